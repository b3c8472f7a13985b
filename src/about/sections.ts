/** The sections of the page, in order; each has its heading under `about.<id>` and its place under `#about-<id>`. */
export const SECTIONS = [
  'searched',
  'included',
  'extracted',
  'agreement',
  'measures',
  'criteria',
  'statistics',
  'limits',
  'version',
  'licence',
  'errors',
  'glossary',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** Sections that are paragraphs and nothing else. */
export const PARAGRAPHS = {
  extracted: ['rule', 'disagree', 'checks', 'zero'],
  limits: ['trials', 'small', 'publication', 'infused', 'response', 'reading'],
} as const;
