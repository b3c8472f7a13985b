import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { OverTime } from '../../src/charts/time/OverTime.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const trial = { id: 'one', name: 'One' };
const dataset = datasetOf([
  { trial, year: 2024, rates: { orr: rate(20, 40) } },
  { trial, year: 2021, extras: ['earlier'], supersededBy: 'c0', rates: { orr: rate(15, 20) } },
  { trial: { name: 'Two' }, year: 2025, rates: { orr: rate(23, 104) } },
]);

beforeEach(() => {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset }, true);
  render(
    <Speech>
      <OverTime />
    </Speech>,
  );
});

describe('over time', () => {
  it('lists every circle, an earlier report named as such under the one that replaced it', () => {
    expect(screen.getAllByRole('button', { name: /Multiple myeloma/ }).map((row) => row.getAttribute('aria-label'))).toEqual([
      expect.stringMatching(/^Two, Multiple myeloma, reported 2025: Overall response rate 23 of 104/),
      expect.stringMatching(/^One, Multiple myeloma, reported 2024: Overall response rate 20 of 40/),
      expect.stringMatching(/^One, Multiple myeloma, earlier report of 2021: Overall response rate 15 of 20/),
    ]);
  });
  it('counts what is drawn beside the selection', () => {
    expect(
      screen.getByText('2 of 2 cohorts report ORR and are drawn, with one earlier report.'),
    ).toBeTruthy();
  });
  it('shows another measure', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'MRD−: MRD-negative' }));
    expect(screen.getByRole('heading', { name: 'MRD−: no cohort of this selection reports it' })).toBeTruthy();
  });
  it('says of a rate without denominator that it has none, in its row and beside its circle', () => {
    const bare = { percent: 56.5, basis: 'printed' as const };
    act(() => useDashboard.setState({ dataset: datasetOf([{ trial, year: 2024, rates: { orr: bare } }]), marked: 'c0' }));
    expect(within(screen.getByRole('button', { name: /^One, / }).closest('li')!).getByText('no denominator')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toMatch(/56\.5% no denominator/);
  });
  it('over everyone enrolled, counts and marks the reports that do not tell enrolment', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'enrolled' }));
    expect(screen.getByRole('status').textContent).toMatch(/3 of 3 cohorts do not report enrolment/);
    expect(screen.getAllByText(/^enrolment n\/r/)).toHaveLength(3);
  });
});
