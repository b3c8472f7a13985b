/** The dashboard over as many generated cohorts as the address says: `#10000`. Opened as a reader's own file is. */
import '../../../src/styles/tokens.css';
import '../../../src/styles/base.css';
import '../../../src/styles/app.css';
import { createRoot } from 'react-dom/client';
import { App } from '../../../src/App.tsx';
import { Speech } from '../../../src/i18n/Speech.tsx';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { openDataset } from '../../../src/store/ownData.ts';
import { generate } from '../generator.ts';

const { cancers } = useDashboard.getState().dataset;
openDataset({ name: 'generated.json', overview: generate(Number(location.hash.slice(1)), cancers) }, true, false);
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <Speech>
      <App />
    </Speech>,
  );
}
