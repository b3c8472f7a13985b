import { useLanguage } from '../i18n/words.tsx';
import { measureName } from './previewWords.ts';
import { claimedTwice, readRecord, type ReadGroup, type RecordChoice } from './registry/choice.ts';
import type { RegistryRecord } from './registry/record.ts';
import { harmWords, readingWords } from './registryWords.ts';

/** Every figure that the choices lead to, group by group: read, or why not. */
export function RegistryFigures({ record, choice }: { readonly record: RegistryRecord; readonly choice: RecordChoice }) {
  const { t } = useLanguage();
  const groups = readRecord(record, choice);
  return (
    <section aria-live="polite">
      <h4>{t('open.registry.read')}</h4>
      {groups.every(({ figures }) => figures.length === 0) && <p>{t('open.registry.readNothing')}</p>}
      {groups.length > 0 && choice.cancer === null && <p className="transfer-caution">{t('open.registry.noCancer')}</p>}
      {groups.map((group) => (
        <GroupFigures key={group.group} group={group} />
      ))}
    </section>
  );
}

function GroupFigures({ group: { title, figures, harms } }: { readonly group: ReadGroup }) {
  const language = useLanguage();
  const { t } = language;
  if (figures.length === 0) return null;
  const entries = [
    ...figures.map(({ measure, locator, figure }) => ({ measure, locator, words: readingWords(figure, language), isRead: figure.kind === 'rate' })),
    ...harms.map((harm) => ({ measure: harm.harm, locator: harm.term, words: harmWords(harm, language), isRead: harm.kind === 'rate' })),
  ];
  return (
    <>
      <h5>{title}</h5>
      <dl className="transfer-figures">
        {entries.map(({ measure, locator, words, isRead }) => (
          <div key={`${measure} ${locator}`} data-missing={!isRead || undefined}>
            <dt>{measureName(measure, language)}</dt>
            <dd>{words}</dd>
            <dd className="transfer-small">{locator}</dd>
          </div>
        ))}
      </dl>
      {claimedTwice(figures).map((measure) => (
        <p key={measure} className="transfer-caution" role="alert">
          {t('open.registry.twice', { measure: t(`measure.${measure}`) })}
        </p>
      ))}
    </>
  );
}
