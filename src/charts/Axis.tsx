import { memo } from 'react';
import { formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';

const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The one axis of every rate, 0 to 100%; `margin` as that of the plot below it, in pixels. */
export const Axis = memo(function Axis({ margin }: { readonly margin: number }) {
  const { locale } = useLanguage();
  return (
    <div className="charts-axis" aria-hidden style={{ marginInline: margin }}>
      {TICKS.map((tick) => (
        <span key={tick} style={{ insetInlineStart: `${tick * 100}%` }}>
          {tick === 1 ? formatPercent(tick, locale) : tick * 100}
        </span>
      ))}
    </div>
  );
});
