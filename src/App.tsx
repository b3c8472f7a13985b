import { type ComponentType, Suspense, useEffect, useRef } from 'react';
import { Dashboard } from './Dashboard.tsx';
import { Header } from './Header.tsx';
import { formatDate } from './i18n/format.ts';
import { PageSpeech } from './i18n/PageSpeech.tsx';
import { useLanguage } from './i18n/words.tsx';
import { Notices } from './Notices.tsx';
import { useDashboard } from './store/dashboard.ts';
import type { Page } from './store/view.ts';
import { Boundary } from './ui/Boundary.tsx';
import { later } from './ui/later.tsx';

const TrialPanel = later(async () => (await import('./trial/TrialPanel.tsx')).TrialPanel);
const CompareTray = later(async () => (await import('./compare/CompareTray.tsx')).CompareTray);

const PAGES: Readonly<Record<Page, ComponentType>> = {
  claims: later(async () => (await import('./claims/ClaimsPage.tsx')).ClaimsPage),
  approvals: later(async () => (await import('./approvals/ApprovalsPage.tsx')).ApprovalsPage),
  about: later(async () => (await import('./about/AboutPage.tsx')).AboutPage),
};

/** The page: the dashboard, or one of the pages beside it, with a trial's panel over either. */
export function App() {
  const { t, locale } = useLanguage();
  const page = useDashboard((state) => state.view.page);
  const trial = useDashboard((state) => state.view.trial);
  const ticked = useDashboard((state) => state.view.compare.length > 0);
  const { version, reviewed } = useDashboard((state) => state.dataset);
  const OpenPage = page === null ? null : PAGES[page];
  const pageBefore = useRef(page);
  useEffect(() => {
    // Who comes back from a page goes on at the charts, not at the top of everything.
    if (pageBefore.current !== null && page === null) document.getElementById('charts')?.focus({ preventScroll: true });
    pageBefore.current = page;
  }, [page]);
  return (
    <>
      <a className="ui-skip" href={OpenPage ? '#page' : '#charts'}>
        {t(OpenPage ? 'app.skipPage' : 'app.skip')}
      </a>
      {!OpenPage && (
        <a className="ui-skip" href="#trials">
          {t('app.skipTable')}
        </a>
      )}
      <Header />
      <Notices />
      {OpenPage ? (
        <main id="page" className="app-page" tabIndex={-1}>
          <Boundary key={page}>
            <Suspense fallback={<p className="ui-loading">{t('app.loading')}</p>}>
              <OpenPage />
            </Suspense>
          </Boundary>
        </main>
      ) : (
        <Dashboard />
      )}
      <footer className="app-footer">
        <p>{t('app.disclaimer')}</p>
        <p>
          {t('app.version', { version, date: formatDate(reviewed, locale) })} · {t('app.licence')}
        </p>
      </footer>
      {ticked && (
        <Boundary>
          <Suspense fallback={null}>
            <PageSpeech>
              <CompareTray />
            </PageSpeech>
          </Suspense>
        </Boundary>
      )}
      {trial !== null && (
        <Boundary>
          <Suspense fallback={null}>
            <PageSpeech>
              <TrialPanel />
            </PageSpeech>
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
