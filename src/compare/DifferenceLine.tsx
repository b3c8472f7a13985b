import type { RateDifference } from '../analysis/sideBySide.ts';
import { formatNumber, formatPercent } from '../i18n/format.ts';
import { useLanguage } from '../i18n/words.tsx';
import { RateTracks } from './RateTracks.tsx';

interface DifferenceLineProps {
  readonly difference: RateDifference;
  /** Letters of first and second. */
  readonly letters: readonly [string, string];
  /** Arms of one randomised trial: the other interval stands beside it. */
  readonly arms: boolean;
}

const FEW = 10;
/** From −100 to 100 points, to a share of the axis. */
const onAxis = (value: number) => (value + 1) / 2;

/** One rate of two cohorts, what lies between them, and how far chance alone may move it. */
export function DifferenceLine({ difference, letters, arms }: DifferenceLineProps) {
  const { t, locale } = useLanguage();
  const { measure, first, second, newcombe, miettinenNurminen } = difference;
  const points = (value: number) => {
    const shown = formatNumber(Math.abs(value) * 100, locale, 1);
    if (Number(Math.abs(value).toFixed(3)) === 0) return shown;
    return `${value < 0 ? '−' : '+'}${shown}`;
  };
  const of = ({ events, n, estimate }: typeof first) =>
    n < FEW ? t('rate.people', { events, n }) : `${t('rate.of', { events, n })} ${formatPercent(estimate, locale, 1)}`;
  const range = ({ lower, upper }: typeof newcombe) => ({ lower: points(lower), upper: points(upper) });
  return (
    <li className="compare-difference" data-measure={measure}>
      <p className="compare-outcome">
        {t(`measure.${measure}`)}
        <span>{t('compare.diff.counts', { first: `${letters[0]} ${of(first)}`, second: `${letters[1]} ${of(second)}` })}</span>
      </p>
      <div className="compare-plot" aria-hidden="true">
        <RateTracks
          zero
          tracks={[
            {
              letter: '',
              at: onAxis(newcombe.difference),
              lower: onAxis(newcombe.lower),
              upper: onAxis(newcombe.upper),
            },
          ]}
        />
      </div>
      <p className="compare-figure">
        <b>{t('compare.diff.value', { difference: points(newcombe.difference) })}</b>
        <span>{t('compare.diff.newcombe', range(newcombe))}</span>
        {arms && <span>{t('compare.diff.mn', range(miettinenNurminen))}</span>}
      </p>
    </li>
  );
}
