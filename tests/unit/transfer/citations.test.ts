import { describe, expect, it } from 'vitest';
import { sourcesAs } from '../../../src/transfer/citations.ts';
import { rawCohort, sourcesOf } from '../../../src/transfer/exportFigures.ts';
import { selectionAt } from '../../fixtures/selection.ts';

describe('the sources of the rows on the screen', () => {
  it('are the reports of the cohorts and of their figures, each once', async () => {
    const { cohorts, details } = await selectionAt('cancer=hcc&also=earlier');
    const sources = sourcesOf(cohorts, details).map(({ id }) => id);
    expect(new Set(sources).size).toBe(sources.length);
    for (const cohort of cohorts) {
      const raw = rawCohort(cohort, details)!;
      expect(sources).toContain(raw.source);
      const own = raw.outcomes.flatMap(({ source }) => source ?? []);
      expect(own.filter((source) => !sources.includes(source))).toEqual([]);
    }
  });

  it.each([
    ['ris', /^ER {2}- $/gm],
    ['bibtex', /^@\w+\{/gm],
    ['vancouver', /^\d+\. /gm],
  ] as const)('stand in a %s file once each', async (style, record) => {
    const selection = await selectionAt('cancer=gastric-gej');
    const text = sourcesAs(style, selection);
    expect(text.replaceAll('\r', '').match(record)).toHaveLength(sourcesOf(selection.cohorts, selection.details).length);
    expect(text).toContain('10.1016/S0140-6736(25)00860-8');
  });

  it('are an empty file where there is no row', async () => {
    expect(sourcesAs('ris', await selectionAt('search=nothinglikethis'))).toBe('');
  });
});
