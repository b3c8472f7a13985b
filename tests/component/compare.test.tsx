// @vitest-environment jsdom
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CompareTray } from '../../src/compare/CompareTray.tsx';
import { Comparison } from '../../src/compare/Comparison.tsx';
import { Speech } from '../../src/i18n/Speech.tsx';
import { closeComparison, compareCohort, openComparison } from '../../src/store/comparison.ts';
import { chooseLocale, useDashboard } from '../../src/store/dashboard.ts';
import { CompareTick } from '../../src/ui/CompareTick.tsx';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const PRESS = 'ct041-cg4006-2022-gastric';
const TREATED = 'ct041-st-01-2025-satri-cel';
const CONTROL = 'ct041-st-01-2025-tpc';

const compared = () => useDashboard.getState().view.compare;
const all = () => useDashboard.getState().dataset.cohorts;

/** The comparison of these cohorts, with all it has to load. */
async function compare(...ids: string[]) {
  act(() => openComparison(ids));
  render(
    <Speech>
      <Comparison />
      <CompareTray />
    </Speech>,
  );
  const section = screen.getByRole('region', { name: /side by side/ });
  // The details are a large file, and the machine may be busy.
  await within(section).findByRole('heading', { name: 'Every outcome' }, { timeout: 10_000 });
  return section;
}

const item = (section: HTMLElement, text: RegExp) =>
  within(section)
    .getAllByRole('listitem')
    .find((found) => text.test(found.textContent ?? ''))?.textContent;

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('a mixed pair', () => {
  it('stands side by side, each rate with what it was counted of', async () => {
    const section = await compare(PRESS, TREATED);
    const cards = within(within(section).getByRole('list', { name: 'The cohorts' })).getAllByRole('listitem');
    expect(cards.map((card) => card.textContent)).toEqual([
      expect.stringMatching(/CT041-CG4006.*earlier report.*57\.1%.*16 of 28, infused patients/),
      expect.stringMatching(/CT041-ST-01.*randomised.*22%.*23 of 104, randomised patients/),
    ]);
  });

  it('says in sentences what differs, and counts what one of them does not report', async () => {
    const section = await compare(PRESS, TREATED);
    const ledger = within(section).getByRole('region', { name: 'What differs' });
    expect(item(ledger, /designed/)).toBe(
      '≠ differsThe trials are designed differently: single-arm, phase 1 in A CT041-CG4006; randomised, phase 2 in B CT041-ST-01.',
    );
    expect(item(ledger, /counted among/)).toContain('infused patients in A CT041-CG4006; randomised patients (intention to treat) in B');
    expect(item(ledger, /Response criteria/)).toBe(
      '? not reported by allResponse criteria: RECIST 1.1 in A CT041-CG4006; not reported in B CT041-ST-01.',
    );
    expect(item(ledger, /Alike in all/)).toContain('cancer (Gastric / GEJ adenocarcinoma)');
    expect(item(ledger, /Reported by none/)).toContain('time of response');
    expect(within(ledger).getByText(/conditions differ\./).textContent).toMatch(/^\d+ conditions differ\. \d+ more are not reported by all/);
  });

  it('has the unadjusted difference with its interval, called that', async () => {
    const section = await compare(PRESS, TREATED);
    const pair = within(section).getByRole('region', { name: 'Unadjusted difference, different trials' });
    expect(item(pair, /^Overall response/)).toContain('+35.0 percentage points95% interval +14.9 to +52.8 (Newcombe)');
    expect(pair.textContent).not.toContain('Miettinen');
    expect(pair.textContent).not.toMatch(/hazard/i);
  });

  it('never ranks, never tests', async () => {
    const section = await compare(PRESS, TREATED);
    expect(section.textContent).not.toMatch(/better|worse|best|superior|outperform|\bp\s*[=<]|p-value|significan/i);
  });

  it('lists every outcome in the field’s order with a cell for each', async () => {
    const section = await compare(PRESS, TREATED);
    const tables = within(section).getAllByRole('table');
    expect(tables.map((table) => table.getAttribute('aria-label'))).toEqual([
      'Response',
      'Duration and survival',
      'Safety',
    ]);
    const orr = within(section).getByRole('row', { name: /^Overall response rate/ });
    expect(within(orr).getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      expect.stringContaining('Overall response rate 16 of 28, 57.1%, 95% interval 37.2–75.5'),
      expect.stringContaining('Overall response rate 23 of 104, 22%, 95% interval 15–31'),
    ]);
    const os = within(section).getByRole('row', { name: /^Overall survival, median/ });
    expect(within(os).getAllByRole('cell').map((cell) => cell.textContent)).toEqual([
      expect.stringContaining('not reported'),
      expect.stringContaining('7.92 mo5.78 to 10.02 printed'),
    ]);
  });
});

describe('other pairs', () => {
  it('arms of one randomised trial are called that, with both intervals and the printed hazard ratios', async () => {
    const section = await compare(CONTROL, TREATED);
    const pair = within(section).getByRole('region', { name: 'Arms of one randomised trial, CT041-ST-01' });
    expect(item(pair, /^Overall response/)).toMatch(/\+18\.3 percentage points.*Newcombe.*Miettinen–Nurminen/);
    expect(item(pair, /^Hazard ratio, Progression/)).toMatch(/0\.3660\.241 to 0\.557 printed/);
    expect(pair.textContent).toMatch(/B Satri-cel \(intention to treat\) minus A Treatment of physician’s choice/);
  });

  it('of which one is part of the other get no difference, and are told why', async () => {
    const section = await compare(PRESS, 'ct041-cg4006-2022-all');
    const pair = within(section).getByRole('region', { name: 'No difference is computed' });
    expect(pair.textContent).toContain('One is a part of the other.');
    expect(pair.textContent).not.toContain('percentage points');
  });
});

