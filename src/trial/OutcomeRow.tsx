import type { Cohort } from '../dataset/dataset.ts';
import type { RawOutcome, RawSource } from '../dataset/schema.ts';
import { useLanguage } from '../i18n/words.tsx';
import { methodOf, readingOf } from '../ui/outcomeMethod.ts';
import { wordsOf } from '../ui/outcomeWords.ts';
import { SourceLink } from '../ui/SourceLink.tsx';

interface OutcomeRowProps {
  readonly outcome: RawOutcome;
  readonly cohort: Cohort;
  readonly source: RawSource | undefined;
  /** The cohort with a newer figure, by name. */
  readonly replacedBy: string | undefined;
}

/** One figure: what, how measured, how much, how sure, from where. */
export function OutcomeRow({ outcome, cohort, source, replacedBy }: OutcomeRowProps) {
  const language = useLanguage();
  const { t } = language;
  const { name, figure, count, exact, printed, differs } = wordsOf(outcome, cohort, language);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="trial-small">{methodOf(outcome, language).join(' · ')}</span>
        {replacedBy && <span className="trial-small">{t('trial.outdated', { cohort: replacedBy })}</span>}
      </th>
      <td>
        <b>{figure}</b> {count}
      </td>
      <td>
        {exact && <span>{exact}</span>}
        {printed && <span>{printed}</span>}
        {differs && <span className="trial-small">{t('trial.differs')}</span>}
      </td>
      <td>
        <SourceLink source={source} />
        <span className="trial-small">{readingOf(outcome, language).join(' · ')}</span>
      </td>
    </tr>
  );
}
