import { useState } from 'react';
import type { BestResponses } from '../../analysis/bestResponse.ts';
import type { Cohort } from '../../dataset/dataset.ts';
import { useLanguage } from '../../i18n/words.tsx';
import { useDashboard } from '../../store/dashboard.ts';
import { BestResponseTable } from './BestResponseTable.tsx';
import { bestCaption } from '../chartCaptions.ts';
import { SourceLine } from '../SourceLine.tsx';

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly responses: BestResponses;
}

/** Under the stacks: what is in them and what is not, the reports behind them, and the counts as a table. */
export function BestResponseFoot({ cohorts, responses }: Props) {
  const language = useLanguage();
  const { t } = language;
  const [open, setOpen] = useState(false);
  const denominator = useDashboard((state) => state.view.denominator);
  return (
    <footer className="charts-foot">
      <p>{bestCaption(responses, denominator, language)}</p>
      <SourceLine cohorts={cohorts} />
      <button type="button" className="ui-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'charts.asChart' : 'charts.asTable')}
      </button>
      {open && <BestResponseTable cohorts={cohorts} responses={responses} />}
    </footer>
  );
}
