// @vitest-environment jsdom
import { act, fireEvent, render, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Forest } from '../../src/charts/forest/Forest.tsx';
import { ReadingControls } from '../../src/charts/ReadingControls.tsx';
import type { RateOutcome } from '../../src/dataset/dataset.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { chooseMeasure, useDashboard } from '../../src/store/dashboard.ts';
import { selectCohorts } from '../../src/store/selectors.ts';
import { datasetOf } from '../fixtures/cohorts.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

type Parts = Parameters<typeof datasetOf>[0];

const orr = (events: number | undefined, n: number | undefined, more: Partial<RateOutcome> = {}) => ({
  rates: { orr: { events, n, basis: 'printed' as const, ...more } },
});

/** Overall response to BCMA CAR-T in six cohorts, as printed in table 3 of PMC10100620. */
const BCMA: Parts = [orr(65, 74), orr(95, 97), orr(23, 25), orr(94, 128), orr(18, 18), orr(27, 30)];
const POOLED =
  'Pooled ORR, multiple myeloma: 92.1% (95% CI 77.3–97.6), prediction interval 44.0–99.4, 6 cohorts, 372 patients';

async function show(parts: Parts) {
  useDashboard.setState({ dataset: datasetOf(parts) });
  await act(async () =>
    render(
      <Speech>
        <Forest />
      </Speech>,
    ),
  );
  // What is pooled is worked out when nothing else is to be done.
  await waitFor(() => expect(screen.queryByText('Pooling…')).toBeNull());
}

