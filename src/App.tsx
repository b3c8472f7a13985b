import { type ComponentType, lazy, Suspense } from 'react';
import { Overview } from './charts/Overview.tsx';
import { PlainSwitch } from './charts/PlainSwitch.tsx';
import { Chips } from './filters/Chips.tsx';
import { EmptyResult } from './filters/EmptyResult.tsx';
import { FilterRail } from './filters/FilterRail.tsx';
import { FilterSheet } from './filters/FilterSheet.tsx';
import { Header } from './Header.tsx';
import { formatDate } from './i18n/format.ts';
import { useLanguage } from './i18n/words.tsx';
import { Notices } from './Notices.tsx';
import { chooseTab, useDashboard } from './store/dashboard.ts';
import { selectTotals } from './store/selectors.ts';
import { type Tab, TABS } from './store/view.ts';
import { Boundary } from './ui/Boundary.tsx';
import { Tabs } from './ui/Tabs.tsx';
import { useDesk } from './ui/useDesk.ts';

const Rates = lazy(async () => ({ default: (await import('./charts/Rates.tsx')).Rates }));
const Forest = lazy(async () => ({ default: (await import('./charts/Forest.tsx')).Forest }));
const BestResponse = lazy(async () => ({ default: (await import('./charts/BestResponse.tsx')).BestResponse }));
const BenefitRisk = lazy(async () => ({ default: (await import('./charts/BenefitRisk.tsx')).BenefitRisk }));
const OverTime = lazy(async () => ({ default: (await import('./charts/OverTime.tsx')).OverTime }));
const PeopleRates = lazy(async () => ({ default: (await import('./charts/PeopleRates.tsx')).PeopleRates }));
const TrialTable = lazy(async () => ({ default: (await import('./table/TrialTable.tsx')).TrialTable }));
const TrialPanel = lazy(async () => ({ default: (await import('./trial/TrialPanel.tsx')).TrialPanel }));

const CHARTS: Readonly<Record<Tab, ComponentType>> = {
  overview: Overview,
  rates: Rates,
  forest: Forest,
  best: BestResponse,
  risk: BenefitRisk,
  time: OverTime,
};

/** The page: filters beside charts and table, all fed by one selection. */
export function App() {
  const { t, locale } = useLanguage();
  const desk = useDesk();
  const tab = useDashboard((state) => state.view.tab);
  const trial = useDashboard((state) => state.view.trial);
  const plain = useDashboard((state) => state.view.plain);
  const { version, reviewed } = useDashboard((state) => state.dataset);
  const { cohorts } = useDashboard(selectTotals);
  const Chart = CHARTS[tab];
  const loading = <p className="ui-loading">{t('app.loading')}</p>;
  return (
    <>
      <a className="ui-skip" href="#charts">
        {t('app.skip')}
      </a>
      <a className="ui-skip" href="#trials">
        {t('app.skipTable')}
      </a>
      <Header />
      <Notices />
      <div className="app-body">
        {desk && (
          <aside className="app-rail" aria-label={t('filters.title')}>
            <FilterRail />
          </aside>
        )}
        <main>
          <div className="app-bar">
            {!desk && <FilterSheet />}
            <Chips />
          </div>
          {cohorts === 0 ? (
            <EmptyResult />
          ) : (
            <>
              <div id="charts" tabIndex={-1}>
                <Tabs
                  label={t('app.charts')}
                  tabs={TABS.map((id) => ({ id, name: t(`app.tab.${id}`) }))}
                  chosen={tab}
                  onChoose={chooseTab}
                  aside={<PlainSwitch />}
                >
                  <Boundary key={`${tab} ${plain}`}>
                    <Suspense fallback={loading}>
                      {plain && tab === 'rates' ? <PeopleRates /> : <Chart />}
                    </Suspense>
                  </Boundary>
                </Tabs>
              </div>
              <div id="trials" tabIndex={-1}>
                <Boundary>
                  <Suspense fallback={loading}>
                    <TrialTable />
                  </Suspense>
                </Boundary>
              </div>
            </>
          )}
        </main>
      </div>
      <footer className="app-footer">
        <p>{t('app.disclaimer')}</p>
        <p>
          {t('app.version', { version, date: formatDate(reviewed, locale) })} · {t('app.licence')}
        </p>
      </footer>
      {trial !== null && (
        <Boundary>
          <Suspense fallback={null}>
            <TrialPanel />
          </Suspense>
        </Boundary>
      )}
    </>
  );
}
