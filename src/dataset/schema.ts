/**
 * The shape of the files in `data/`. The only user of zod: it runs in the tests, in the build and in `npm run data`,
 * never in a reader's browser on the bundled dataset. The JSON Schema beside the data is generated from here.
 */
import { z } from 'zod';
import * as vocabulary from './vocabulary.ts';

const id = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'lower case, digits and hyphens');
const text = z.string().trim().min(1);
const count = z.int().min(0);
const percent = z.number().min(0).max(100);
const httpsUrl = z.url({ protocol: /^https$/ });
/** A date as exactly as it is known: year, month or day. */
const date = z.string().regex(/^(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const region = z.string().regex(/^[A-Z]{2}$/);
/** Text in the languages of the page; English is always there. */
const words = z.strictObject({ en: text, 'zh-CN': text.optional() });

const source = z.strictObject({
  id,
  kind: z.enum(vocabulary.SOURCE_KINDS),
  title: text,
  firstAuthor: text.optional(),
  container: text.optional(),
  year: z.int().min(1990).max(2100),
  date: date.optional(),
  doi: z.string().regex(/^10\.\d{4,9}\/\S+$/).optional(),
  pmid: z.string().regex(/^\d{5,9}$/).optional(),
  url: httpsUrl,
  /** The pages whose text was read. */
  readAt: z.array(httpsUrl),
  notice: z.strictObject({ kind: z.enum(['corrected', 'retracted']), url: httpsUrl, date: date.optional() }).optional(),
  noIdentifier: text.optional(),
});

const product = z.strictObject({
  id,
  name: text,
  names: words.partial().optional(),
  aliases: z.array(text),
  brand: text.optional(),
  developer: text.optional(),
  targets: z.array(text).min(1),
  costimulation: z.array(text).optional(),
  cellSource: z.enum(vocabulary.CELL_SOURCES),
  construct: z.enum(vocabulary.CONSTRUCTS),
});

const approval = z.strictObject({
  product: id,
  authority: text,
  region,
  cancers: z.array(id).min(1),
  kind: z.enum(vocabulary.APPROVAL_KINDS),
  indication: words,
  date,
  withdrawn: date.optional(),
  source: id,
  checked: z.int().min(1).max(9),
});

const provenance = {
  source: id.optional(),
  locator: text,
  grade: z.enum(vocabulary.EVIDENCE_GRADES).optional(),
  /** By how many independent readings the figure stands. */
  checked: z.int().min(1).max(9).optional(),
  /** The address where the second reading was made. */
  checkedAt: httpsUrl.optional(),
  /** The day another public page that prints the figure was last looked for, and none found. Only where it was read once. */
  sought: date.optional(),
  supersededBy: id.optional(),
  note: words.optional(),
};

const openInterval = z.tuple([z.number().nullable(), z.number().nullable()]);

const rate = z.strictObject({
  measure: z.enum(vocabulary.RATE_MEASURES),
  events: count.optional(),
  n: count.optional(),
  percent: percent.optional(),
  interval: z.tuple([percent, percent]).optional(),
  level: z.number().min(50).max(99.9).optional(),
  basis: z.enum(vocabulary.BASES),
  at: text.optional(),
  confirmed: z.boolean().optional(),
  criteria: text.optional(),
  assessor: z.enum(vocabulary.ASSESSORS).optional(),
  analysisSet: z.enum(vocabulary.ANALYSIS_SETS).optional(),
  grading: text.optional(),
  /** What was counted as neurotoxicity. */
  event: z.enum(['icans', 'neurologic']).optional(),
  threshold: text.optional(),
  /** The exception to a check, with its reason. */
  exception: words.optional(),
  ...provenance,
});

const landmark = z.strictObject({
  measure: z.enum(vocabulary.LANDMARK_MEASURES),
  atMonths: z.number().positive(),
  percent,
  interval: openInterval.optional(),
  n: count.optional(),
  ...provenance,
});

const median = z.strictObject({
  measure: z.enum(vocabulary.MEDIAN_MEASURES),
  months: z.number().positive().nullable(),
  notReached: z.boolean().optional(),
  interval: openInterval.optional(),
  from: z.enum(vocabulary.TIME_ORIGINS).optional(),
  n: count.optional(),
  analysisSet: z.enum(vocabulary.ANALYSIS_SETS).optional(),
  assessor: z.enum(vocabulary.ASSESSORS).optional(),
  ...provenance,
});

const hazardRatio = z.strictObject({
  measure: z.literal('hazard-ratio'),
  of: z.enum(vocabulary.MEDIAN_MEASURES),
  value: z.number().positive(),
  interval: openInterval.optional(),
  analysisSet: z.enum(vocabulary.ANALYSIS_SETS).optional(),
  ...provenance,
});

const outcome = z.discriminatedUnion('measure', [rate, landmark, median, hazardRatio]);

const cohort = z.strictObject({
  id,
  label: words,
  arm: z.enum(vocabulary.ARMS),
  treatment: text,
  cancers: z.array(id).min(1),
  ageGroup: z.enum(vocabulary.AGE_GROUPS).optional(),
  setting: text.optional(),
  route: z.enum(vocabulary.ROUTES).optional(),
  medianPriorLines: z.number().min(0).optional(),
  enrolled: count.optional(),
  infused: count.optional(),
  medianFollowUpMonths: z.number().min(0).optional(),
  dataCutoff: date.optional(),
  source: id,
  subgroupOf: id.optional(),
  supersededBy: id.optional(),
  sharesPatientsWith: z.array(id).optional(),
  /** What one would quote today: all figures, or the measures named. */
  headline: z.union([z.boolean(), z.array(z.enum(vocabulary.RATE_MEASURES)).min(1)]),
  crossover: count.optional(),
  note: words.optional(),
  outcomes: z.array(outcome),
});

const trial = z.strictObject({
  id,
  name: text,
  registryIds: z.array(text),
  noRegistryId: words.optional(),
  phase: z.enum(vocabulary.PHASES),
  design: z.enum(vocabulary.DESIGNS),
  status: z.enum(vocabulary.TRIAL_STATUSES).optional(),
  countries: z.array(country),
  sponsor: text.optional(),
  product: id,
  note: words.optional(),
  cohorts: z.array(cohort).min(1),
});

const cancer = z.strictObject({
  id,
  family: z.enum(vocabulary.CANCER_FAMILIES),
  /** The mixed group that takes cohorts with several cancers of its kind. */
  within: id.optional(),
  name: words,
  /** OncoTree code, or NCIt where OncoTree has none. */
  code: z.string().regex(/^(OncoTree:[A-Z0-9_]+|NCIt:C\d+)$/),
  /** Diseases counted together; the group of a cohort with several cancers. */
  mixed: z.boolean().optional(),
  acuteLeukaemia: z.boolean().optional(),
});

const claim = z.strictObject({
  id,
  article: id,
  statement: words,
  figure: text.optional(),
  verdict: z.enum(vocabulary.VERDICTS),
  reason: words,
  asOf: date,
  cohorts: z.array(id),
  compare: z.array(id).optional(),
  sources: z.array(id),
});

/** How far two readings who did not see one another agree: figures, not opinions. */
const agreement = z.strictObject({ compared: count, agreed: count });

const edition = z.strictObject({
  schemaVersion: z.literal(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  reviewed: date,
  /** The second reading: figures compared, agreed at once, settled after a look at what was counted. */
  reading: z
    .strictObject({ date, ...agreement.shape, settled: count, measures: z.partialRecord(z.enum(vocabulary.AGREEMENT_ROWS), agreement) })
    .optional(),
  changes: z.array(z.strictObject({ version: z.string(), date, what: words })).min(1),
});

/** All that stands in `data/`, read together. */
export const datasetSchema = z.strictObject({
  edition,
  cancers: z.array(cancer),
  sources: z.array(source),
  products: z.array(product),
  approvals: z.array(approval),
  trials: z.array(trial),
  claims: z.array(claim),
});

export type RawDataset = z.infer<typeof datasetSchema>;
export type RawTrial = z.infer<typeof trial>;
export type RawCohort = z.infer<typeof cohort>;
export type RawOutcome = z.infer<typeof outcome>;
export type RawRate = z.infer<typeof rate>;
export type RawSource = z.infer<typeof source>;

/** The same as JSON Schema: what an editor completes and checks. A file holds a part of the dataset. */
export function jsonSchema(): object {
  const file = datasetSchema.partial().extend({ $schema: text.optional() });
  return z.toJSONSchema(file, { io: 'input', reused: 'ref' });
}
