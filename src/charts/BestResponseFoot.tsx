import { useState } from 'react';
import type { BestResponses } from '../analysis/bestResponse.ts';
import type { Cohort } from '../dataset/dataset.ts';
import { useLanguage } from '../i18n/words.tsx';
import { useDashboard } from '../store/dashboard.ts';
import { BestResponseTable } from './BestResponseTable.tsx';
import { SourceLine } from './SourceLine.tsx';

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly responses: BestResponses;
}

/** Under the stacks: what is in them and what is not, the reports behind them, and the counts as a table. */
export function BestResponseFoot({ cohorts, responses }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const enrolled = useDashboard((state) => state.view.denominator === 'enrolled');
  const { byCohort, derived } = responses;
  const caption = [
    t('best.caption', { reported: byCohort.size, count: cohorts.length, rest: cohorts.length - byCohort.size }),
    ...(enrolled ? [t('best.captionEnrolled')] : []),
    ...(derived > 0 ? [t('best.captionDerived', { derived })] : []),
  ];
  return (
    <footer className="charts-foot">
      <p>{caption.join(' ')}</p>
      <SourceLine cohorts={cohorts} />
      <button type="button" className="ui-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'charts.asChart' : 'charts.asTable')}
      </button>
      {open && <BestResponseTable cohorts={cohorts} responses={responses} />}
    </footer>
  );
}
