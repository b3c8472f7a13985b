import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PeopleRates } from '../../src/charts/people/PeopleRates.tsx';
import { PlainSwitch } from '../../src/charts/PlainSwitch.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const rate = (events: number, n: number) => ({ events, n, basis: 'printed' as const });
const satri = { trial: { name: 'CT041-ST-01' }, cancers: ['gastric-gej'], year: 2026, rates: { orr: rate(23, 104), dcr: rate(65, 104) } };

function show(cohorts: Parameters<typeof datasetOf>[0]) {
  useDashboard.setState({ ...useDashboard.getInitialState(), dataset: datasetOf(cohorts) }, true);
  return render(
    <Speech>
      <PlainSwitch />
      <PeopleRates />
    </Speech>,
  );
}

describe('plain words', () => {
  beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));
  it('says the figures as people, and the interval as what would be expected', () => {
    const { container } = show([satri]);
    expect(screen.getByText('23 of 104 people: the tumour shrank or disappeared.')).toBeTruthy();
    expect(screen.getByText(/In 65 of 104 it shrank, disappeared or did not grow\. If many more were treated like this, between 15 and 31 of 100/)).toBeTruthy();
    expect(container.querySelectorAll('.plain-card svg path')).toHaveLength(3);
    expect(document.body.textContent).not.toMatch(/ORR|interval|%/);
  });
  it('speaks of leukaemia in its own words, and draws nobody where the number of people is unknown', () => {
    show([
      { cancers: ['b-all'], rates: { orr: rate(9, 10) } },
      { rates: { orr: { percent: 93, basis: 'printed' } } },
    ]);
    expect(screen.getByText('9 of 10 people: the leukaemia could no longer be seen in the bone marrow.')).toBeTruthy();
    expect(screen.getByText(/^93%: .*How many people that was is not reported/)).toBeTruthy();
  });
  it('draws twelve groups first, more when asked', async () => {
    show(Array.from({ length: 15 }, () => satri));
    expect(screen.getAllByRole('button', { name: /^CT041-ST-01/ })).toHaveLength(12);
    await userEvent.click(screen.getByRole('button', { name: 'Show 3 more' }));
    expect(screen.getAllByRole('button', { name: /^CT041-ST-01/ })).toHaveLength(15);
  });
  it('is a switch that the address remembers', async () => {
    show([satri]);
    await userEvent.click(screen.getByRole('switch', { name: 'Plain words' }));
    expect(useDashboard.getState().view.plain).toBe(true);
  });
});
