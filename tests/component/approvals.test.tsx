// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApprovalsPage } from '../../src/approvals/ApprovalsPage.tsx';
import { type Decision, decisionsOf, firstByRegion, isExemption, withoutDecision } from '../../src/approvals/decision.ts';
import { lettersOf, linesOf, placeOf } from '../../src/approvals/timeline.ts';
import { bundled, loadDetails } from '../../src/dataset/bundled.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { useDashboard } from '../../src/store/dashboard.ts';
import { stubMedia } from '../fixtures/media.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));
stubMedia(true);

beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));

async function openApprovals(): Promise<void> {
  await loadDetails();
  // What suspends comes back to life only inside an act that waits for it.
  await act(async () =>
    render(
      <Speech>
        <Suspense>
          <ApprovalsPage />
        </Suspense>
      </Speech>,
    ),
  );
  await screen.findByText('What is approved where', { selector: 'h3' }, { timeout: 10_000 });
}

describe('the page of approvals', () => {
  it('says what is approved for solid tumours and as of when', async () => {
    await openApprovals();
    expect(screen.getByText(/as of 22 November 2026/)).toBeTruthy();
    expect(screen.getByText('Solid tumours:').closest('p')?.textContent).toMatch(
      /one approval on record: satricabtagene autoleucel for Gastric \/ GEJ adenocarcinoma, NMPA \(China\), 22 June 2026/,
    );
    expect(screen.getByText(/no approval is on record here, not that there is none/)).toBeTruthy();
  });

  it('shows what is approved where, and what nowhere', async () => {
    await openApprovals();
    const where = screen.getByRole('table', { name: /^Marketing approvals by cancer, product and region/ });
    const regions = within(where).getAllByRole('columnheader').map((header) => header.textContent);
    const cells = within(within(where).getByRole('row', { name: /^satri-cel/ })).getAllByRole('cell');
    const read = cells.map((cell, index) => [regions[index + 1], cell.textContent]);
    expect(read.filter(([, text]) => !text?.endsWith('none on record'))).toEqual([['China', '2026']]);
    expect(screen.getByText(/^No approval on record for:.*Hepatocellular carcinoma/)).toBeTruthy();
  });

  it('puts a mark with authority, day and kind on the time line of a product', async () => {
    await openApprovals();
    const [time] = screen.getAllByRole('table', { name: /^Each mark starts at the date/ });
    const marks = within(time!).getAllByRole('button').map((mark) => mark.getAttribute('aria-label'));
    expect(marks).toContain('tisagenlecleucel, FDA (United States), 30 August 2017, full approval');
    expect(marks.some((mark) => mark?.includes('hospital exemption'))).toBe(false);
  });

  it('moves among the marks with the arrow keys, one stop of the Tab key for all', async () => {
    await openApprovals();
    const [time] = screen.getAllByRole('table', { name: /^Each mark starts at the date/ });
    const marks = within(time!).getAllByRole('button');
    expect(marks.filter((mark) => mark.tabIndex === 0)).toEqual([marks[0]]);
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    act(() => marks[0]!.focus());
    press('ArrowRight');
    expect(document.activeElement).toBe(marks[1]);
    expect(marks[1]!.tabIndex).toBe(0);
    press('End');
    expect(document.activeElement).toBe(marks.at(-1));
    press('ArrowUp');
    expect(document.activeElement!.closest('tr')).not.toBe(marks.at(-1)!.closest('tr'));
    press('Home');
    press('ArrowLeft');
    expect(document.activeElement).toBe(marks[0]);
    press('ArrowDown');
    expect(document.activeElement!.closest('tr')).not.toBe(marks[0]!.closest('tr'));
  });

  it('names the side effects, their scales and where these are published', async () => {
    await openApprovals();
    expect(screen.getByRole('row', { name: /^Cytokine release syndrome.*fever.*hypotension.*hypoxia/ })).toBeTruthy();
    const astct = await screen.findByRole('link', { name: '10.1016/j.bbmt.2018.12.758' });
    expect(astct.getAttribute('href')).toBe('https://doi.org/10.1016/j.bbmt.2018.12.758');
  });
});

describe('decisions', () => {
  const all = async () => decisionsOf(await loadDetails(), bundled);

  it('come one for each cancer, oldest first, none lost', async () => {
    const { approvals } = await loadDetails();
    const decisions = await all();
    expect(decisions).toHaveLength(approvals.reduce((sum, { cancers }) => sum + cancers.length, 0));
    const dates = decisions.map(({ approval }) => approval.date);
    expect(dates).toEqual(dates.toSorted());
  });

  it('of hospitals are no approvals', async () => {
    const exemptions = (await all()).filter(isExemption);
    expect(exemptions.map(({ product }) => product.id)).toEqual(expect.arrayContaining(['ari0002h', 'var-cel']));
  });

  it('that were withdrawn are not in force', async () => {
    const [decision] = await all();
    const withdrawn: Decision = { ...decision!, approval: { ...decision!.approval, withdrawn: '2025' } };
    expect(firstByRegion([withdrawn]).size).toBe(0);
    expect([...firstByRegion([decision!, decision!]).values()]).toEqual([decision]);
  });

  it('leave single diseases without any, never groups of diseases', async () => {
    const without = withoutDecision(await all(), bundled.cancers);
    expect(without.map(({ id }) => id)).toContain('hcc');
    expect(without.some(({ id, mixed }) => mixed || id === 'gastric-gej')).toBe(false);
  });
});

describe('the time line', () => {
  const years = { first: 2017, last: 2026 };

  it('places a date, a month in its middle and a year in its middle', () => {
    expect(placeOf('2017-01-01', years)).toBe(0);
    expect(placeOf('2022', years)).toBeCloseTo(0.55);
    expect(placeOf('2017-01', years)).toBeCloseTo(0.5 / 120);
  });

  it('never lets two marks of a line touch', async () => {
    const decisions = decisionsOf(await loadDetails(), bundled).filter(({ cancer }) => cancer.id === 'lbcl');
    for (const { marks, lanes } of linesOf(decisions, years, 250)) {
      for (const mark of marks) {
        const later = marks.filter((other) => other.lane === mark.lane && other.at > mark.at);
        expect(later.every((other) => (other.at - mark.at) * 250 > lettersOf(mark.decision).length * 8)).toBe(true);
        expect(mark.lane).toBeLessThan(lanes);
      }
    }
  });
});
