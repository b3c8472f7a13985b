import type { ReportLine } from '../analysis/reportLine.ts';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { placesOf, yearsOf } from './linePlaces.ts';

const HEIGHT = 132;
/** Room for a dot at either end of the axis. */
const EDGE = 11;
const GRID = [0, 0.25, 0.5, 0.75, 1];
const LABELLED = [0, 0.5, 1];

const across = (x: number) => `${x * 100}%`;
const down = (rate: number) => HEIGHT - EDGE - rate * (HEIGHT - 2 * EDGE);

/** A numbered dot for each report in order, its interval, and a line from each report to the one that replaced it. */
export function LineDrawing({ line }: { readonly line: ReportLine }) {
  const { locale } = useLanguage();
  const places = placesOf(line.entries);
  const moves = line.entries.flatMap(({ replacedBy }, from) => {
    const [a, b] = [places[from], places[replacedBy ?? -1]];
    return a?.at === undefined || b?.at === undefined ? [] : [{ from, x1: a.x, y1: a.at, x2: b.x, y2: b.at }];
  });
  return (
    <div className="trial-line-drawing" aria-hidden="true">
      <svg width="100%" height={HEIGHT}>
        {GRID.map((rate) => (
          <line key={rate} className="trial-line-grid" x1="0" x2="100%" y1={down(rate)} y2={down(rate)} />
        ))}
        {LABELLED.map((rate) => (
          <text key={rate} className="trial-line-axis" x="-8" y={down(rate) + 4}>
            {rate === 1 ? formatPercent(rate, locale) : rate * 100}
          </text>
        ))}
        {moves.map(({ from, x1, y1, x2, y2 }) => (
          <line key={from} className="trial-line-move" x1={across(x1)} y1={down(y1)} x2={across(x2)} y2={down(y2)} />
        ))}
        {places.map(({ x, at, interval }, column) => (
          <svg key={x} x={across(x)} overflow="visible">
            {interval && <line className="trial-line-interval" y1={down(interval.lower)} y2={down(interval.upper)} />}
            {at !== undefined && <circle className="trial-line-dot" data-hollow={interval ? undefined : ''} cy={down(at)} r="9" />}
            {at !== undefined && (
              <text className="trial-line-number" y={down(at) + 4}>
                {column + 1}
              </text>
            )}
          </svg>
        ))}
      </svg>
      <div className="trial-line-years">
        {yearsOf(line.entries).map(({ year, count }) => (
          <span key={year ?? 'none'} style={{ flexGrow: count }}>
            {year ?? '–'}
          </span>
        ))}
      </div>
    </div>
  );
}
