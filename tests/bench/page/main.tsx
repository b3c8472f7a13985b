/**
 * The dashboard over as many generated cohorts as the address says, `#10000`, opened as a reader's own file is; or one
 * of its charts alone, `#200/rates`, with every row of it, `#200/rates/all`.
 */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/app.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/App.tsx';
import { Speech } from '../../../src/i18n/Speech.tsx';
import { showAllRows, useDashboard } from '../../../src/store/dashboard.ts';
import { openDataset } from '../../../src/store/ownData.ts';
import { TABS } from '../../../src/store/view.ts';
import { generate } from '../generator.ts';
import { ChartAlone } from './ChartAlone.tsx';

const { cancers } = useDashboard.getState().dataset;
const [count, chart, every] = location.hash.slice(1).split('/');
const tab = TABS.find((known) => known === chart);
const root = document.getElementById('root');
function render(): void {
  showAllRows(every !== undefined);
  if (root) createRoot(root).render(<Speech>{tab ? <ChartAlone tab={tab} /> : <App />}</Speech>);
}
openDataset({ name: 'generated.json', overview: generate(Number(count), cancers) }, true, false, { onEnd: render });
