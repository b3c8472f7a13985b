import { describe, expect, it } from 'vitest';
import { bundled, loadDetails } from '../../../src/dataset/bundled.ts';
import type { Cohort, Dataset, RateOutcome } from '../../../src/dataset/dataset.ts';
import { linkProblems } from '../../../src/dataset/integrityLinks.ts';
import { type OwnFile } from '../../../src/dataset/own.ts';
import { withOwnDetails } from '../../../src/dataset/ownDetails.ts';
import { datasetSchema } from '../../../src/dataset/schema.ts';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { type CsvReading, readCsv } from '../../../src/transfer/csvFile.ts';
import { type Selection, selectionOf } from '../../../src/transfer/exportSelection.ts';
import { rowsAsCsv } from '../../../src/transfer/exportRows.ts';
import { readDatasetFile } from '../../../src/transfer/jsonFile.ts';
import { rowsAsJson } from '../../../src/transfer/jsonOut.ts';
import { leftOutWords } from '../../../src/transfer/ownRecords.ts';
import { languageOf } from '../../fixtures/language.ts';
import { withOwn } from '../../fixtures/ownTable.ts';

const page = await loadDetails();
const vocabulary = { cancers: bundled.cancers, products: [...bundled.productById.values()] };
const product = bundled.cohorts[0]!.trial.product.name;
const HEAD = 'trial,product,target,cancer,phase,design,country,year,cohort,infused,orr_events,orr_n,cr_events,cr_n,crs3_events,crs3_n,criteria,source,url';

async function tableOf(text: string): Promise<OwnFile> {
  const { table } = (await readCsv(text, 'mine.csv', vocabulary, {}, () => undefined)) as CsvReading;
  return { id: 'own1', name: 'mine.csv', table };
}

/** The screen with nothing but these files. */
function shown(...files: readonly OwnFile[]): Selection {
  const dataset = withOwn(bundled, files, true);
  const state = useDashboard.getInitialState();
  const view = { ...state.view, extras: ['earlier', 'subgroup', 'control', 'case', 'construct', 'no-rate'] as const };
  return selectionOf({ ...state, view, dataset, own: { ...state.own, files } }, withOwnDetails(page, files, dataset), languageOf('en'), 'https://example.org/');
}

/** The file as it is opened again, in place of everything else. */
async function again(selection: Selection): Promise<Dataset> {
  const reading = await readDatasetFile(rowsAsJson(selection)!, page);
  expect(reading?.problems).toEqual([]);
  return withOwn(bundled, [{ id: 'own1', name: 'again.json', ...reading!.read! }], true);
}

/** A file keeps the order of the screen; figures do not depend on it. */
const byName = (cohorts: readonly Cohort[]) => cohorts.toSorted((a, b) => `${a.trial.name} ${a.label.en}`.localeCompare(`${b.trial.name} ${b.label.en}`));

const figures = ({ cohorts }: Pick<Dataset, 'cohorts'>) =>
  byName(cohorts).map(({ trial, label, cancers, year, cite, infused, rates }) => [
    trial.name, trial.phase, trial.design, trial.countries, trial.product.name, label.en, cancers, year, cite, infused,
    Object.entries(rates).map(([measure, { events, n, criteria }]: readonly [string, RateOutcome]) => [measure, events, n, criteria]),
  ]);

const WHOLE = [
  `MY-1,${product},,mm,2,single-arm,DE; CN,2024,Dose 1,22,9,20,2,20,1,22,IMWG,Doe 2024,https://doi.org/10.1000/xyz`,
  `MY-1,${product},,mm,2,single-arm,DE; CN,2025,Dose 2,30,21,30,,,,,,Doe et al. 2025,https://example.org/b`,
  `MY-2,${product},,lbcl,1/2,randomised,US,2023,,40,12,40,,,,,,,https://example.org/c`,
];

