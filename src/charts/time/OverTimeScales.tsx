import { formatPercent } from '../../i18n/format.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { Axis } from '../Axis.tsx';
import type { TimeLayout, TimeSizes } from './timeLines.ts';

const TICKS = [0, 0.25, 0.5, 0.75, 1];
/** The least room for a year in four digits, in pixels. */
const FOUR_DIGITS = 34;

interface Props {
  readonly layout: TimeLayout;
  readonly sizes: TimeSizes;
}

/** Years and rates along the plot; years in two digits where columns are narrow. */
export function OverTimeScales({ layout, sizes }: Props) {
  const { locale } = useLanguage();
  const { direction, margin } = sizes;
  const across = direction === 'across';
  const years = layout.bands.map(({ year, from, size }) => (
    <span key={from} style={{ [across ? 'insetInlineStart' : 'insetBlockStart']: from + size / 2 }}>
      {year === null ? '…' : across && size < FOUR_DIGITS ? `’${String(year).slice(2)}` : year}
    </span>
  ));
  return (
    <>
      <div className="time-years" aria-hidden>
        {years}
      </div>
      {across ? (
        <div className="time-ticks" aria-hidden style={{ marginBlock: margin }}>
          {TICKS.map((tick) => (
            <span key={tick} style={{ insetBlockEnd: `${tick * 100}%` }}>
              {tick === 1 ? formatPercent(tick, locale) : tick * 100}
            </span>
          ))}
        </div>
      ) : (
        <div className="time-axis">
          <Axis margin={margin} />
        </div>
      )}
    </>
  );
}
