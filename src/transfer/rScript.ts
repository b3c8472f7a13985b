/** A script in R that computes the pooled lines on the screen again, from the same counts. */
import type { Forest, ForestRow, PoolSet } from '../analysis/forest.ts';
import { keepIndependent } from '../analysis/independence.ts';
import { pooledOf } from '../analysis/pooling.ts';
import { selectForest } from '../store/forestSelectors.ts';
import type { Pooled } from '../statistics/pooling.ts';
import { pooledLine, withinSentence } from '../ui/pooledWords.ts';
import { describe } from './exportWords.ts';
import type { Selection } from './exportSelection.ts';

/** A pooled estimate and the rows it is made of. */
export interface PooledRows {
  /** Of the cancer, or of all cancers together, as inside a sentence. */
  readonly name: string;
  readonly rows: readonly ForestRow[];
  readonly pooled: Pooled;
}

/** A text for R: in double quotes, everything but letters and digits of the world escaped where R needs it. */
export function quoted(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').replace(/["\\]/g, (sign) => `\\${sign}`);
  return `"${plain}"`;
}

/** One line that R does not read, whatever is in it. */
function comment(text: string): string {
  return `# ${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')}`;
}

function membersAcross({ groups }: Forest, { state }: Selection): readonly ForestRow[] {
  const members = groups.flatMap(({ rows }) => rows.filter(({ exclusion }) => exclusion === null));
  const { kept } = keepIndependent(members.map(({ cohort }) => cohort), state.view.measure, state.dataset);
  const independent = new Set(kept);
  return members.filter(({ cohort }) => independent.has(cohort));
}

function pooledIn(set: PoolSet, name: string, rows: readonly ForestRow[]): readonly PooledRows[] {
  const pooled = set.refusal ? null : pooledOf(set.counts);
  return pooled ? [{ name, rows, pooled }] : [];
}

/** The pooled estimates on the screen for the measure of the view, with the rows in each. */
export function pooledRows(selection: Selection): readonly PooledRows[] {
  const { say, t } = selection.language;
  const forest = selectForest(selection.state);
  const groups = forest.groups.flatMap((group) =>
    pooledIn(group, withinSentence(say(group.group.cancer.name)), group.rows.filter(({ exclusion }) => exclusion === null)),
  );
  const across = forest.across && pooledIn(forest.across, t('forest.allCancers'), membersAcross(forest, selection));
  return [...groups, ...(across ?? [])];
}

function column(name: string, values: readonly string[]): string {
  return `  ${name} = c(\n    ${values.join(',\n    ')}\n  )`;
}

function dataFrame(rows: readonly ForestRow[], { say }: Selection['language']): string {
  const counts = rows.flatMap(({ answer }) => (answer.kind === 'rate' ? answer.rate : []));
  return [
    'cohorts <- data.frame(',
    [
      column('trial', rows.map(({ cohort }) => quoted(cohort.trial.name))),
      column('cohort', rows.map(({ cohort }) => quoted(say(cohort.label)))),
      column('source', rows.map(({ cohort, answer }) => quoted(answer.outcome.from ?? cohort.cite))),
      `  events = c(${counts.map(({ events }) => events).join(', ')}),\n  n = c(${counts.map(({ n }) => n).join(', ')})`,
    ].join(',\n'),
    ')',
  ].join('\n');
}

/** The fit that stands behind the line, by the method by which the page made it. */
const FITS: Readonly<Record<Pooled['method'], readonly string[]>> = {
  glmm: ['fit <- rma.glmm(measure = "PLO", xi = events, ni = n, data = cohorts, test = "t", nAGQ = 100)'],
  reml: [
    'fit <- rma(measure = "PLO", xi = events, ni = n, data = cohorts, method = "REML", test = "adhoc",',
    '           control = list(threshold = 1e-10))',
  ],
  exact: ['total <- binom.test(sum(cohorts$events), sum(cohorts$n))'],
};

const SHOW = [
  'show <- function(name, fit) {',
  '  p <- predict(fit, transf = transf.ilogit)',
  '  cat(sprintf(',
  '    "%s: %.6f (95%% CI %.6f-%.6f), prediction interval %.6f-%.6f, tau2 %.6f, k %d\\n",',
  '    name, p$pred, p$ci.lb, p$ci.ub, p$pi.lb, p$pi.ub, fit$tau2, fit$k',
  '  ))',
  '}',
];

function printing(method: Pooled['method'], name: string): string {
  if (method !== 'exact') return `show(${quoted(name)}, fit)`;
  return [
    `cat(sprintf("%s: %.6f (95%% CI %.6f-%.6f), k %d\\n", ${quoted(name)},`,
    '  total$estimate, total$conf.int[1], total$conf.int[2], nrow(cohorts)))',
  ].join('\n');
}

/** The script; null where nothing on the screen is pooled. */
export function rScript(selection: Selection): string | null {
  const { language, state } = selection;
  const { measure } = state.view;
  const pools = pooledRows(selection);
  if (pools.length === 0) return null;
  const { t } = language;
  return [
    ...describe(selection, t('download.r.title', { measure: t(`measure.${measure}`) })).map(comment),
    '#',
    comment(t('download.r.needs')),
    comment(t('download.r.model')),
    '',
    'library(metafor)',
    '',
    ...SHOW,
    ...pools.flatMap(({ name, rows, pooled }) => [
      '',
      comment(t('download.r.expected', { line: pooledLine(pooled, measure, name, language) })),
      dataFrame(rows, language),
      ...FITS[pooled.method],
      printing(pooled.method, name),
    ]),
    '',
  ].join('\n');
}