describe('own rows of a table', () => {
  it('that say all the schema asks for are records of it, and show the same figures when they are opened again', async () => {
    const selection = shown(await tableOf([HEAD, ...WHOLE].join('\n')));
    const raw = datasetSchema.parse(JSON.parse(rowsAsJson(selection)!));
    expect(raw.trials.map(({ name, cohorts }) => [name, cohorts.length]).toSorted()).toEqual([['MY-1', 2], ['MY-2', 1]]);
    expect(raw.trials.flatMap(({ cohorts }) => cohorts).find(({ label }) => label.en === 'Dose 1')?.outcomes[0]).toMatchObject({ measure: 'orr', events: 9, n: 20, locator: 'mine.csv: 2' });
    expect(raw.sources.map(({ title, year, url }) => [title, year, url])).toContainEqual(['Doe et al.', 2025, 'https://example.org/b']);
    expect(linkProblems(raw)).toEqual([]);
    expect(leftOutWords(selection)).toBe('');
    const before = figures(selection.state.dataset);
    // A row that names no report has the file in its place; the year stands beside.
    before[2]![8] = 'mine.csv 2023';
    expect(figures(await again(selection))).toEqual(before);
  });

  it('that do not are left out, with a count of what they lack; nothing is made up for them', async () => {
    const rows = [...WHOLE, 'NEW-1,new-cel,CD70,rcc,1,,,,,9,3,9,,,,,,,', 'NEW-2,new-cel,CD70,rcc,1,single-arm,,2025,,9,4,9,,,,,,,https://example.org/d'];
    const selection = shown(await tableOf([HEAD, ...rows].join('\n')));
    expect(selection.cohorts).toHaveLength(5);
    const raw = datasetSchema.parse(JSON.parse(rowsAsJson(selection)!));
    expect(raw.trials.map(({ name }) => name).toSorted()).toEqual(['MY-1', 'MY-2']);
    expect(leftOutWords(selection)).toBe(
      '2 of your own rows are left out, in the table only: the schema asks of every trial what a table need not say. Missing: ' +
        'a product known here, or its antigens, cell_source and construct (2 rows), the design (1 row), the year (1 row), an https address of the report (1 row).',
    );
    expect(rowsAsCsv(selection)).toContain('NEW-1');
    expect(rowsAsJson(shown(await tableOf([HEAD, ...rows.slice(WHOLE.length)].join('\n'))))).toBeNull();
  });

  it('come back from the exported table, whatever they lack', async () => {
    const selection = shown(await tableOf([HEAD, ...WHOLE, 'NEW-1,new-cel,CD70,rcc,1,,,,,9,3,9,,,,,,,'].join('\n')));
    const back = shown(await tableOf(rowsAsCsv(selection)));
    const counts = ({ state: { dataset } }: Selection) => byName(dataset.cohorts).map(({ trial, rates }) => [trial.name, trial.product.name, rates.orr?.events, rates.orr?.n, rates['crs-3plus']?.events]);
    expect(counts(back)).toEqual(counts(selection));
  });
});

