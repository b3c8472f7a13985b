/** The reports behind the rows on the screen as references. */
import { cite, type CitationStyle } from '../ui/citation.ts';
import { sourcesOf } from './exportFigures.ts';
import type { Selection } from './exportSelection.ts';

const BETWEEN: Readonly<Record<CitationStyle, string>> = { vancouver: '\n', ris: '\r\n', bibtex: '\n' };

/** Every source once, in the order of the rows; a Vancouver list is numbered. */
export function sourcesAs(style: CitationStyle, { cohorts, details }: Selection): string {
  const references = sourcesOf(cohorts, details).map((source, at) => {
    const reference = cite(source, style).replace(/[\r\n]+$/, '');
    return style === 'vancouver' ? `${at + 1}. ${reference}` : reference;
  });
  return references.length === 0 ? '' : `${references.join(BETWEEN[style].repeat(style === 'vancouver' ? 1 : 2))}${BETWEEN[style]}`;
}
