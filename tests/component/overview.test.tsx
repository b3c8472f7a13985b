import { act, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Overview } from '../../src/charts/overview/Overview.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { DEFAULT_VIEW } from '../../src/store/view.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const dataset = datasetOf([
  { cancers: ['b-all'], patients: 6, rates: { orr: rate(6, 6) } },
  { cancers: ['b-all'], patients: 4, rates: { orr: rate(4, 4) } },
  ...[
    [65, 74],
    [95, 97],
    [23, 25],
    [94, 128],
    [18, 18],
    [27, 30],
  ].map(([events = 0, n = 0]) => ({ cancers: ['mm'], patients: n, rates: { orr: rate(events, n) } })),
]);

function show(view = {}) {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset, view: { ...DEFAULT_VIEW, ...view } }, true);
  render(
    <Speech>
      <Overview />
    </Speech>,
  );
}
/** The pools come when nothing else is to be done. */
const PATIENCE = { timeout: 15_000 };
const strips = () => screen.getAllByRole('button', { name: /Show its trials/ });

describe('by cancer type', () => {
  it('says the pooled estimate of a cancer in the words of the forest plot', async () => {
    show();
    const line = await screen.findByText(/^Pooled ORR, multiple myeloma/, {}, PATIENCE);
    expect(line.textContent).toBe(
      'Pooled ORR, multiple myeloma: 92.1% (95% CI 77.3–97.6), prediction interval 44.0–99.4, 6 cohorts, 372 patients',
    );
    const [myeloma] = strips();
    expect(document.getElementById(myeloma?.getAttribute('aria-describedby') ?? '')?.contains(line)).toBe(true);
  });
  it('pools no two cohorts', async () => {
    show();
    await screen.findByText(/^Pooled ORR/, {}, PATIENCE);
    expect(screen.queryByText(/^Pooled ORR, b-all/i)).toBeNull();
    expect(screen.getByText(/at least 3 independent cohorts/)).toBeTruthy();
  });
  it('leaves out of the pool what the reader left out, and says so', async () => {
    show({ leftOut: ['c2'] });
    expect(await screen.findByText(/^Pooled ORR, multiple myeloma.* 5 cohorts, 298 patients$/, {}, PATIENCE)).toBeTruthy();
    expect(screen.getByText(/One cohort is left out of the pools by you\./)).toBeTruthy();
  });
  it('says where cohorts of several cancers stand, if there are any', () => {
    show();
    expect(screen.queryByText(/A cohort of several cancers/)).toBeNull();
    const several = datasetOf([{ cancers: ['mm', 'b-all'], group: 'blood-mixed', patients: 9, rates: { orr: rate(3, 9) } }]);
    act(() => useDashboard.setState({ dataset: several }));
    expect(screen.getByText(/A cohort of several cancers has a row among its like; the filter counts it under each of them\.$/)).toBeTruthy();
  });
  it('says where too few are left to pool, to the eye and to the ear', async () => {
    show({ leftOut: ['c2', 'c3', 'c4', 'c5'] });
    const none = await screen.findByText('No pooled ORR, multiple myeloma: only 2 cohorts qualify, at least 3 are needed.', {}, PATIENCE);
    expect(none.parentElement?.textContent).toContain('too few to pool');
    expect(screen.queryByText(/^Pooled ORR/)).toBeNull();
  });
  it('puts the cancer with the most patients first, though another has the higher rate', () => {
    show();
    expect(strips().map((strip) => within(strip).getByText(/myeloma|B-ALL/).textContent)).toEqual(['Multiple myeloma', 'B-ALL']);
    expect(screen.getByText(/Cancers with the most patients stand first/)).toBeTruthy();
  });
});
