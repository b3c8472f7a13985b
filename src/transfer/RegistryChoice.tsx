import { useId } from 'react';
import { useLanguage } from '../i18n/words.tsx';
import { OutsideLink } from '../ui/OutsideLink.tsx';
import { CancerSelect } from './CancerSelect.tsx';
import { GroupChoice } from './GroupChoice.tsx';
import { OutcomeForm } from './OutcomeForm.tsx';
import { OutcomeTick } from './OutcomeTick.tsx';
import { chooseOutcome, outcomesOf, type RecordChoice } from './registry/choice.ts';
import type { RegistryOutcome, RegistryRecord } from './registry/record.ts';
import { tableOf } from './registry/table.ts';
import { RegistryFigures } from './RegistryFigures.tsx';

interface Props {
  readonly record: RegistryRecord;
  readonly choice: RecordChoice;
  readonly onChoose: (choice: RecordChoice) => void;
}

/** One record: which outcomes, as what, of which groups; and what follows from that. */
export function RegistryChoice({ record, choice, onChoose }: Props) {
  const { t } = useLanguage();
  const cancerId = useId();
  const { likely, others, closed } = outcomesOf(record);
  const toggle = (outcome: RegistryOutcome) => {
    const chosen = choice.outcomes.filter((entry) => entry.outcome !== outcome.index);
    onChoose({ ...choice, outcomes: chosen.length < choice.outcomes.length ? chosen : [...chosen, chooseOutcome(tableOf(outcome))] });
  };
  const tick = (outcome: RegistryOutcome) => {
    const chosen = choice.outcomes.find((entry) => entry.outcome === outcome.index);
    return (
      <li key={outcome.index}>
        <OutcomeTick outcome={outcome} checked={chosen !== undefined} onToggle={() => toggle(outcome)} />
        {chosen && (
          <OutcomeForm
            table={tableOf(outcome)}
            choice={chosen}
            onChoose={(next) => onChoose({ ...choice, outcomes: choice.outcomes.map((entry) => (entry === chosen ? next : entry)) })}
          />
        )}
      </li>
    );
  };
  return (
    <article className="transfer-record">
      <h3>
        {record.id === '' ? (
          record.title
        ) : (
          <OutsideLink address={`https://clinicaltrials.gov/study/${record.id}`} title={record.id}>
            {[record.id, record.acronym].filter(Boolean).join(' · ')}
          </OutsideLink>
        )}
      </h3>
      {record.id !== '' && <p lang="en">{record.title}</p>}
      <p>
        <span className="transfer-small">
          {t('open.registry.conditions')}: <span lang="en">{record.conditions.join('; ')}</span>
        </span>
        <label htmlFor={cancerId}>{t('open.registry.cancer')}</label>{' '}
        <CancerSelect id={cancerId} value={choice.cancer} onChoose={(cancer) => onChoose({ ...choice, cancer })} />
      </p>
      <fieldset>
        <legend>{t('open.registry.outcomes')}</legend>
        {likely.length === 0 && <p>{t(others.length === 0 ? 'open.registry.noOutcomes' : 'open.registry.noLikely')}</p>}
        <ul>{likely.map(tick)}</ul>
        {others.length > 0 && (
          <details open={likely.length === 0}>
            <summary>{t('open.registry.others', { count: others.length })}</summary>
            <ul>{others.map(tick)}</ul>
          </details>
        )}
        {closed.map(({ outcome, why }) => (
          <p key={outcome.index} className="transfer-small">
            {t(`open.registry.closed.${why}`, { title: outcome.title })}
          </p>
        ))}
      </fieldset>
      <GroupChoice record={record} choice={choice} onChoose={onChoose} />
      <RegistryFigures record={record} choice={choice} />
    </article>
  );
}
