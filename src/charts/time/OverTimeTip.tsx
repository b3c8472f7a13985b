import type { ChartMeasure } from '../../dataset/measures.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { figureOf } from '../../ui/figure.ts';
import { OwnTag } from '../../ui/OwnTag.tsx';
import type { TimeDot } from './timeLines.ts';

interface Props {
  readonly dots: readonly TimeDot[];
  readonly measure: ChartMeasure;
  readonly width: number;
}

/** The marked report beside its circle, and whether a later one replaced it. */
export function OverTimeTip({ dots, measure, width }: Props) {
  const language = useLanguage();
  const { t } = language;
  const marked = useDashboard((state) => state.marked);
  const dot = marked === null ? undefined : dots.find(({ report }) => report.cohort.id === marked);
  if (!dot) return null;
  const { cohort, figure, earlier } = dot.report;
  const words = figureOf(figure, cohort, measure, language);
  return (
    <div
      className="charts-tip time-tip"
      role="status"
      style={{ insetInlineStart: dot.x, insetBlockStart: dot.y - dot.r }}
      data-side={dot.x < width / 2 ? 'start' : 'end'}
    >
      <strong>
        {cohort.trial.name} <OwnTag cohort={cohort} />
      </strong>
      <span>
        {cohort.trial.product.name} · {figure.outcome.from ?? cohort.cite}
        {earlier && ` · ${t('extra.earlier.tag')}`}
      </span>
      <span className="charts-tip-figure">
        <b>{words.percent}</b> {words.count ?? t('rate.noDenominator')} {words.interval && <i>{words.interval}</i>}
      </span>
    </div>
  );
}