describe('the comparison', () => {
  it('takes the focus when it opens, and gives it to the tray when it closes', async () => {
    const section = await compare(PRESS, TREATED);
    expect(document.activeElement).toBe(within(section).getByRole('heading', { level: 2 }));
    await userEvent.click(within(section).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('region', { name: /side by side/ })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Compare 2' }));
  });

  it('of one cohort asks for another', () => {
    act(() => openComparison([TREATED]));
    render(
      <Speech>
        <Comparison />
      </Speech>,
    );
    expect(screen.getByRole('heading', { name: 'CT041-ST-01: nothing to compare it with yet' })).toBeTruthy();
    expect(screen.getByText(/Tick another/)).toBeTruthy();
    expect(screen.queryByText('What differs')).toBeNull();
  });

  it('lets go of a cohort', async () => {
    const section = await compare(PRESS, TREATED, CONTROL);
    expect(within(section).queryByRole('region', { name: /difference/i })).toBeNull();
    await userEvent.click(within(section).getByRole('button', { name: 'Do not compare CT041-CG4006' }));
    expect(compared()).toEqual([TREATED, CONTROL]);
  });

  it('shows any two cohorts of the dataset, and six', async () => {
    const section = await compare(...all().slice(0, 6).map(({ id }) => id));
    for (let at = 0; at < all().length; at += 24) {
      const ids = all().slice(at, at + 6).map(({ id }) => id);
      act(() => openComparison(ids));
      expect(within(section).getAllByRole('columnheader').length).toBeGreaterThan(ids.length);
      expect(section.textContent).not.toMatch(/undefined|NaN|\[object/);
      act(() => openComparison(ids.slice(0, 2)));
      expect(section.textContent).not.toMatch(/undefined|NaN|\[object/);
    }
  }, 30_000);

  it('speaks Chinese throughout', async () => {
    const section = await compare(TREATED, CONTROL);
    act(() => chooseLocale('zh-CN'));
    await waitFor(() => expect(within(section).getByRole('heading', { name: '有何不同' })).toBeTruthy(), { timeout: 10_000 });
    expect(within(section).getByRole('heading', { name: '同一随机试验的两组，CT041-ST-01' })).toBeTruthy();
    expect(section.textContent).not.toMatch(/compare\.|percentage points|not reported/);
  });
});

describe('the tray', () => {
  const show = () =>
    render(
      <Speech>
        <CompareTray />
      </Speech>,
    );

  it('is not there while nothing is ticked', () => {
    expect(show().container.innerHTML).toBe('');
  });

  it('names what is ticked, asks for a second, lets go of one and of all', async () => {
    show();
    act(() => compareCohort(PRESS));
    const tray = screen.getByRole('complementary', { name: 'Ticked to compare' });
    expect(within(tray).getByRole('status').textContent).toMatch(/1 of 6.*at least one more/);
    expect(within(tray).queryByRole('button', { name: /^Compare/ })).toBeNull();
    act(() => compareCohort(TREATED));
    expect(within(tray).getAllByRole('listitem').map((found) => found.textContent)).toEqual(['CT041-CG4006', 'CT041-ST-01']);
    await userEvent.click(within(tray).getByRole('button', { name: 'Do not compare CT041-CG4006' }));
    expect(compared()).toEqual([TREATED]);
    await userEvent.click(within(tray).getByRole('button', { name: 'Empty' }));
    expect(screen.queryByRole('complementary')).toBeNull();
  });

  it('opens the comparison and makes way for it', async () => {
    show();
    act(() => [PRESS, TREATED].forEach(compareCohort));
    await userEvent.click(screen.getByRole('button', { name: 'Compare 2' }));
    expect(useDashboard.getState().view.trayOnly).toBe(false);
    expect(screen.queryByRole('complementary')).toBeNull();
    act(() => closeComparison());
    expect(screen.getByRole('complementary')).toBeTruthy();
  });

  it('says at six that a seventh is not taken, and the box of a seventh stays empty', async () => {
    const [seventh, ...others] = all().slice(0, 7);
    if (!seventh) throw new Error('the dataset has seven cohorts');
    render(
      <Speech>
        <CompareTick cohort={seventh} />
        <CompareTray />
      </Speech>,
    );
    act(() => others.forEach(({ id }) => compareCohort(id)));
    expect(screen.getByRole('status').textContent).toContain('Six is the most');
    const box = screen.getByRole('checkbox');
    expect(box.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(box);
    expect(compared()).toHaveLength(6);
    expect(box.getAttribute('aria-checked')).toBe('false');
  });
});

it('a box ticks its cohort and shows what is ticked elsewhere', async () => {
  const cohort = useDashboard.getState().dataset.cohortById.get(TREATED);
  if (!cohort) throw new Error(TREATED);
  render(
    <Speech>
      <CompareTick cohort={cohort} />
    </Speech>,
  );
  const box = screen.getByRole('checkbox', { name: 'Compare CT041-ST-01, Satri-cel (intention to treat)' });
  await userEvent.click(box);
  expect(compared()).toEqual([TREATED]);
  expect(box.getAttribute('aria-checked')).toBe('true');
  expect(useDashboard.getState().view.trayOnly).toBe(true);
  act(() => compareCohort(TREATED));
  expect(box.getAttribute('aria-checked')).toBe('false');
});
