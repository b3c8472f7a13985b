/**
 * `npm run data`: checks the dataset, explains what is wrong, and says what is in it.
 * `--json` prints one JSON object instead; `--write` also writes `data/schema.json`. Ends with 1 if there are problems.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Coverage, coverageReport } from '../dataset/coverage.ts';
import { DATA_FOLDER, readDataset } from '../dataset/files.ts';
import { problemsOf } from '../dataset/integrity.ts';
import { ADVICE } from '../dataset/integrityAdvice.ts';
import { PROBLEM_CODES } from '../dataset/integrityProblem.ts';
import { jsonSchema, type RawDataset } from '../dataset/schema.ts';
import { schemaText, tableOf } from './dataText.ts';

const COLUMNS: readonly (readonly [keyof Coverage, string])[] = [
  ['trials', 'trials'],
  ['cohorts', 'cohorts'],
  ['orr', 'ORR'],
  ['dcr', 'DCR'],
  ['breakdown', 'breakdown'],
  ['crs3plus', 'CRS≥3'],
  ['neurotox3plus', 'neuro≥3'],
  ['readTwice', 'read twice'],
];

function sizesOf({ cancers, products, approvals, claims, sources, trials }: RawDataset) {
  const cohorts = trials.flatMap((trial) => trial.cohorts);
  const outcomes = cohorts.flatMap((cohort) => cohort.outcomes);
  const lists = { cancers, products, approvals, claims, sources, trials, cohorts, outcomes };
  return Object.fromEntries(Object.entries(lists).map(([what, list]) => [what, list.length]));
}

function cells(coverage: Coverage): string[] {
  return COLUMNS.map(([key]) => (key === 'readTwice' ? `${Math.round(100 * coverage[key])}%` : String(coverage[key])));
}

export function main(parameters: string[]): void {
  const { values } = parseArgs({ args: parameters, options: { json: { type: 'boolean' }, write: { type: 'boolean' } } });
  if (values.write) writeFileSync(join(DATA_FOLDER, 'schema.json'), schemaText(jsonSchema()));
  const raw = readDataset();
  const problems = problemsOf(raw);
  const report = coverageReport(raw);
  const { version, reviewed, reading } = raw.edition;
  if (problems.length > 0) process.exitCode = 1;
  if (values.json) {
    console.log(JSON.stringify({ version, reviewed, sizes: sizesOf(raw), ...report, reading, problems }, null, 2));
    return;
  }
  console.log(`Dataset ${version}, reviewed ${reviewed}`);
  for (const [what, size] of Object.entries(sizesOf(raw))) console.log(`${String(size).padStart(6)} ${what}`);
  const rows = [...report.cancers.map((row) => [row.name, ...cells(row)]), ['Headline, classical CAR-T', ...cells(report.headline)]];
  console.log(`\nHeadline CAR-T cohorts that have …\n\n${tableOf([['', ...COLUMNS.map(([, name]) => name)], ...rows])}`);
  for (const code of PROBLEM_CODES) {
    const found = problems.filter((problem) => problem.code === code);
    if (found.length > 0) console.log(`\n✗ ${code}: ${ADVICE[code]}`);
    for (const problem of found) console.log(`    ${problem.path}${problem.found === undefined ? '' : ` (${problem.found})`}`);
  }
  console.log(problems.length === 0 ? '\n✓ no problems' : `\n✗ ${problems.length} problems`);
}
