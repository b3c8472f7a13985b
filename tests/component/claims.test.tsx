// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { countVerdicts, groupClaims } from '../../src/claims/claimGroups.ts';
import { ClaimsPage } from '../../src/claims/ClaimsPage.tsx';
import { loadDetails } from '../../src/dataset/bundled.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));

async function openClaims(): Promise<void> {
  await loadDetails();
  // What suspends comes back to life only inside an act that waits for it.
  await act(async () =>
    render(
      <Speech>
        <Suspense>
          <ClaimsPage />
        </Suspense>
      </Speech>,
    ),
  );
  await screen.findByRole('heading', { name: 'China News Service, 10 May 2022' });
}

/** The entry of a statement; by role it would take long to find among so many. */
function claim(statement: string): HTMLElement {
  const entry = screen.getByText(statement).closest('li');
  if (!entry) throw new Error(`${statement} stands in no list`);
  return entry;
}

describe('the claims', () => {
  it('are all there, with verdict, reason, day and source', async () => {
    await openClaims();
    const { claims } = await loadDetails();
    expect(screen.getByRole('status').textContent).toBe(`${claims.length} of ${claims.length} statements`);
    for (const { statement } of claims) expect(screen.getByText(statement.en)).toBeTruthy();
    const gastric = within(claim('Tumours responded in 57.1% of patients with gastric cancer.'));
    expect(gastric.getByText('confirmed')).toBeTruthy();
    expect(gastric.getByText(/16 of 28 treated patients.*23 of 104 \(22%\)/)).toBeTruthy();
    expect(gastric.getByText('As of 22 November 2026')).toBeTruthy();
    expect(gastric.getByRole('link', { name: 'Qi 2025' }).getAttribute('href')).toMatch(/^https:/);
  });

  it('open the comparison that proves them, and close the page', async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, page: 'claims' } }));
    await openClaims();
    const gastric = within(claim('Tumours responded in 57.1% of patients with gastric cancer.'));
    await userEvent.click(
      gastric.getByRole('button', { name: 'Compare CT041-CG4006 (Qi 2022) with CT041-ST-01 (Qi 2025)' }),
    );
    const { view } = useDashboard.getState();
    expect(view.compare).toEqual(['ct041-cg4006-2022-gastric', 'ct041-st-01-2025-satri-cel']);
    expect([view.page, view.trayOnly]).toEqual([null, false]);
  });

  it('open the trial that proves them, over the page', async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, page: 'claims' } }));
    await openClaims();
    const hope = within(claim('That study broke ground and brought unprecedented hope.'));
    await userEvent.click(hope.getByRole('button', { name: /^Open / }));
    expect(useDashboard.getState().view).toMatchObject({ page: 'claims', trial: 'car-gpc3-hcc' });
  });

  it('are filtered by verdict, each with its count', async () => {
    await openClaims();
    const { claims } = await loadDetails();
    const outdated = claims.filter(({ verdict }) => verdict === 'outdated');
    await userEvent.click(screen.getByRole('button', { name: `outdated ${outdated.length}`, pressed: false }));
    expect(screen.getByRole('button', { name: `outdated ${outdated.length}`, pressed: true })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe(`${outdated.length} of ${claims.length} statements`);
    expect(screen.queryByText('The therapy was safe.')).toBeNull();
    expect(claim('In every other cancer CAR-T is investigational.')).toBeTruthy();
  });

  it('say of an article without address that the link leads elsewhere', async () => {
    await openClaims();
    const section = screen.getByRole('region', { name: 'Press, undated; filed under 2024' });
    expect(within(section).getByText(/Its own address is not known/)).toBeTruthy();
  });
});

it('grouping keeps the order of articles and statements and loses none', async () => {
  const { claims } = await loadDetails();
  expect(groupClaims(claims, []).flatMap((group) => group.claims)).toEqual(claims);
  expect(groupClaims([], ['outdated'])).toEqual([]);
  expect(countVerdicts(claims).reduce((sum, [, count]) => sum + count, 0)).toBe(claims.length);
});
