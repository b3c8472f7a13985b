import type { Years } from './timeline.ts';

/** The years above the lines, each at its beginning. */
export function YearAxis({ years }: { readonly years: Years }) {
  const count = years.last + 1 - years.first;
  return (
    <span className="approvals-axis" aria-hidden>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} style={{ insetInlineStart: `${(index / count) * 100}%` }}>
          {years.first + index}
        </span>
      ))}
    </span>
  );
}
