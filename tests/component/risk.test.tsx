import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BenefitRisk } from '../../src/charts/risk/BenefitRisk.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const dataset = datasetOf([
  { trial: { name: 'Both' }, rates: { orr: rate(8, 10), 'crs-3plus': rate(1, 10), 'neurotox-3plus': rate(0, 10) } },
  { trial: { name: 'Same place' }, rates: { orr: rate(8, 10), 'crs-3plus': rate(1, 10) } },
  { trial: { name: 'Benefit alone' }, rates: { orr: rate(8, 10) } },
]);

beforeEach(() => {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset }, true);
  render(
    <Speech>
      <BenefitRisk />
    </Speech>,
  );
});

describe('benefit and risk', () => {
  it('says how many cohorts report both and what the others lack', () => {
    expect(screen.getByRole('heading', { name: '2 of 3 cohorts report both ORR and CRS ≥3' })).toBeTruthy();
    expect(screen.getByText(/Left out: 1 with ORR only, 0 with CRS ≥3 only, 0 with neither\./)).toBeTruthy();
  });
  it('names the ends of the axes in words, without judging', () => {
    expect(screen.getByText('more respond (ORR)')).toBeTruthy();
    expect(screen.getByText('more severe CRS (grade 3 or higher)')).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/\bbetter\b|\bbest\b|\bworse\b/i);
  });
  it('reaches marks that lie on one another by arrow keys, each as a sentence with both figures', async () => {
    const rows = screen.getAllByRole('button', { name: /Multiple myeloma/ });
    expect(rows.map((row) => row.getAttribute('aria-label'))).toEqual([
      'Both, Multiple myeloma: Overall response rate 8 of 10, 80%, 95% interval 44–97; Cytokine release syndrome, grade 3 or higher 1 of 10, 10%, 95% interval 0–45',
      expect.stringMatching(/^Same place, /),
    ]);
    rows[0]?.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(useDashboard.getState().marked).toBe('c1');
  });
  it('sets another harm against the response', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'Neurotox. ≥3' }));
    expect(screen.getByRole('heading', { name: '1 of 3 cohorts report both ORR and Neurotox. ≥3' })).toBeTruthy();
  });
  it('over everyone enrolled, counts and marks the cohorts that do not report enrolment', async () => {
    await userEvent.click(screen.getByRole('radio', { name: 'enrolled' }));
    expect(screen.getByRole('status').textContent).toMatch(/2 of 2 cohorts do not report enrolment/);
    for (const row of screen.getAllByRole('button', { name: /Multiple myeloma/ })) {
      expect(row.getAttribute('aria-label')).toMatch(/; enrolment not reported$/);
    }
  });
});
