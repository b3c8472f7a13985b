import type { ReactNode } from 'react';
import './switch.css';

interface Props<T extends string> {
  /** Of the radio buttons, of which the page has each once. */
  readonly name: string;
  readonly legend: string;
  /** Whether the legend is also seen; it is heard in any case. */
  readonly legendSeen?: boolean;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
  /** Whether values are measures, each in its colour. */
  readonly coloured?: boolean;
  /** Whether there are so many that each has its short name. */
  readonly many?: boolean;
  readonly titleOf?: (value: T) => string;
  /** What is heard of a value, where it is more than what is seen. */
  readonly spokenOf?: (value: T) => string;
  /** What is seen of a value. */
  readonly children: (value: T) => ReactNode;
}

/** One of a few values, side by side. */
export function Switch<T extends string>(props: Props<T>) {
  const { name, legend, legendSeen = false, values, chosen, onChoose, coloured = false, many = false, titleOf, spokenOf, children } = props;
  return (
    <fieldset className="charts-switch" data-many={many || undefined}>
      <legend>{legend}</legend>
      {legendSeen && <span aria-hidden>{legend}</span>}
      {values.map((value) => (
        <label key={value} data-measure={coloured ? value : undefined} title={titleOf?.(value)}>
          <input
            type="radio"
            name={name}
            value={value}
            aria-label={spokenOf?.(value)}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {children(value)}
        </label>
      ))}
    </fieldset>
  );
}
