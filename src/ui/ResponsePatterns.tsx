import './responseClass.css';

/** The patterns that tell classes of response apart, under the name of the panel that draws with them. */
export function ResponsePatterns({ owner }: { readonly owner: string }) {
  return (
    <svg width="0" height="0" className="response-patterns" aria-hidden>
      <defs>
        <pattern id={`${owner}-stripes`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0V7" />
        </pattern>
        <pattern id={`${owner}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <path d="M0 0V6" data-hatch />
        </pattern>
        <pattern id={`${owner}-dots`} width="6" height="6" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="1" />
        </pattern>
      </defs>
    </svg>
  );
}
