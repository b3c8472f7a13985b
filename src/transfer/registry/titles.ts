/** What the titles of outcomes, classes and categories speak of. Suggestions: the reader has the last word. */
import type { RateMeasure } from '../../dataset/vocabulary.ts';

/** Words that make a response of another kind, or a time: listed after those that are surely meant. */
const OTHER_KIND =
  /duration of|time (to|until)|\bttr\b|\bdor\b|\bdocr\b|survival|progression[- ]free|event[- ]free|relapse|immun(e|ological) response|humoral|antibod|immunogenic|pharmaco|serum|concentration|surgical|surgery|pain|quality of life|symptom|vaccin|persistence|expansion|hormon|glycemic|viro?logic|blood pressure|psycholog|cough|skin|predict|correlat/i;

const OUTCOMES: readonly (readonly [RegExp, RateMeasure])[] = [
  [/(cytokine release|\bcrs\b).*(grade|gr)\.?\s*(≥|>=|>|3|three|severe)|severe (cytokine release|\bcrs\b)/i, 'crs-3plus'],
  [/cytokine release|\bcrs\b/i, 'crs-any'],
  [/(neurotox|icans|neurologic(al)? (event|toxic|adverse)).*(grade|gr)\.?\s*(≥|>=|>|3|three|severe)|severe (neurotox|icans)/i, 'neurotox-3plus'],
  [/neurotox|icans|neurologic(al)? (event|toxic|adverse)/i, 'neurotox-any'],
  [/\bmrd\b|(minimal|measurable) residual/i, 'mrd-negative'],
  [/clinical benefit|\bcbr\b/i, 'clinical-benefit'],
  [/disease[- ]control|\bdcr\b/i, 'dcr'],
  [/\bcr\s*(or|and|\/|\+|&|,)\s*cri\b|incomplete (blood|bone|h(a)?ematolog|count|platelet|neutrophil)/i, 'cr-cri'],
  [/(objective|overall|tumou?r|best( overall)?|radiographic|disease|clinical) (tumou?r )?respon|\borr\b|\bbor\b|complete.{0,40}(or|and|\+|plus).{0,20}partial|response (rate|after)|respon(se|ders?|ded)\b/i, 'orr'],
];
const COMPLETE = /complete (response|remission)|\bcrr\b|\bcr\b/i;
const BROAD = /objective respon|overall respon|tumou?r respon|\borr\b|partial|\bpr\b/i;

/** The measure that an outcome's title speaks of; null for none. */
export function measureOfOutcome(title: string): RateMeasure | null {
  const found = OUTCOMES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
  if (COMPLETE.test(title) && (found === null || found === 'orr') && !BROAD.test(title)) return 'cr';
  return found;
}

/** Whether an outcome is about response by its title: neither a time, nor a response of another kind. */
export function isLikely(title: string): boolean {
  return measureOfOutcome(title) !== null && !OTHER_KIND.test(title);
}

const CLASSES: readonly (readonly [RegExp, RateMeasure])[] = [
  [/not? ?-?(evalua|assess|available|done|applicable)|non-?evalu|inevalu|unevalu|indetermina|unknown|missing|undetermined|^ne$|^na$|^nd$/i, 'ne'],
  [/objective respon|overall respon|\borr\b|\bcr\b.{0,12}\bpr\b|complete.{0,30}partial|^responders?$|^response$/i, 'orr'],
  [/disease[- ]control|\bdcr\b/i, 'dcr'],
  [/stringent|^scr(?![-\w])/i, 'scr'],
  [/\bcr\b.{0,6}\bcri\b|complete.{0,20}(or|with or without).{0,40}incomplete/i, 'cr-cri'],
  [/incomplete|\bcri\b/i, 'cri'],
  [/\bcrh\b|partial h(a)?ematolog/i, 'crh'],
  [/very good partial|\bvgpr\b/i, 'vgpr'],
  [/complete (\w+ )?(response|remission)|^cr(?![-\w])|\(cr\)/i, 'cr'],
  [/partial (\w+ )?(response|remission)|^n?pr(?![-\w])|\(pr\)/i, 'pr'],
  [/minimal response|minor response|^mr(?![-\w])|\(mr\)/i, 'mr'],
  [/stable|no change|^sd(?![-\w])|\(sd\)/i, 'sd'],
  [/progress|^pd(?![-\w])|\(pd\)/i, 'pd'],
];

/** The class of best response that a row of a table is; null for none. */
export function measureOfClass(title: string): RateMeasure | null {
  return CLASSES.find(([pattern]) => pattern.test(title.trim()))?.[1] ?? null;
}

/** Rows that say yes or no to the outcome: only the first kind is the event. */
export function answerOf(title: string): 'yes' | 'no' | null {
  const plain = title.replace(/["'“”‘’]/g, '').trim();
  if (/(^|[\s:–-])(no|non-?responders?|not achieved|did not respond|failure)$/i.test(plain)) return 'no';
  return /(^|[\s:–-])(yes|responders?|achieved|success)$/i.test(plain) ? 'yes' : null;
}

/** Denominators that stand only in the title of a class: `PD-L1 ≥ 5% (n=42,39)`, one a group or one for all. */
export function denominatorsInTitle(title: string, groups: number): readonly string[] | null {
  const [, numbers] = /\b[nN]\s*=\s*(\d{1,6}(?:\s*[,;/]\s*(?:[nN]\s*=\s*)?\d{1,6})*)/.exec(title) ?? [];
  const found = numbers?.match(/\d+/g) ?? [];
  return found.length === groups && groups > 0 ? found : null;
}
