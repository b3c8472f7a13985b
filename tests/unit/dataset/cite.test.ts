import { expect, it } from 'vitest';
import { citeOf } from '../../../src/dataset/cite.ts';

it('a report is called by its first author, else by its journal, else by its title', () => {
  const source = { firstAuthor: 'Qi C', container: 'Nature Medicine', title: 'Claudin', year: 2022 };
  expect(citeOf(source)).toBe('Qi 2022');
  expect(citeOf({ ...source, firstAuthor: undefined })).toBe('Nature Medicine 2022');
  expect(citeOf({ title: 'Claudin', year: 2022 })).toBe('Claudin 2022');
});

it('says the year once', () => {
  expect(citeOf({ container: 'IMS Annual Meeting 2025', title: 'FUMANBA-1', year: 2025 })).toBe('IMS Annual Meeting 2025');
});
