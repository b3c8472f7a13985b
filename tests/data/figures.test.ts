/** One test a figure: the failing line names trial, cohort and measure. */
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../src/dataset/files.ts';
import { figuresOf } from '../../src/dataset/integrity.ts';
import { figureProblems } from '../../src/dataset/integrityFigures.ts';

const figures = figuresOf(readDataset());

describe('every figure is possible, agrees with what is printed beside it and says where it stands', () => {
  it.each(figures.map((figure) => [figure.path, figure] as const))('%s', (_, figure) => {
    expect(figureProblems(figure)).toEqual([]);
  });
});
