import { useId } from 'react';
import { RATE_MEASURES } from '../dataset/vocabulary.ts';
import { useLanguage } from '../i18n/words.tsx';
import { measureOf, type OutcomeChoice } from './registry/choice.ts';
import { SCALES } from './registry/figure.ts';
import type { Line, OutcomeTable } from './registry/table.ts';

interface Props {
  readonly table: OutcomeTable;
  readonly choice: OutcomeChoice;
  readonly onChoose: (choice: OutcomeChoice) => void;
}

/** How an outcome is read: of which analysis set, on which scale, each line as which measure. */
export function OutcomeForm({ table: { outcome, sets }, choice, onChoose }: Props) {
  const { t } = useLanguage();
  const id = useId();
  const set = choice.set === null ? undefined : sets[choice.set];
  return (
    <div className="transfer-outcome">
      {sets.length > 1 && (
        <p>
          <label htmlFor={`${id}-set`}>{t('open.registry.set')}</label>{' '}
          <select
            id={`${id}-set`}
            value={choice.set ?? ''}
            onChange={({ target }) => onChoose({ ...choice, set: target.value === '' ? null : Number(target.value), measures: new Map() })}
          >
            <option value="">{t('open.registry.setChoose')}</option>
            {sets.map(({ title }, at) => (
              // Sets have no name of their own but their place.
              // oxlint-disable-next-line react/no-array-index-key
              <option key={at} value={at}>
                {title || t('open.registry.setOnly')}
              </option>
            ))}
          </select>
        </p>
      )}
      <p>
        <label htmlFor={`${id}-scale`}>{t('open.registry.scale')}</label>{' '}
        <select
          id={`${id}-scale`}
          value={choice.scale ?? ''}
          onChange={({ target }) => onChoose({ ...choice, scale: SCALES.find((scale) => scale === target.value) ?? null })}
        >
          {choice.scale === null && <option value="">{t('open.registry.setChoose')}</option>}
          {SCALES.map((scale) => (
            <option key={scale} value={scale}>
              {t(`open.registry.scale.${scale}`)}
            </option>
          ))}
        </select>{' '}
        {outcome.unit !== '' && <span className="transfer-small">{t('open.registry.scaleUnit', { unit: outcome.unit })}</span>}
      </p>
      {set && (
        <ul>
          {set.lines.map((line) => (
            <li key={line.key}>
              <LineMeasure line={line} choice={choice} onChoose={onChoose} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LineProps {
  readonly line: Line;
  readonly choice: OutcomeChoice;
  readonly onChoose: (choice: OutcomeChoice) => void;
}

function LineMeasure({ line, choice, onChoose }: LineProps) {
  const { t } = useLanguage();
  const title = line.title || t(line.summed.length > 0 ? 'open.registry.lineSum' : 'open.registry.lineOnly');
  const choose = (value: string) => {
    const measure = RATE_MEASURES.find((known) => known === value) ?? null;
    onChoose({ ...choice, measures: new Map([...choice.measures, [line.key, measure]]) });
  };
  return (
    <>
      <span lang={line.title === '' ? undefined : 'en'}>{title}</span>{' '}
      <select
        aria-label={t('open.registry.line', { title })}
        value={measureOf(line, choice) ?? ''}
        onChange={({ target }) => choose(target.value)}
      >
        <option value="">{t('open.registry.lineNone')}</option>
        {RATE_MEASURES.map((measure) => (
          <option key={measure} value={measure}>
            {t(`measure.${measure}`)}
          </option>
        ))}
      </select>
    </>
  );
}
