import type { ChartTitle } from './chartTitles.ts';

/** The sentence above a chart and what to know before reading on. */
export function ChartHeading({ title, lead }: ChartTitle) {
  return (
    <header className="charts-title">
      <h2 id="chart-title">{title}</h2>
      {lead !== '' && <p>{lead}</p>}
    </header>
  );
}
