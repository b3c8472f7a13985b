import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { BestResponse } from '../../src/charts/best/BestResponse.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const dataset = datasetOf([
  { trial: { name: 'ZUMA-2' }, cancers: ['gastric-gej'], rates: { orr: rate(62, 68), cr: rate(46, 68) } },
  { trial: { name: 'Bare' }, cancers: ['gastric-gej'], rates: { orr: rate(3, 10) } },
  { trial: { name: 'Third' }, cancers: ['gastric-gej'], year: 2020, rates: { orr: rate(23, 104), dcr: rate(65, 104) } },
]);

beforeEach(() => {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset }, true);
  render(
    <Speech>
      <BestResponse />
    </Speech>,
  );
});

describe('best response', () => {
  it('speaks each row as a sentence and says what is derived', () => {
    expect(
      screen.getByRole('button', {
        name: 'ZUMA-2: of 68 patients, 46 Complete response, 16 Partial response (derived), 6 not reported',
      }),
    ).toBeTruthy();
  });
  it('keeps a cohort without a breakdown as a labelled row and counts it', () => {
    expect(screen.getByRole('button', { name: /^Bare: no breakdown reported; Overall response rate 3 of 10/ })).toBeTruthy();
    expect(screen.getByText('no breakdown reported')).toBeTruthy();
    expect(screen.getByText(/^2 of 3 cohorts report a breakdown of best response; one stays/)).toBeTruthy();
  });
  it('is one tab stop, within which arrow keys move and Enter opens the trial', async () => {
    const user = userEvent.setup();
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'infused' }));
    await user.tab();
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^ZUMA-2/);
    await user.keyboard('{End}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Third/);
    await user.keyboard('{ArrowUp}{Enter}');
    expect(useDashboard.getState().view.trial).toBe('t1');
    await user.tab();
    expect(document.activeElement?.getAttribute('data-stop')).toBeNull();
  });
  it('shows the counts as a table', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Show as table' }));
    const row = within(screen.getByRole('table')).getByRole('row', { name: /ZUMA-2/ });
    expect(within(row).getAllByRole('cell').map((cell) => cell.textContent)).toEqual(['68', '46', '16*', '', '', '6', 'Author 2024']);
  });
});
