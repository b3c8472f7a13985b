import { answer } from '../analysis/rates.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { selectReading } from '../store/selectors.ts';
import { figureOf } from '../ui/figure.ts';
import { OwnTag } from '../ui/OwnTag.tsx';
import { statusesOf } from '../ui/status.ts';
import type { StripDot } from './overview/strips.ts';

/** What the marked circle stands for, beside it. */
export function Tip({ dots, measure }: { readonly dots: readonly StripDot[]; readonly measure: ChartMeasure }) {
  const language = useLanguage();
  const marked = useDashboard((state) => state.marked);
  const dataset = useDashboard((state) => state.dataset);
  const reading = useDashboard(selectReading);
  const dot = marked === null ? undefined : dots.find(({ cohort }) => cohort.id === marked);
  if (!dot) return null;
  const { cohort } = dot;
  const figure = figureOf(answer(cohort, measure, dataset, reading), cohort, measure, language);
  return (
    <div
      className="charts-tip"
      aria-hidden
      style={{ insetInlineStart: dot.x, insetBlockStart: dot.y - dot.r }}
      data-side={dot.x < 160 ? 'start' : 'end'}
    >
      <strong>
        {cohort.trial.name} <OwnTag cohort={cohort} />
      </strong>
      <span>
        {cohort.trial.product.name} · {cohort.cite}
      </span>
      <span>{statusesOf(cohort).map((status) => language.t(`status.${status}.long`)).join(' · ')}</span>
      <span className="charts-tip-figure">
        <b>{figure.percent}</b> {figure.count ?? language.t('rate.noDenominator')} {figure.interval && <i>{figure.interval}</i>}
      </span>
    </div>
  );
}
