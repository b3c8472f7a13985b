import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RawSource } from '../../../src/dataset/schema.ts';
import { cite, CITATION_STYLES } from '../../../src/ui/citation.ts';

const sources = JSON.parse(readFileSync('data/sources.json', 'utf8')) as RawSource[];

const article: RawSource = {
  id: 'qi-2025',
  kind: 'journal-article',
  title: 'Claudin-18 isoform 2-specific CAR T-cell therapy (satri-cel) versus treatment of physician’s choice',
  firstAuthor: 'Qi C',
  container: 'The Lancet',
  year: 2025,
  date: '2025-05-31',
  doi: '10.1016/S0140-6736(25)00860-8',
  pmid: '40460847',
  url: 'https://doi.org/10.1016/S0140-6736(25)00860-8',
  readAt: [],
};
const release: RawSource = {
  id: 'company-2024',
  kind: 'press-release',
  title: 'Data_100% & {more}: what is new?',
  firstAuthor: 'Johnson & Johnson Medical Information',
  year: 2024,
  url: 'https://example.org/a_b?c=d%20e',
  readAt: [],
};

describe('Vancouver', () => {
  it('names the first author, title, journal, year and identifiers', () => {
    expect(cite(article, 'vancouver')).toBe(
      'Qi C, et al. Claudin-18 isoform 2-specific CAR T-cell therapy (satri-cel) versus treatment of physician’s choice. ' +
        'The Lancet. 2025. doi: 10.1016/S0140-6736(25)00860-8. PMID: 40460847.',
    );
  });
  it('gives an organisation no "et al.", and a page without DOI its address', () => {
    expect(cite(release, 'vancouver')).toBe(
      'Johnson & Johnson Medical Information. Data_100% & {more}: what is new? [Internet]. 2024. ' +
        'Available from: https://example.org/a_b?c=d%20e',
    );
  });
  it('says that a source was retracted', () => {
    const notice = { kind: 'retracted' as const, url: 'https://example.org/notice', date: '2025-01' };
    expect(cite({ ...article, notice }, 'vancouver')).toContain('Retracted 2025-01: https://example.org/notice');
  });
});

describe('RIS', () => {
  it('has the fields a reference manager reads, and ends the record', () => {
    expect(cite(article, 'ris').split('\r\n')).toEqual([
      'TY  - JOUR',
      'ID  - qi-2025',
      'AU  - Qi, C.',
      `TI  - ${article.title}`,
      'T2  - The Lancet',
      'PY  - 2025',
      'DA  - 2025/05/31/',
      'DO  - 10.1016/S0140-6736(25)00860-8',
      'AN  - 40460847',
      'DB  - PubMed',
      'UR  - https://doi.org/10.1016/S0140-6736(25)00860-8',
      'N1  - First author only',
      'ER  - ',
      '',
    ]);
  });
  it('knows initials and suffix from surnames of several words', () => {
    expect(cite({ ...article, firstAuthor: 'Anderson LD Jr' }, 'ris')).toContain('AU  - Anderson, L. D., Jr\r\n');
    expect(cite({ ...article, firstAuthor: 'Del Bufalo F' }, 'ris')).toContain('AU  - Del Bufalo, F.\r\n');
    expect(cite({ ...article, firstAuthor: 'Ahmed S (reported)' }, 'ris')).toContain('AU  - Ahmed, S.\r\n');
    expect(cite({ ...article, firstAuthor: 'FDA' }, 'ris')).toContain('AU  - FDA\r\n');
  });
  it('lets no value begin a field of its own', () => {
    const broken = cite({ ...article, title: 'A\r\nER  - \r\nTY  - BOOK' }, 'ris');
    expect(broken.match(/^ER {2}- /gm)).toHaveLength(1);
  });
});

describe('BibTeX', () => {
  it('has an entry with the key of the source', () => {
    expect(cite(article, 'bibtex')).toBe(`@article{qi-2025,
  author = {Qi, C. and others},
  title = {{${article.title}}},
  journal = {The Lancet},
  year = {2025},
  date = {2025-05-31},
  doi = {10.1016/S0140-6736(25)00860-8},
  url = {https://doi.org/10.1016/S0140-6736(25)00860-8},
  note = {PMID 40460847},
}
`);
  });
  it('escapes what TeX would take for a command, and keeps an address as it is', () => {
    const entry = cite(release, 'bibtex');
    expect(entry).toContain('title = {{Data\\_100\\% \\& \\{more\\}: what is new?}}');
    expect(entry).toContain('author = {{Johnson \\& Johnson Medical Information}}');
    expect(entry).toContain('url = {https://example.org/a_b?c=d%20e}');
  });
});

it('every source of the dataset can be cited in every style', () => {
  for (const source of sources) {
    for (const style of CITATION_STYLES) expect(cite(source, style), source.id).toContain(source.year);
    const braces = cite(source, 'bibtex').replace(/\\[{}]/g, '');
    expect(braces.split('{').length, source.id).toBe(braces.split('}').length);
  }
});
