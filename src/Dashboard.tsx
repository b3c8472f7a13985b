import { type ComponentType, Suspense } from 'react';
import { Overview } from './charts/overview/Overview.tsx';
import { PlainSwitch } from './charts/PlainSwitch.tsx';
import { Chips } from './filters/Chips.tsx';
import { EmptyResult } from './filters/EmptyResult.tsx';
import { FilterRail } from './filters/FilterRail.tsx';
import { FilterSheet } from './filters/FilterSheet.tsx';
import { PageSpeech } from './i18n/PageSpeech.tsx';
import { useLanguage } from './i18n/words.tsx';
import { StartBlock } from './start/StartBlock.tsx';
import { chooseTab, useDashboard } from './store/dashboard.ts';
import { selectIsComparing, selectTotals } from './store/selectors.ts';
import { type Tab, TABS } from './store/view.ts';
import { Boundary } from './ui/Boundary.tsx';
import { later } from './ui/later.tsx';
import { Tabs } from './ui/Tabs.tsx';
import { useDesk } from './ui/useDesk.ts';

const Rates = later(async () => (await import('./charts/rates/Rates.tsx')).Rates);
const Forest = later(async () => (await import('./charts/forest/Forest.tsx')).Forest);
const BestResponse = later(async () => (await import('./charts/best/BestResponse.tsx')).BestResponse);
const BenefitRisk = later(async () => (await import('./charts/risk/BenefitRisk.tsx')).BenefitRisk);
const OverTime = later(async () => (await import('./charts/time/OverTime.tsx')).OverTime);
const PeopleRates = later(async () => (await import('./charts/people/PeopleRates.tsx')).PeopleRates);
const TrialTable = later(async () => (await import('./table/TrialTable.tsx')).TrialTable);
const OwnNotice = later(async () => (await import('./transfer/OwnNotice.tsx')).OwnNotice);
const Comparison = later(async () => (await import('./compare/Comparison.tsx')).Comparison);

const CHARTS: Readonly<Record<Tab, ComponentType>> = {
  overview: Overview,
  rates: Rates,
  forest: Forest,
  best: BestResponse,
  risk: BenefitRisk,
  time: OverTime,
};

/** Filters beside charts and table, all fed by one selection. */
export function Dashboard() {
  const { t } = useLanguage();
  const desk = useDesk();
  const comparing = useDashboard(selectIsComparing);
  const own = useDashboard((state) => state.own.files.length > 0 || state.own.before !== null);
  const empty = useDashboard((state) => selectTotals(state).cohorts === 0);
  return (
    <div className="app-body">
      {desk && (
        <aside className="app-rail" aria-label={t('filters.title')}>
          <FilterRail />
        </aside>
      )}
      <main>
        {comparing && (
          <Boundary>
            <Suspense fallback={<p className="ui-loading">{t('app.loading')}</p>}>
              <PageSpeech>
                <Comparison />
              </PageSpeech>
            </Suspense>
          </Boundary>
        )}
        {!comparing && <StartBlock />}
        {own && (
          <Boundary>
            <Suspense fallback={null}>
              <OwnNotice />
            </Suspense>
          </Boundary>
        )}
        <div className="app-bar">
          {!desk && <FilterSheet />}
          <Chips />
        </div>
        {empty ? <EmptyResult /> : <Evidence />}
      </main>
    </div>
  );
}

/** The charts, one at a time, and the trials behind them. */
function Evidence() {
  const { t } = useLanguage();
  const tab = useDashboard((state) => state.view.tab);
  const plain = useDashboard((state) => state.view.plain && state.view.tab === 'rates');
  const Chart = plain ? PeopleRates : CHARTS[tab];
  const loading = <p className="ui-loading">{t('app.loading')}</p>;
  return (
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
              {tab === 'overview' ? (
                <Chart />
              ) : (
                <PageSpeech>
                  <Chart />
                </PageSpeech>
              )}
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
  );
}
