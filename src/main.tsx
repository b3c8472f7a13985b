import './styles/tokens.css';
import './styles/base.css';
import './styles/app.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { loadMessages, Speech } from './i18n/Speech.tsx';
import { useDashboard } from './store/dashboard.ts';
import { startOwn } from './store/ownStorage.ts';
import { selectLocale } from './store/selectors.ts';
import { startSync } from './store/sync.ts';

/** Not awaited by the module itself: what is fetched on the way is built on it, and would wait for it in vain. */
async function start(): Promise<void> {
  await startOwn();
  startSync();
  const root = document.getElementById('root');
  if (!root) throw new Error('the page has no #root');
  // A language that cannot be fetched leaves English; the page comes either way.
  await loadMessages(selectLocale(useDashboard.getState())).catch(() => undefined);
  createRoot(root).render(
    <StrictMode>
      <Speech>
        <App />
      </Speech>
    </StrictMode>,
  );
}

void start();
