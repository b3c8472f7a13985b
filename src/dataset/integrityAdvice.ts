/** What a problem means and what to do about it, for the person who edits `data/`. */
import type { ProblemCode } from './integrityProblem.ts';

export const ADVICE: Readonly<Record<ProblemCode, string>> = {
  'id-twice': 'The same id stands twice. Give one of the two another id.',
  'id-unknown': 'An id is named that does not exist. Correct it, or add the entry it names.',
  'unused-source': 'Nothing refers to this source. Name it where a figure, an approval or a claim comes from it, or remove it.',
  'superseded-in-a-circle': 'A report replaces itself by way of others. Let supersededBy and subgroupOf lead to the last report only.',
  'headline-shares-patients': 'Two cohorts with the same patients are both headline for these measures. Set one to false, or let headline name the measures that only it reports.',
  'events-above-n': 'More events than patients. Read the page again; events come first, n second.',
  'no-value': 'The figure has neither count nor percent (or a median neither months nor notReached). Complete or remove it.',
  'percent-differs': 'The printed percent is not events / n. Read the page again; if the page is wrong, keep what it prints and say so in exception.',
  'interval-differs': 'The printed interval is neither the exact nor the Wilson one of events / n. Check count, n and level; else say in exception how it differs.',
  'needless-exception': 'The exception is not needed: percent and interval fit. Remove it, or move what it says into note.',
  'no-denominator-note': 'A rate without n needs a note that says so, since it is drawn hollow and never pooled.',
  'no-locator': 'Say where in the source the figure stands: Abstract, Table 2, Results.',
  'no-second-address': 'A figure read twice names the page of the second reading in checkedAt.',
  'needless-search': 'A figure read twice needs no day of a search in vain. Remove sought.',
  'parts-above-n': 'The classes of best response add up to more than n. One of them counts another in, or belongs to another time.',
  'order-of-rates': 'A smaller class counts more patients than the class that holds it (CR ≤ ORR ≤ DCR). Check both, their time and their set.',
  'not-applicable': 'Disease control does not exist in acute leukaemia. Remove the figure.',
  'cut-off-after-report': 'The data cut-off is later than the year of the report. Check both dates.',
  'no-identifier': 'A journal article needs a DOI or a PubMed number; if neither was on the page, say so in noIdentifier.',
  'no-registry-id': 'Add the registry number, or say in noRegistryId why there is none.',
  'registry-id-form': 'This is not the form of a registry number known here (NCT01234567, ChiCTR2000012345, EudraCT 2016-001234-12 …).',
  'approval-date': 'An approval lies in the future, or was withdrawn before it was given. Check the dates.',
  'no-chinese': 'A text for readers lacks its Chinese. Add "zh-CN".',
};
