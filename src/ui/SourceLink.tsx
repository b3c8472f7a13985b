import type { RawSource } from '../dataset/schema.ts';
import { OutsideLink } from './OutsideLink.tsx';

/** First author, or else the journal or the title, and year: what a reader calls a report by. */
function citeOf({ firstAuthor, container, title, year }: RawSource): string {
  return `${firstAuthor?.split(' ')[0] ?? container ?? title} ${year}`;
}

export function SourceLink({ source }: { readonly source: RawSource | undefined }) {
  if (!source) return null;
  return (
    <OutsideLink address={source.url} title={source.title}>
      <span lang="en">{citeOf(source)}</span>
    </OutsideLink>
  );
}