describe('rows that say more than the template asks', () => {
  const MORE = 'trial,product,target,cell_source,construct,cancer,phase,design,year,cohort,cohort_id,kind,superseded_by,subgroup_of,orr_events,orr_n,url';
  const ADDRESS = 'https://example.org/d';
  const marks = ({ cohorts }: Pick<Dataset, 'cohorts'>) => byName(cohorts).map(({ trial: { product: made }, label, extras }) => [label.en, made.cellSource, made.construct, ...extras]);
  const rows = [
    `NEW-1,new-cel,CD70; GPC3,allogeneic,car-nkt,rcc,1,single-arm,2025,All,new-all,headline,,,4,9,${ADDRESS}`,
    `NEW-1,new-cel,CD70; GPC3,allogeneic,car-nkt,rcc,1,single-arm,2023,Interim,new-interim,,new-all,,2,5,${ADDRESS}`,
    `NEW-1,new-cel,CD70; GPC3,allogeneic,car-nkt,rcc,1,single-arm,2023,Part of the interim,new-part,earlier,,new-interim,1,3,${ADDRESS}`,
    `NEW-1,new-cel,CD70; GPC3,allogeneic,car-nkt,rcc,1,single-arm,2025,High dose,new-high,,,new-all,1,4,${ADDRESS}`,
    `NEW-2,other-cel,CD70,Autologous,CAR-T,rcc,1,single-arm,2025,Whole,,,,,3,8,${ADDRESS}`,
  ];
  const MARKS = [
    ['All', 'allogeneic', 'car-nkt', 'construct'],
    ['High dose', 'allogeneic', 'car-nkt', 'subgroup', 'construct'],
    ['Interim', 'allogeneic', 'car-nkt', 'earlier', 'construct'],
    ['Part of the interim', 'allogeneic', 'car-nkt', 'earlier', 'construct'],
    ['Whole', 'autologous', 'car-t'],
  ];

  it('bring a product of their own into the file, and come back from it with the same figures and marks', async () => {
    const selection = shown(await tableOf([MORE, ...rows].join('\n')));
    expect(marks(selection.state.dataset)).toEqual(MARKS);
    expect(leftOutWords(selection)).toBe('');
    const raw = datasetSchema.parse(JSON.parse(rowsAsJson(selection)!));
    expect(linkProblems(raw)).toEqual([]);
    expect(raw.products.map(({ name, targets, cellSource, construct }) => [name, targets, cellSource, construct])).toEqual([
      ['new-cel', ['CD70', 'GPC3'], 'allogeneic', 'car-nkt'],
      ['other-cel', ['CD70'], 'autologous', 'car-t'],
    ]);
    const back = await again(selection);
    expect(marks(back)).toEqual(MARKS);
    expect(byName(back.cohorts).map(({ trial, rates }) => [trial.name, rates.orr?.events, rates.orr?.n])).toEqual(
      byName(selection.state.dataset.cohorts).map(({ trial, rates }) => [trial.name, rates.orr?.events, rates.orr?.n]),
    );
  });

  it('come back from the exported table with the same marks, and again', async () => {
    const once = rowsAsCsv(shown(await tableOf([MORE, ...rows].join('\n'))));
    const selection = shown(await tableOf(once));
    expect(marks(selection.state.dataset)).toEqual(MARKS);
    expect(marks(shown(await tableOf(rowsAsCsv(selection))).state.dataset)).toEqual(MARKS);
  });

  it('called earlier without the later report are left out of the file rather than called something else', async () => {
    const alone = rows[1]!.replace('new-interim,,new-all', 'new-interim,earlier,');
    const selection = shown(await tableOf([MORE, rows[0], alone].join('\n')));
    expect(marks(selection.state.dataset)).toEqual([MARKS[0], MARKS[2]]);
    expect(leftOutWords(selection)).toContain('One of your own rows is left out');
    expect(leftOutWords(selection)).toContain('Missing: the later report that replaces it, named under superseded_by (1 row).');
    expect(marks(await again(selection))).toEqual([MARKS[0]]);
  });

  it('contradict the page’s product of that name: then it is another one', async () => {
    const named = rows[4]!.replace('other-cel', product);
    const known = bundled.cohorts[0]!.trial.product;
    const same = named.replace('Autologous,CAR-T', `${known.cellSource},${known.construct}`);
    const other = named.replace('Autologous,CAR-T', `${known.cellSource},truc`);
    const products = async (row: string) => shown(await tableOf([MORE, row].join('\n'))).state.dataset.cohorts.map(({ trial }) => trial.product.id);
    expect(await products(same)).toEqual([known.id]);
    expect(await products(other)).toEqual(['own1-product0']);
  });

  it('with a word that is no construct are read without it, and say so', async () => {
    const reading = (await readCsv([MORE, rows[0]!.replace('car-nkt', 'CD28-CD3z')].join('\n'), 'mine.csv', vocabulary, {}, () => undefined)) as CsvReading;
    expect(reading.faulty).toBe(0);
    expect(reading.problems).toMatchObject([{ code: 'word', line: 2, column: 'construct', found: 'CD28-CD3z' }]);
  });
});

it('a file in the schema with a product and a cancer of its own goes out whole and comes in again', async () => {
  const file = {
    cancers: [{ id: 'my-cancer', family: 'solid', within: 'solid-mixed', name: { en: 'My cancer' }, code: 'OncoTree:XYZ' }],
    sources: [{ id: 'me-2026', kind: 'preprint', title: 'Mine', year: 2026, url: 'https://example.org/x', readAt: [] }],
    products: [{ id: 'my-cel', name: 'my-cel', aliases: [], targets: ['CD19'], cellSource: 'autologous', construct: 'car-t' }],
    trials: [
      {
        id: 'my-trial', name: 'MY-1', registryIds: [], noRegistryId: { en: 'none' }, phase: '1', design: 'single-arm', countries: ['DE'], product: 'my-cel',
        cohorts: [
          {
            id: 'my-cohort', label: { en: 'All' }, arm: 'car-t', treatment: 'my-cel', cancers: ['my-cancer'], infused: 10, source: 'me-2026', headline: true,
            outcomes: [{ measure: 'orr', events: 3, n: 10, percent: 30, basis: 'printed', locator: 'Table 1' }],
          },
        ],
      },
    ],
  };
  const reading = await readDatasetFile(JSON.stringify(file), page);
  expect(reading?.problems).toEqual([]);
  const selection = shown({ id: 'own1', name: 'mine.json', ...reading!.read! });
  expect(linkProblems(datasetSchema.parse(JSON.parse(rowsAsJson(selection)!)))).toEqual([]);
  expect(figures(await again(selection))).toEqual(figures(selection.state.dataset));
});