const nameOf = (trial: string) => screen.getByRole('button', { name: new RegExp(`^${trial},`) });
const toggleOf = (trial: string) => screen.getByRole('button', { name: `Leave ${trial} out of the pool` });

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('the forest plot', () => {
  it('reads the pooled line, and what it means in plain words', async () => {
    await show(BCMA);
    expect(screen.getByText(POOLED)).toBeTruthy();
    expect(
      screen.getByText(/Half of comparable trials would be expected above 92%; a new one between 44% and 99%\./),
    ).toBeTruthy();
    expect(screen.getByText(/^τ 0\.93 · I² \d+%$/)).toBeTruthy();
  });

  it('speaks each row as one sentence that begins with the trial', async () => {
    await show(BCMA);
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    expect(nameOf('Trial 2').getAttribute('aria-label')).toBe(
      'Trial 2, Product 2: Overall response rate 23 of 25, 92%, 95% interval 74–99',
    );
  });

  it('leaves a row out of the pool and brings it back', async () => {
    await show(BCMA);
    const user = userEvent.setup();
    expect(toggleOf('Trial 1').getAttribute('aria-pressed')).toBe('false');
    await user.click(toggleOf('Trial 1'));
    expect(toggleOf('Trial 1').getAttribute('aria-pressed')).toBe('true');
    expect(useDashboard.getState().view.leftOut).toEqual(['c1']);
    expect(await screen.findByText(/^Pooled ORR, multiple myeloma: 88\.4% .*, 5 cohorts, 275 patients$/)).toBeTruthy();
    expect(nameOf('Trial 1').getAttribute('aria-label')).toMatch(/; not pooled: left out$/);
    expect(screen.getByText('Not counted: 1 left out by you.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bring back 1 cohort left out' }));
    expect(await screen.findByText(POOLED)).toBeTruthy();
  });

  it('leaves a row out where it is clicked beside its name, not at the end of marking its figures to copy', async () => {
    await show(BCMA);
    const user = userEvent.setup();
    const figure = within(screen.getAllByRole('listitem')[0]!).getByText('88%');
    await user.click(figure);
    expect(useDashboard.getState().view.leftOut).toHaveLength(1);
    getSelection()?.removeAllRanges();
    await user.click(figure);
    expect(useDashboard.getState().view.leftOut).toEqual([]);
    getSelection()?.selectAllChildren(figure);
    figure.click();
    expect(useDashboard.getState().view.leftOut).toEqual([]);
  });

  it('shows the pool without each cohort when asked', async () => {
    await show(BCMA);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Show each pool without one cohort at a time' }));
    const row = screen.getAllByRole('listitem')[1]!;
    expect(within(row).getByText('88.4%')).toBeTruthy();
    expect(nameOf('Trial 1').getAttribute('aria-label')).toMatch(/pooled without it 88\.4%, interval /);
  });

  it('says in place of the line why there is none', async () => {
    await show([orr(2, 13), orr(1, 21), orr(undefined, undefined, { percent: 50 })]);
    expect(
      screen.getByText(
        'No pooled ORR, multiple myeloma: only 2 cohorts qualify, at least 3 are needed. Not counted: 1 without a denominator.',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/^Pooled ORR/)).toBeNull();
    expect(screen.queryByRole('button', { name: /out of the pool/ })).toBeNull();
    expect(screen.getByText('no denominator')).toBeTruthy();
  });

  it('says with whom a row shares patients', async () => {
    await show([...BCMA, { ...orr(3, 9), supersededBy: 'c0' }]);
    expect(nameOf('Trial 6').getAttribute('aria-label')).toMatch(/; not pooled: shares patients with Trial 0$/);
    expect(screen.getByText(POOLED)).toBeTruthy();
  });

  it('cautions where yardsticks, analysis sets or readers are mixed', async () => {
    await show([
      orr(65, 74, { criteria: 'IMWG', analysisSet: 'infused', assessor: 'independent' }),
      orr(40, 97, { criteria: 'Other', analysisSet: 'evaluable', assessor: 'investigator' }),
      orr(23, 25),
    ]);
    const caution = screen.getByText('Caution:').closest('p');
    expect(caution?.textContent).toBe(
      'Caution: yardsticks differ (IMWG 1, Other 1, not stated 1); different patients were counted (evaluable 1, infused 1, not stated 1); different readers judged (independent review 1, investigator 1, not stated 1).',
    );
  });

  it('draws no prediction interval where three agree by chance, and says why', async () => {
    await show([orr(4, 10), orr(8, 20), orr(12, 30)]);
    expect(screen.getByText(/^Pooled ORR, .*, no prediction interval, 3 cohorts, 60 patients$/)).toBeTruthy();
    expect(screen.getByText(/No spread could be estimated from 3 trials\./)).toBeTruthy();
    expect(screen.getByText('Caution:').closest('p')?.textContent).toMatch(/τ² is 0 with fewer than five cohorts/);
  });

  it('pools across cancers only when asked, and says that it mixes them', async () => {
    const leukaemia = { cancers: ['b-all'], group: 'b-all' };
    await show([...BCMA, { ...orr(4, 9), ...leukaemia }]);
    expect(screen.queryByText(/^Pooled ORR, all cancers/)).toBeNull();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Pool across cancers/ }));
    expect(await screen.findByText(/^Pooled ORR, all cancers shown together: .*, 7 cohorts, 381 patients$/)).toBeTruthy();
    expect(screen.getByText('Caution:').closest('p')?.textContent).toMatch(/different cancers are mixed/);
  });

  it('gives the model, its line of sensitivity and the spread on demand', async () => {
    await show(BCMA);
    await userEvent.click(screen.getByText('Method and sensitivity'));
    const table = await screen.findByRole('table');
    expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual([
      'ModelPooled95% CIPrediction intervalτ²',
      'Random-intercept logistic regression (shown above)92.1%77.3–97.644.0–99.40.874',
      'Inverse variance on logits, REML (sensitivity)90.5%75.2–96.842.6–99.20.788',
    ]);
    expect(screen.getByText(/Cochran’s Q 23\.63 on 5 degrees of freedom/)).toBeTruthy();
    expect(screen.getByText('95% interval of τ² by Q-profile: 0.123 to 6.222.')).toBeTruthy();
  });

  it('moves along the rows with one stop of the Tab key', async () => {
    await show(BCMA);
    const user = userEvent.setup();
    act(() => nameOf('Trial 0').focus());
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(nameOf('Trial 1'));
    expect(useDashboard.getState().marked).toBe('c1');
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(toggleOf('Trial 1'));
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(toggleOf('Trial 5'));
    await user.keyboard(' ');
    expect(useDashboard.getState().view.leftOut).toEqual(['c5']);
    await user.keyboard('{ArrowLeft}{Home}{Enter}');
    expect(useDashboard.getState().view.trial).toBe('t0');
    const stops = [...document.querySelectorAll<HTMLElement>('[data-stop]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(new Set(stops.map((stop) => stop.dataset['stop']))).toEqual(new Set(['c0']));
  });

  it('draws a line at a benchmark with the reader’s word on its source, and none before', async () => {
    await show(BCMA);
    const user = userEvent.setup();
    await user.click(screen.getByText('Benchmark line'));
    fireEvent.change(screen.getByRole('spinbutton', { name: 'at, percent' }), { target: { value: '60.5' } });
    await user.type(screen.getByRole('textbox', { name: 'where it comes from' }), 'Label 2021');
    await user.click(screen.getByRole('button', { name: 'Draw' }));
    expect(useDashboard.getState().view).toMatchObject({ benchmark: 0.605, benchmarkSource: 'Label 2021' });
    expect(screen.getByText('Dashed line: 60.5%, set by you (Label 2021).')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(useDashboard.getState().view.benchmark).toBeNull();
  });

  it('offers the eight rates, and says when none is reported', async () => {
    await show(BCMA);
    const switches = screen.getByRole('group', { name: 'Measure' });
    expect(within(switches).getAllByRole('radio')).toHaveLength(8);
    act(() => chooseMeasure('mrd-negative'));
    expect(await screen.findByRole('heading', { name: 'None of these 6 cohorts reports MRD−' })).toBeTruthy();
  });
});

describe('the reading of rates', () => {
  it('is exact or Wilson, out of the infused or the enrolled, and counts who does not report enrolment', async () => {
    await show([{ ...orr(3, 10), enrolled: 15 }, orr(5, 12), orr(7, 20)]);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Wilson' }));
    await user.click(screen.getByRole('radio', { name: 'enrolled' }));
    expect(useDashboard.getState().view).toMatchObject({ method: 'wilson', denominator: 'enrolled' });
    expect(screen.getByRole('status').textContent).toBe(
      'Responders over everyone enrolled: a conservative reading. 2 of 3 cohorts do not report enrolment and keep their own denominator, marked.',
    );
    expect(await screen.findByText(/^Pooled ORR, .*, 3 cohorts, 47 patients$/)).toBeTruthy();
    expect(screen.getAllByText('enrolment n/r')).toHaveLength(2);
  });

  it('stands beside any chart of rates', () => {
    useDashboard.setState({ dataset: datasetOf(BCMA) });
    render(
      <Speech>
        <ReadingControls cohorts={selectCohorts(useDashboard.getState())} measures={['orr', 'dcr']} />
      </Speech>,
    );
    expect(screen.getByRole('group', { name: 'Interval' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Out of' })).toBeTruthy();
  });
});
