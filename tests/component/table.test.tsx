// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { link, type Overview } from '../../src/dataset/dataset.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { markCohort, toggleColumn, useDashboard } from '../../src/store/dashboard.ts';
import { searchFor } from '../../src/store/filters.ts';
import { selectCohorts } from '../../src/store/selectors.ts';
import { TrialTable } from '../../src/table/TrialTable.tsx';
import { stubMedia } from '../fixtures/media.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const GASTRIC = 'ct041-st-01-2025-satri-cel';

function show() {
  render(<TrialTable />, { wrapper: Speech });
  return screen.getByRole('table', { name: 'Trials' });
}

const heading = (name: string | RegExp) => screen.getByRole('columnheader', { name });
const sortButton = (name: string) => within(heading(name)).getByRole('button');
const rowsOf = (table: HTMLElement) => within(table).getAllByRole('row').slice(1);
const cellsOf = (table: HTMLElement, column: string) => {
  const at = within(table).getAllByRole('columnheader').findIndex((head) => head.textContent === column);
  return rowsOf(table).map((row) => [...row.children][at]?.textContent ?? '');
};
const percents = (cells: readonly string[]) => cells.map((cell) => Number(/([\d.]+)%/.exec(cell)?.[1] ?? NaN));

beforeEach(() => {
  stubMedia(true);
  useDashboard.setState(useDashboard.getInitialState(), true);
  searchFor('CD133');
});

describe('the trial table', () => {
  it('lists the cohorts of the store in their order, and says how many there are', () => {
    searchFor('GPC3');
    const table = show();
    const cohorts = selectCohorts(useDashboard.getState());
    expect(cohorts.length).toBeGreaterThan(2);
    expect(table.getAttribute('aria-rowcount')).toBe(String(cohorts.length + 1));
    const names = rowsOf(table).map((row) => within(row).getByRole('button').textContent);
    expect(names).toEqual(cohorts.map((cohort) => cohort.trial.name));
    expect(rowsOf(table).map((row) => row.getAttribute('aria-rowindex'))).toEqual(cohorts.map((_, at) => String(at + 2)));
  });

  it('shows a rate with its count, its percentage and its interval', () => {
    searchFor('CT041-ST-01');
    const table = show();
    const row = within(table).getByRole('row', { name: /CT041-ST-01/ });
    expect(within(row).getByText('22%')).toBeTruthy();
    expect(within(row).getByText('23/104')).toBeTruthy();
    expect(within(row).getByRole('img', { name: 'Overall response rate 23 of 104, 22%, 95% interval 15–31' })).toBeTruthy();
  });

  it('tells not reported from not applicable', () => {
    searchFor('ELIANA');
    show();
    expect(screen.getAllByRole('img', { name: 'Disease control rate not applicable' }).length).toBeGreaterThan(0);
    act(() => searchFor('GPC3'));
    expect(screen.getAllByRole('img', { name: 'Disease control rate not reported' }).length).toBeGreaterThan(0);
    expect(screen.queryByRole('img', { name: 'Disease control rate not applicable' })).toBeNull();
  });

  it('sorts numbers from the top, then from the bottom, then not at all', async () => {
    searchFor('GPC3');
    const user = userEvent.setup();
    const table = show();
    expect(heading('ORR').hasAttribute('aria-sort')).toBe(false);
    await user.click(sortButton('ORR'));
    expect(heading('ORR').getAttribute('aria-sort')).toBe('descending');
    const down = percents(cellsOf(table, 'ORR▼')).filter((value) => !Number.isNaN(value));
    expect(down.length).toBeGreaterThan(2);
    expect(down).toEqual([...down].sort((a, b) => b - a));
    await user.click(sortButton('ORR'));
    expect(heading('ORR').getAttribute('aria-sort')).toBe('ascending');
    await user.click(sortButton('ORR'));
    expect(heading('ORR').hasAttribute('aria-sort')).toBe(false);
  });

  it('sorts by the keyboard, texts from A', async () => {
    searchFor('GPC3');
    const user = userEvent.setup();
    const table = show();
    sortButton('Product').focus();
    await user.keyboard('{Enter}');
    expect(heading('Product').getAttribute('aria-sort')).toBe('ascending');
    const products = cellsOf(table, 'Product▲');
    expect(products).toEqual([...products].sort(new Intl.Collator('en', { numeric: true }).compare));
  });

  it('adds a key with Shift, and says which comes first', async () => {
    const user = userEvent.setup();
    show();
    await user.click(sortButton('Phase'));
    await user.keyboard('{Shift>}');
    await user.click(sortButton('DCR'));
    await user.keyboard('{/Shift}');
    expect(useDashboard.getState().view.sort).toEqual([
      { key: 'phase', descending: false },
      { key: 'dcr', descending: true },
    ]);
    expect(heading('Phase').textContent).toBe('Phase▲1');
    expect(heading('DCR').textContent).toBe('DCR▼2');
    expect(screen.getByRole('status').textContent).toBe('Sorted by Phase, ascending; DCR, descending.');
    await user.click(sortButton('ORR'));
    expect(useDashboard.getState().view.sort).toEqual([{ key: 'orr', descending: true }]);
  });

  it('leaves missing values last both ways', async () => {
    searchFor('GPC3');
    const user = userEvent.setup();
    const table = show();
    await user.click(sortButton('DCR'));
    const down = cellsOf(table, 'DCR▼').map((cell) => cell === 'not reported');
    await user.click(sortButton('DCR'));
    const up = cellsOf(table, 'DCR▲').map((cell) => cell === 'not reported');
    expect(down).toContain(true);
    expect(down).toContain(false);
    expect(down).toEqual([...down].sort((a, b) => Number(a) - Number(b)));
    expect(up).toEqual(down);
  });

  it('has the rates of response right after the trial where there is no room for all, hidden columns left out', () => {
    const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    searchFor('CT041-ST-01');
    show();
    expect(headings().slice(0, 5)).toEqual(['Trial', 'Product', 'Target', 'Cancer', 'Phase']);
    cleanup();
    stubMedia(false);
    act(() => toggleColumn('cr'));
    const table = show();
    expect(headings().slice(0, 5)).toEqual(['Trial', 'ORR', 'DCR', 'Product', 'Target']);
    expect(rowsOf(table).map(({ children }) => children.length)).toEqual(rowsOf(table).map(() => headings().length));
    expect(percents(cellsOf(table, 'ORR'))).toEqual([22]);
  });

  it('hides a column and shows it again', async () => {
    const user = userEvent.setup();
    show();
    await user.click(screen.getByText('Columns', { selector: 'summary' }));
    await user.click(screen.getByRole('checkbox', { name: 'Phase' }));
    expect(screen.queryByRole('columnheader', { name: 'Phase' })).toBeNull();
    expect(useDashboard.getState().view.hidden).toEqual(['phase']);
    await user.click(screen.getByRole('checkbox', { name: 'Phase' }));
    expect(heading('Phase')).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: 'Trial' })).toBeNull();
  });

  it('closes the column menu with Escape and gives the focus back', async () => {
    const user = userEvent.setup();
    show();
    const summary = screen.getByText('Columns', { selector: 'summary' });
    await user.click(summary);
    screen.getByRole('checkbox', { name: 'Year' }).focus();
    await user.keyboard('{Escape}');
    expect(summary.closest('details')?.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });

  it('opens the trial of a row', async () => {
    searchFor('CT041-ST-01');
    const user = userEvent.setup();
    show();
    await user.click(screen.getByRole('button', { name: 'CT041-ST-01' }));
    expect(useDashboard.getState().view.trial).toBe('ct041-st-01');
  });

  it('marks the row under the pointer or the focus, and the one the chart marks', async () => {
    searchFor('CT041-ST-01');
    const user = userEvent.setup();
    show();
    const row = screen.getByRole('row', { name: /CT041-ST-01/ });
    await user.hover(row);
    expect(useDashboard.getState().marked).toBe(GASTRIC);
    expect(row.className).toBe('table-marked');
    await user.unhover(row);
    expect(useDashboard.getState().marked).toBeNull();
    act(() => screen.getByRole('button', { name: 'CT041-ST-01' }).focus());
    expect(useDashboard.getState().marked).toBe(GASTRIC);
    act(() => markCohort(null));
    expect(row.className).toBe('');
  });

  it('lists nothing without falling over', () => {
    searchFor('no trial is called this');
    show();
    expect(screen.getByText('No cohort to list.')).toBeTruthy();
  });

  it('speaks Chinese', async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, lang: 'zh-CN' } }));
    render(
      <Speech>
        <TrialTable />
      </Speech>,
    );
    expect(await screen.findByRole('table', { name: '试验' })).toBeTruthy();
    expect(heading('癌种')).toBeTruthy();
  });
});

