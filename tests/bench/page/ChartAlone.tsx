import { type ComponentType, lazy, Suspense } from 'react';
import { PageSpeech } from '../../../src/i18n/PageSpeech.tsx';
import { useDashboard } from '../../../src/store/dashboard.ts';
import { toggleFilter } from '../../../src/store/filters.ts';
import type { Tab } from '../../../src/store/view.ts';

const CHARTS: Readonly<Record<Tab, ComponentType>> = {
  overview: lazy(async () => ({ default: (await import('../../../src/charts/overview/Overview.tsx')).Overview })),
  rates: lazy(async () => ({ default: (await import('../../../src/charts/rates/Rates.tsx')).Rates })),
  forest: lazy(async () => ({ default: (await import('../../../src/charts/forest/Forest.tsx')).Forest })),
  best: lazy(async () => ({ default: (await import('../../../src/charts/best/BestResponse.tsx')).BestResponse })),
  risk: lazy(async () => ({ default: (await import('../../../src/charts/risk/BenefitRisk.tsx')).BenefitRisk })),
  time: lazy(async () => ({ default: (await import('../../../src/charts/time/OverTime.tsx')).OverTime })),
};

/** One chart without the page around it, and a button that filters to one cancer and back. */
export function ChartAlone({ tab }: { readonly tab: Tab }) {
  const Chart = CHARTS[tab];
  const [cancer] = useDashboard((state) => state.dataset.cohorts[0]?.cancers ?? []);
  return (
    <main style={{ inlineSize: 940, marginInline: 'auto' }}>
      <button type="button" onClick={() => cancer !== undefined && toggleFilter('cancer', cancer)}>
        filter
      </button>
      <Suspense>
        <PageSpeech>
          <Chart />
        </PageSpeech>
      </Suspense>
    </main>
  );
}
