import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkDetails } from '../../../src/dataset/details.ts';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { selectForest } from '../../../src/store/forestSelectors.ts';
import { selectionOf } from '../../../src/transfer/exportSelection.ts';
import { pooledRows, quoted, rScript } from '../../../src/transfer/rScript.ts';
import { datasetOf } from '../../fixtures/cohorts.ts';
import { languageOf } from '../../fixtures/language.ts';
import { selectionAt } from '../../fixtures/selection.ts';
import { myeloma } from '../statistics/reference.ts';

/**
 * Made by `Rscript tests/fixtures/r/pooled.R > tests/fixtures/r/pooled.txt`, after a run of these tests with
 * STORE_R_SCRIPT=1 had written the script; with R 4.2.2, metafor 3.8.1, lme4 1.1.31.
 */
const STORED = 'tests/fixtures/r/pooled.R';
const ANSWERS = 'tests/fixtures/r/pooled.txt';

const counted = (cancer: string, counts: readonly (readonly [events: number, n: number])[]) =>
  counts.map(([events, n]) => ({ cancers: [cancer], rates: { orr: { events, n, basis: 'printed' as const } } }));

/** Three pools: published counts, few and sparse ones, and one at the edge, where the page takes another way. */
const dataset = datasetOf([
  ...counted('mm', myeloma.map(({ events, n }) => [events, n] as const)),
  ...counted('gastric-gej', [[23, 104], [0, 8], [16, 24], [3, 10]]),
  ...counted('pancreatic', [[0, 5], [0, 9], [0, 4]]),
].map((cohort, at) => ({ ...cohort, label: { en: at === 0 ? 'Dose "A" \\ 2×10⁸\ncells' : 'All' } })));

const none = linkDetails({
  cancers: [],
  sources: [],
  products: [],
  approvals: [],
  claims: [],
  trials: [],
  edition: { schemaVersion: 1, version: '1.0.0', reviewed: '2026-01-01', changes: [] },
});
const selection = selectionOf({ ...useDashboard.getInitialState(), dataset }, none, languageOf('en'), 'https://example.org/?tab=forest');
const script = rScript(selection) ?? '';

/** The numbers of a vector in the script. */
function vectors(text: string, name: string): number[][] {
  return [...text.matchAll(new RegExp(`^ {2}${name} = c\\(([^)]*)\\)`, 'gm'))].map(([, list = '']) => list.split(', ').map(Number));
}

describe('the script in R', () => {
  it('is the one whose output is stored', () => {
    if (process.env['STORE_R_SCRIPT']) writeFileSync(STORED, script);
    expect(script).toBe(readFileSync(STORED, 'utf8'));
  });

  it('gives the pooled lines of the page to four decimals', () => {
    const answers = readFileSync(ANSWERS, 'utf8').trim().split('\n');
    const pools = pooledRows(selection);
    expect(pools.map(({ pooled }) => pooled.method)).toEqual(['glmm', 'glmm', 'exact']);
    expect(answers).toHaveLength(pools.length);
    for (const [at, { name, pooled }] of pools.entries()) {
      const [, title, list = ''] = /^(.+?): (.+)$/.exec(answers[at] ?? '') ?? [];
      const figures = list.replace(/95% CI|tau2/g, '').match(/(?<![\d.])\d+(\.\d+)?/g)?.map(Number) ?? [];
      expect(title).toBe(name);
      const { estimate, interval, prediction, tau2, k } = pooled;
      const ours = prediction
        ? [estimate, interval.lower, interval.upper, prediction.lower, prediction.upper, tau2, k]
        : [estimate, interval.lower, interval.upper, k];
      expect(figures).toHaveLength(ours.length);
      for (const [place, figure] of ours.entries()) expect(Math.abs(figure - (figures[place] ?? NaN)), `${name} ${place}`).toBeLessThan(1e-4);
    }
  });

  it('quotes whatever a name holds', () => {
    expect(quoted('Dose "A" \\ 2\ncells')).toBe(String.raw`"Dose \"A\" \\ 2 cells"`);
  });

  it.each(['', 'measure=cr', 'measure=crs-3plus&also=earlier', 'denominator=enrolled', 'leave=ct041-st-01-2025-satri-cel', 'cancer=gastric-gej&cancer=hcc&pool=across'])(
    'of ?%s holds the pooled rows and no others',
    async (query) => {
      const shown = await selectionAt(query);
      const { groups, across } = selectForest(shown.state);
      const pools = [...groups, ...(across ? [across] : [])].filter(({ refusal }) => refusal === null);
      const text = rScript(shown) ?? '';
      expect(pools.length).toBeGreaterThan(0);
      expect(vectors(text, 'events')).toEqual(pools.map(({ counts }) => counts.map(({ events }) => events)));
      expect(vectors(text, 'n')).toEqual(pools.map(({ counts }) => counts.map(({ n }) => n)));
      expect(pooledRows(shown).map(({ rows }) => rows.length)).toEqual(pools.map(({ counts }) => counts.length));
    },
  );

  it('says on the page which line to expect', async () => {
    const text = rScript(await selectionAt('cancer=mm', 'en')) ?? '';
    expect(text).toMatch(/^# On the page: Pooled ORR, multiple myeloma: \d+\.\d%/m);
    expect(text).toContain('# Filters: Multiple myeloma.');
  });

  it('is none where nothing can be pooled', async () => {
    expect(rScript(await selectionAt('search=ct041-st-01'))).toBeNull();
  });

  it('keeps every line of a comment a comment, in Chinese too', async () => {
    const text = rScript(await selectionAt('cancer=mm&search=car', 'zh-CN')) ?? '';
    const code = text.split('\n').filter((line) => !line.startsWith('#')).join('\n');
    expect(code).not.toMatch(/example\.org|筛选/);
  });
});