/** As many cohorts as a large dataset would have, made from the first of the bundled one. */
function largeDataset(size: number) {
  const { cohorts, cancers, version, reviewed } = useDashboard.getInitialState().dataset;
  const { index: _, trial, ...facts } = cohorts[0]!;
  const { product, ...trialFacts } = trial;
  const overview: Overview = {
    version,
    reviewed,
    cancers,
    products: [product],
    trials: [{ ...trialFacts, product: 0 }],
    cohorts: Array.from({ length: size }, (_, at) => ({ ...facts, extras: [], id: `cohort-${at}`, trial: 0, patients: size - at })),
  };
  return link(overview);
}

describe('a long table', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('renders only the rows in sight', () => {
    vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(600);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(50);
    searchFor('');
    useDashboard.setState({ dataset: largeDataset(5000) });
    const table = show();
    const rows = within(table).getAllByRole('row');
    expect(table.getAttribute('aria-rowcount')).toBe('5001');
    expect(rows.length).toBeGreaterThan(8);
    expect(rows.length).toBeLessThan(60);
  });

  it('has its first rows before it is laid out, and all on paper', () => {
    searchFor('');
    useDashboard.setState({ dataset: largeDataset(100) });
    const table = show();
    expect(within(table).getAllByRole('row')).toHaveLength(61);
    act(() => dispatchEvent(new Event('beforeprint')));
    expect(within(table).getAllByRole('row')).toHaveLength(101);
    act(() => dispatchEvent(new Event('afterprint')));
    expect(within(table).getAllByRole('row')).toHaveLength(61);
  });
});
