import type { Cohort } from '../dataset/dataset.ts';
import type { RawOutcome, RawSource } from '../dataset/schema.ts';
import { type Language, useLanguage } from '../i18n/words.tsx';
import { methodOf, readingOf } from '../ui/outcomeMethod.ts';
import { wordsOf } from '../ui/outcomeWords.ts';
import { SourceLink } from '../ui/SourceLink.tsx';

/** Below so many patients a percentage says less than the count does. */
const FEW = 10;

/** `2 of 6`, for rates of few patients only. */
function fewOf(outcome: RawOutcome, t: Language['t']): string | undefined {
  if (!('basis' in outcome) || outcome.events === undefined || outcome.n === undefined || outcome.n >= FEW) return undefined;
  return t('rate.people', { events: outcome.events, n: outcome.n });
}

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
  const few = fewOf(outcome, t);
  return (
    <tr>
      <th scope="row">
        {name}
        <span className="trial-small">{methodOf(outcome, language).join(' · ')}</span>
        {replacedBy && <span className="trial-small">{t('trial.outdated', { cohort: replacedBy })}</span>}
      </th>
      <td>
        <b>{few ?? figure}</b> {few ? figure : count}
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
