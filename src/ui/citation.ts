/** A source as a reference: Vancouver to paste, RIS and BibTeX for a reference manager. Text only, in English. */
import type { RawSource } from '../dataset/schema.ts';

export const CITATION_STYLES = ['vancouver', 'ris', 'bibtex'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** Surname, initials, suffix: `Anderson LD Jr`. Whatever else stands as an author is an organisation. */
const PERSON = /^(.+?) (\p{Lu}{1,4})(?: (Jr|Sr|II|III))?$/u;

interface Author {
  /** As the report has it, without a remark in brackets: `Anderson LD Jr`. */
  readonly printed: string;
  readonly surname: string;
  /** `L. D.`; absent for an organisation. */
  readonly initials?: string;
  readonly suffix?: string | undefined;
}

/** One line: a value must never begin a field of its own. */
function line(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

function authorOf({ firstAuthor }: RawSource): Author | undefined {
  if (firstAuthor === undefined) return undefined;
  const printed = line(firstAuthor.replace(/\([^)]*\)\s*$/, ''));
  const [, surname, initials, suffix] = PERSON.exec(printed) ?? [];
  if (surname === undefined || initials === undefined) return { printed, surname: printed };
  return { printed, surname, initials: [...initials].map((initial) => `${initial}.`).join(' '), suffix };
}

/** `Abramson, J. S.`; suffix where the format wants it. */
function inverted({ surname, initials, suffix }: Author, order: 'ris' | 'bibtex'): string {
  if (initials === undefined) return surname;
  const parts = order === 'ris' ? [surname, initials, suffix] : [surname, suffix, initials];
  return parts.filter(Boolean).join(', ');
}

function isOnline({ kind }: RawSource): boolean {
  return kind !== 'journal-article' && kind !== 'preprint' && kind !== 'review' && kind !== 'conference-abstract';
}

function noticeOf({ notice }: RawSource): string | undefined {
  if (!notice) return undefined;
  return `${notice.kind === 'retracted' ? 'Retracted' : 'Corrected'}${notice.date ? ` ${notice.date}` : ''}: ${notice.url}`;
}

function ended(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/**
 * The Vancouver style of the ICMJE. Of the authors the dataset holds the first: a person stands with "et al.", an
 * organisation alone. Volume and pages are not held either; DOI and PubMed number lead to them.
 */
function vancouver(source: RawSource): string {
  const { title, container, year, doi, pmid, url } = source;
  const author = authorOf(source);
  const name = author && (author.initials ? `${author.printed}, et al` : author.surname);
  const medium = isOnline(source) ? ' [Internet]' : '';
  return [
    name && ended(name),
    ended(`${line(title)}${medium}`),
    ended(container ? `${line(container)}. ${year}` : String(year)),
    doi && `doi: ${doi}.`,
    pmid && `PMID: ${pmid}.`,
    doi === undefined && `Available from: ${url}`,
    noticeOf(source),
  ]
    .filter(Boolean)
    .join(' ');
}

const RIS_TYPES: Readonly<Record<RawSource['kind'], string>> = {
  'journal-article': 'JOUR',
  preprint: 'UNPB',
  'conference-abstract': 'ABST',
  'regulatory-document': 'GOVDOC',
  'registry-record': 'ELEC',
  'web-page': 'ELEC',
  'press-release': 'ELEC',
  'news-article': 'NEWS',
  review: 'JOUR',
};

/** RIS as its specification has it: two letters, two spaces, a hyphen, a space; lines end with CR LF. */
function ris(source: RawSource): string {
  const { id, kind, title, container, year, date, doi, pmid, url } = source;
  const author = authorOf(source);
  const [, month = '', day = ''] = date?.split('-') ?? [];
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ['TY', RIS_TYPES[kind]],
    ['ID', id],
    ['AU', author && inverted(author, 'ris')],
    ['TI', title],
    ['T2', container],
    ['PY', String(year)],
    ['DA', date && `${year}/${month}/${day}/`],
    ['DO', doi],
    ['AN', pmid],
    ['DB', pmid && 'PubMed'],
    ['UR', url],
    ['N1', author?.initials && 'First author only'],
    ['N1', noticeOf(source)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value ? `${tag}  - ${line(value)}` : []));
  return [...lines, 'ER  - ', ''].join('\r\n');
}

const BIBTEX_TYPES: Readonly<Record<RawSource['kind'], string>> = {
  'journal-article': 'article',
  preprint: 'unpublished',
  'conference-abstract': 'inproceedings',
  'regulatory-document': 'misc',
  'registry-record': 'misc',
  'web-page': 'misc',
  'press-release': 'misc',
  'news-article': 'misc',
  review: 'article',
};

const BIBTEX_CONTAINERS: Readonly<Record<string, string>> = { article: 'journal', inproceedings: 'booktitle' };

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function tex(text: string): string {
  return line(text).replace(/[\\{}$&%#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** BibTeX in UTF-8. Titles stand in double braces, so that no style changes their capitals. */
function bibtex(source: RawSource): string {
  const { id, kind, title, container, year, date, doi, pmid, url } = source;
  const author = authorOf(source);
  const type = BIBTEX_TYPES[kind];
  const note = [pmid && `PMID ${pmid}`, noticeOf(source)].filter(Boolean).join('. ');
  const fields: readonly (readonly [name: string, value: string | undefined])[] = [
    ['author', author && (author.initials ? `${tex(inverted(author, 'bibtex'))} and others` : `{${tex(author.surname)}}`)],
    ['title', `{${tex(title)}}`],
    [BIBTEX_CONTAINERS[type] ?? 'howpublished', container && tex(container)],
    ['year', String(year)],
    ['date', date],
    ['doi', doi && line(doi)],
    ['url', url.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', note && tex(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? `  ${name} = {${value}},` : []));
  return [`@${type}{${id},`, ...lines, '}', ''].join('\n');
}

const WRITERS: Readonly<Record<CitationStyle, (source: RawSource) => string>> = { vancouver, ris, bibtex };

export function cite(source: RawSource, style: CitationStyle): string {
  return WRITERS[style](source);
}

/** What a file of a style is called and what it holds. */
export const CITATION_FILES: Readonly<Record<CitationStyle, { readonly ending: string; readonly type: string }>> = {
  vancouver: { ending: 'txt', type: 'text/plain' },
  ris: { ending: 'ris', type: 'application/x-research-info-systems' },
  bibtex: { ending: 'bib', type: 'application/x-bibtex' },
};
