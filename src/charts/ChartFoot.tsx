import { useState } from 'react';
import type { Cohort } from '../dataset/dataset.ts';
import type { ChartMeasure } from '../dataset/measures.ts';
import { useLanguage } from '../i18n/words.tsx';
import { FigureTable } from './FigureTable.tsx';
import { SourceLine } from './SourceLine.tsx';
import { StatusLegend } from './StatusLegend.tsx';

interface Props {
  readonly cohorts: readonly Cohort[];
  readonly measures: readonly ChartMeasure[];
  /** What is drawn and what was left out. */
  readonly caption: string;
}

/** Under each chart: what is in it, where it comes from, and the same figures as a table. */
export function ChartFoot({ cohorts, measures, caption }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <footer className="charts-foot">
      <p>{caption}</p>
      <StatusLegend />
      <SourceLine cohorts={cohorts} />
      <button type="button" className="ui-link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'charts.asChart' : 'charts.asTable')}
      </button>
      {open && <FigureTable cohorts={cohorts} measures={measures} />}
    </footer>
  );
}
