/** What `data/README.md` and `README.md` say of the data is true of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DATA_FOLDER, readDataset } from '../../src/dataset/files.ts';

const text = readFileSync(join(DATA_FOLDER, 'README.md'), 'utf8');
const { cancers, edition, trials } = readDataset();

describe('data/README.md', () => {
  it.each(cancers.map(({ id, code }) => [id, code] as const))('gives %s its code', (id, code) => {
    expect(text).toContain(`\`${id}\` | ${code}`);
  });

  it('gives the agreement of the two readings', () => {
    const { compared, agreed, settled } = edition.reading ?? {};
    expect(text).toContain(`Of ${compared} figures read twice, ${agreed} agreed at once`);
    expect(text).toContain(`, and ${settled} after a look`);
  });

  it('names the version, the day of review and every change', () => {
    expect(text).toContain(`version ${edition.version}, reviewed ${edition.reviewed}`);
    for (const { version, date, what } of edition.changes) expect(text).toContain(`- **${version}** (${date}): ${what.en}`);
  });
});

describe('README.md', () => {
  const front = readFileSync(join(DATA_FOLDER, '..', 'README.md'), 'utf8');
  const count = (value: number) => value.toLocaleString('en');

  it('counts the trials, cohorts and figures', () => {
    const cohorts = trials.flatMap((trial) => trial.cohorts);
    const figures = cohorts.flatMap(({ outcomes }) => outcomes);
    expect(front).toContain(`${count(trials.length)} trials and ${count(cohorts.length)} cohorts with ${count(figures.length)} figures`);
  });

  it('gives the agreement of the two readings', () => {
    const { compared = 0, agreed = 0 } = edition.reading ?? {};
    expect(front).toContain(`of ${count(compared)} figures compared, ${count(agreed)} agreed at once`);
  });
});
