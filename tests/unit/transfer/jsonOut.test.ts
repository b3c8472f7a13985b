import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileOverview } from '../../../src/dataset/compile.ts';
import { type Cohort, EXTRAS, link } from '../../../src/dataset/dataset.ts';
import { linkProblems } from '../../../src/dataset/integrityLinks.ts';
import { datasetSchema } from '../../../src/dataset/schema.ts';
import { rowsAsJson } from '../../../src/transfer/jsonOut.ts';
import { selectionAt } from '../../fixtures/selection.ts';

async function opened(query: string) {
  const selection = await selectionAt(query);
  return { selection, raw: datasetSchema.parse(JSON.parse(rowsAsJson(selection)!)) };
}

const VIEWS = [
  '',
  'cancer=gastric-gej',
  'cancer=gastric-gej&also=earlier&to=2023',
  'cancer=mm&also=control&also=subgroup',
  'target=CD19&patients=60',
  'also=earlier&also=subgroup&also=control&also=case&also=construct&also=no-rate',
];

/** What a reader sees of a cohort, without its place in the file. */
function seen({ index: _, trial, ...cohort }: Cohort) {
  return { ...cohort, sharesPatientsWith: undefined, supersededBy: undefined, subgroupOf: undefined, trial: { ...trial } };
}

describe.each(VIEWS)('the rows of ?%s as JSON', (query) => {
  it('fit the schema and hold every row, none twice', async () => {
    const { selection, raw } = await opened(query);
    const ids = raw.trials.flatMap((trial) => trial.cohorts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(selection.cohorts.filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it('hold together: nothing is named that is not in the file', async () => {
    const { raw } = await opened(query);
    expect(linkProblems(raw)).toEqual([]);
  });

  it('show the same figures when they are opened again', async () => {
    const { selection, raw } = await opened(query);
    const again = link(compileOverview(raw));
    for (const cohort of selection.cohorts) expect(seen(again.cohortById.get(cohort.id)!), cohort.id).toEqual(seen(cohort));
  });
});

it('whatever the filters, the figures stay when the file is opened again', async () => {
  const { state } = await selectionAt('');
  const targets = [...new Set(state.dataset.cohorts.flatMap(({ trial }) => trial.product.targets))];
  const view = fc.record({
    targets: fc.subarray(targets, { maxLength: 3 }),
    extras: fc.subarray([...EXTRAS]),
    from: fc.option(fc.integer({ min: 2011, max: 2026 })),
    patients: fc.option(fc.integer({ min: 1, max: 80 })),
  });
  await fc.assert(
    fc.asyncProperty(view, async ({ targets, extras, from, patients }) => {
      const query = [
        ...targets.map((target) => `target=${encodeURIComponent(target)}`),
        ...extras.map((extra) => `also=${extra}`),
        ...(from === null ? [] : [`from=${from}`]),
        ...(patients === null ? [] : [`patients=${patients}`]),
      ].join('&');
      const selection = await selectionAt(query);
      // Of nothing there is no file.
      fc.pre(selection.cohorts.length > 0);
      const again = link(compileOverview(JSON.parse(rowsAsJson(selection)!)));
      for (const cohort of selection.cohorts) expect(again.cohortById.get(cohort.id)!.rates, cohort.id).toEqual(cohort.rates);
    }),
    { numRuns: 60 },
  );
});
