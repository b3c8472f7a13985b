import { citeOf } from '../dataset/cite.ts';
import type { RawSource } from '../dataset/schema.ts';
import { OutsideLink } from './OutsideLink.tsx';

export function SourceLink({ source }: { readonly source: RawSource | undefined }) {
  if (!source) return null;
  return (
    <OutsideLink address={source.url} title={source.title}>
      <span lang="en">{citeOf(source)}</span>
    </OutsideLink>
  );
}
