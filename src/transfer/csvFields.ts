/** The columns of the template, and how a reader's own headings are recognised. */

export const TEMPLATE = [
  'trial',
  'product',
  'target',
  'cancer',
  'phase',
  'design',
  'country',
  'year',
  'cohort',
  'enrolled',
  'infused',
  'orr_events',
  'orr_n',
  'cr_events',
  'cr_n',
  'pr_events',
  'sd_events',
  'pd_events',
  'ne_events',
  'dcr_events',
  'dcr_n',
  'crs3_events',
  'crs3_n',
  'neurotox3_events',
  'neurotox3_n',
  'follow_up_months',
  'criteria',
  'source',
  'url',
] as const;

/** What an exported table has beside the columns of the template, and is read again. */
const EXPORTED = [
  'registry_ids',
  'cell_source',
  'construct',
  'cancers',
  'cohort_id',
  'arm',
  'kind',
  'superseded_by',
  'subgroup_of',
  'shares_patients_with',
  'pr_n',
  'sd_n',
  'pd_n',
  'ne_n',
  'mrd_negative_events',
  'mrd_negative_n',
  'crs_any_events',
  'crs_any_n',
  'neurotox_any_events',
  'neurotox_any_n',
] as const;

export const FIELDS = [...TEMPLATE, ...EXPORTED] as const;
export type Field = (typeof FIELDS)[number];

/** Which measure a pair of columns gives; a part of best response without an n of its own takes that of the pairs before it. */
export const PAIRS = [
  { measure: 'orr', events: 'orr_events', n: 'orr_n' },
  { measure: 'cr', events: 'cr_events', n: 'cr_n' },
  { measure: 'dcr', events: 'dcr_events', n: 'dcr_n' },
  { measure: 'crs-3plus', events: 'crs3_events', n: 'crs3_n' },
  { measure: 'neurotox-3plus', events: 'neurotox3_events', n: 'neurotox3_n' },
  { measure: 'mrd-negative', events: 'mrd_negative_events', n: 'mrd_negative_n' },
  { measure: 'crs-any', events: 'crs_any_events', n: 'crs_any_n' },
  { measure: 'neurotox-any', events: 'neurotox_any_events', n: 'neurotox_any_n' },
] as const;
export const PARTS = [
  { measure: 'pr', events: 'pr_events', n: 'pr_n' },
  { measure: 'sd', events: 'sd_events', n: 'sd_n' },
  { measure: 'pd', events: 'pd_events', n: 'pd_n' },
  { measure: 'ne', events: 'ne_events', n: 'ne_n' },
] as const;

/** Other headings that mean a field beyond doubt. `n`, `responders` or `PR` do not: they may be of anything, or percentages. */
const OTHERS: Readonly<Record<(typeof TEMPLATE)[number], readonly string[]>> = {
  trial: ['trial name', 'study', 'study name', '试验', '研究', '试验名称'],
  product: ['product name', 'therapy', 'car-t product', '产品'],
  target: ['targets', 'antigen', 'target antigen', '靶点', '靶抗原'],
  cancer: ['cancer type', 'tumour type', 'tumor type', 'disease', 'indication', '癌种', '肿瘤类型', '疾病'],
  phase: ['trial phase', '分期', '期别', '试验分期'],
  design: ['study design', 'trial design', '设计', '研究设计'],
  country: ['countries', '国家', '国家/地区'],
  year: ['year of report', 'publication year', '年份'],
  cohort: ['cohort name', 'group', 'subgroup', '队列'],
  enrolled: ['n enrolled', 'enrolled n', '入组', '入组人数'],
  infused: ['n infused', 'infused n', '回输', '回输人数'],
  orr_events: ['orr events', 'orr responders', 'orr k'],
  orr_n: ['orr denominator', 'orr total'],
  cr_events: ['cr k'],
  cr_n: ['cr denominator', 'cr total'],
  pr_events: ['pr k'],
  sd_events: ['sd k'],
  pd_events: ['pd k'],
  ne_events: ['ne k'],
  dcr_events: ['dcr k'],
  dcr_n: ['dcr denominator', 'dcr total'],
  crs3_events: ['crs grade 3+ events', 'crs-3plus events', 'crs 3plus events', 'crs ≥3 events'],
  crs3_n: ['crs grade 3+ n', 'crs-3plus n', 'crs 3plus n', 'crs ≥3 n'],
  neurotox3_events: ['neurotox-3plus events', 'neurotox 3plus events', 'icans grade 3+ events', 'neurotox ≥3 events'],
  neurotox3_n: ['neurotox-3plus n', 'neurotox 3plus n', 'icans grade 3+ n', 'neurotox ≥3 n'],
  follow_up_months: ['follow-up', 'follow up', 'median follow-up', 'median follow-up months', '中位随访', '随访月数'],
  criteria: ['response criteria', '疗效标准', '评价标准'],
  source: ['reference', 'citation', '来源'],
  url: ['link', 'address', 'doi link', '链接', '网址'],
};

function plain(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}≥]+/gu, '');
}

const KNOWN: ReadonlyMap<string, Field> = new Map(
  [...TEMPLATE.flatMap((field) => OTHERS[field].map((heading) => [heading, field] as const)), ...FIELDS.map((field) => [field, field] as const)].map(
    ([heading, field]) => [plain(heading), field],
  ),
);

/** The field a heading means; null where that is not certain. */
export function fieldOf(heading: string): Field | null {
  return KNOWN.get(plain(heading)) ?? null;
}

/** For each column of a file its field; each field is given once, to the first column that claims it. */
export type Mapping = readonly (Field | null)[];

export function mapHeadings(headings: readonly string[]): Mapping {
  const taken = new Set<Field>();
  return headings.map((heading) => {
    const field = fieldOf(heading);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** What a mapping still lacks: trial, cancer, or any pair of events and n. */
export function lackingIn(mapping: Mapping): readonly ('trial' | 'cancer' | 'pair')[] {
  const has = (field: Field) => mapping.includes(field);
  const paired = PAIRS.some(({ events, n }) => has(events) && has(n));
  return [
    ...(has('trial') ? [] : (['trial'] as const)),
    ...(has('cancer') ? [] : (['cancer'] as const)),
    ...(paired ? [] : (['pair'] as const)),
  ];
}
