// @vitest-environment jsdom
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadDetails } from '../../src/dataset/bundled.ts';
import type { RawTrial } from '../../src/dataset/schema.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { openTrial, useDashboard } from '../../src/store/dashboard.ts';
import { TrialPanel } from '../../src/trial/TrialPanel.tsx';
import { stubMedia } from '../fixtures/media.ts';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

// jsdom has no width; the panel lies over the page.
stubMedia(false);

// jsdom knows the element but not its modal methods.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

async function open(id: string, heading: string) {
  act(() => openTrial(id));
  render(
    <Speech>
      <TrialPanel />
    </Speech>,
  );
  const dialog = await screen.findByRole('dialog', { name: heading });
  await within(dialog).findByRole('heading', { name: 'Reports and cohorts' });
  return dialog;
}

const outcome = (report: HTMLElement, name: RegExp) => within(report).getByRole('row', { name });

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('the trial panel', () => {
  it('is not there without a trial', () => {
    const { container } = render(
      <Speech>
        <TrialPanel />
      </Speech>,
    );
    expect(container.innerHTML).toBe('');
  });

  it('says that it loads, then what the trial is', async () => {
    act(() => openTrial('ct041-st-01'));
    render(
      <Speech>
        <TrialPanel />
      </Speech>,
    );
    expect(screen.getByText('Loading the trial…')).toBeTruthy();
    const link = await screen.findByRole('link', { name: 'NCT04581473' }, { timeout: 10_000 });
    expect(link.getAttribute('href')).toBe('https://clinicaltrials.gov/study/NCT04581473');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    const facts = screen.getByRole('region', { name: 'About the trial' });
    for (const fact of ['CLDN18.2', 'autologous', 'phase 2', 'randomised', 'China']) {
      expect(within(facts).getByText(fact)).toBeTruthy();
    }
  });

  it('shows a figure with its count, both intervals and its source', async () => {
    const dialog = await open('ct041-st-01', 'CT041-ST-01');
    const report = within(dialog).getByRole('article', { name: 'Satri-cel (intention to treat)' });
    const orr = outcome(report, /^Overall response rate/);
    expect(within(orr).getByText('22%')).toBeTruthy();
    expect(orr.textContent).toContain('23/104');
    expect(within(orr).getByText('15–31 exact')).toBeTruthy();
    expect(within(orr).getByText('15–31 printed')).toBeTruthy();
    expect(orr.textContent).toContain('independent review');
    expect(orr.textContent).toContain('randomised patients (intention to treat)');
    const source = within(orr).getByRole('link', { name: 'Qi 2025' });
    expect(source.getAttribute('href')).toMatch(/^https:\/\//);
    expect(orr.textContent).toContain('Results; IRC, confirmed');
    expect(outcome(report, /^Progression-free survival, median/).textContent).toContain('2.86 to 4.53 printed');
    expect(outcome(report, /^Hazard ratio, Overall survival/).textContent).toContain('0.693');
    expect(outcome(report, /^Overall survival at 18 months/).textContent).toContain('20%');
  });

  it('keeps the order of the field: response, duration and survival, safety', async () => {
    const dialog = await open('ct041-st-01', 'CT041-ST-01');
    const [report] = within(dialog).getAllByRole('article');
    const names = within(report!)
      .getAllByRole('rowheader')
      .map((head) => head.firstChild?.textContent);
    expect(names.indexOf('Overall response rate')).toBeLessThan(names.indexOf('Disease control rate'));
    expect(names.indexOf('Disease control rate')).toBeLessThan(names.indexOf('Progression-free survival, median'));
  });

  it('says what a report is part of', async () => {
    const dialog = await open('ct041-st-01', 'CT041-ST-01');
    expect(within(dialog).getAllByText('Part of: Satri-cel (intention to treat) (Qi 2025)').length).toBe(1);
  });

  it('shows medians that were not reached', async () => {
    const { trialById } = await loadDetails();
    const trial = [...trialById.values()].find(({ cohorts }) =>
      cohorts.some(({ outcomes }) => outcomes.some((entry) => 'months' in entry && entry.notReached && entry.interval)),
    )!;
    const dialog = await open(trial.id, trial.name);
    expect(within(dialog).getAllByText('not reached').length).toBeGreaterThan(0);
    expect(within(dialog).getAllByText(/ to not reached printed$/).length).toBeGreaterThan(0);
  });

  it('lists the approvals of the product, or says that there is none', async () => {
    const { approvals, trialById } = await loadDetails();
    const approved = new Set(approvals.map(({ product }) => product));
    const trial = [...trialById.values()].find(({ product }) => !approved.has(product))!;
    const dialog = await open(trial.id, trial.name);
    expect(within(dialog).getByText(/^No approval on record as of .*: investigational\.$/)).toBeTruthy();
    const other = [...trialById.values()].find(({ product }) => product === 'axi-cel')!;
    act(() => openTrial(other.id));
    expect(await within(dialog).findByText(/^FDA \(United States\), 18 October 2017: /)).toBeTruthy();
  });

  it('tells apart approvals for a cancer of the trial and for others', async () => {
    const { approvals, trialById } = await loadDetails();
    const cancersOf = (product: string) => approvals.filter((entry) => entry.product === product).flatMap(({ cancers }) => cancers);
    const trial = [...trialById.values()].find(({ product, cohorts }) => {
      const approved = cancersOf(product);
      return approved.length > 0 && cohorts.every(({ cancers }) => !cancers.some((id) => approved.includes(id)));
    })!;
    const dialog = await open(trial.id, trial.name);
    expect(within(dialog).getByText(/^Investigational for .*: no approval on record as of /)).toBeTruthy();
    expect(within(dialog).getByRole('heading', { name: 'For other cancers' })).toBeTruthy();
    act(() => openTrial('ct041-st-01'));
    expect(await within(dialog).findByRole('heading', { name: 'For a cancer of this trial' })).toBeTruthy();
    expect(within(dialog).getAllByText('Approved somewhere for this cancer').length).toBeGreaterThan(0);
  });

  it('tells what each report replaced and how the rate moved', async () => {
    const dialog = await open('ct041-cg4006', 'CT041-CG4006');
    const line = within(dialog).getByRole('region', { name: 'Reports in order' });
    const entries = within(line).getAllByRole('listitem').map((entry) => entry.textContent);
    expect(entries.some((text) => text?.includes('57.1% 16/28') && /Replaces \d: from 61\.1% \(11\/18\) to 57\.1% \(16\/28\)\. Part of \d\./.test(text))).toBe(true);
    expect(line.querySelector('svg')?.closest('[aria-hidden="true"]')).toBeTruthy();
    act(() => openTrial('ct041-st-01'));
    expect(await within(dialog).findByText('All 4 groups of patients come from one report; none replaces another.')).toBeTruthy();
  });

  it('divides the patients of a cohort by best response, those of unknown class among them', async () => {
    const dialog = await open('ct041-cg4006', 'CT041-CG4006');
    const report = within(dialog).getByRole('article', { name: 'Pancreatic (interim)' });
    const stack = within(report).getByRole('figure', { name: 'Best response of 5 patients' });
    const classes = within(stack).getAllByRole('listitem').map((entry) => entry.textContent);
    expect(classes).toEqual(['3 Stable disease', '1 Progressive disease', '1 not reported']);
  });

  it('cites the sources of single figures that are not the report they stand under', async () => {
    const { trialById, sourceById } = await loadDetails();
    const other = ({ cohorts }: RawTrial) =>
      cohorts.flatMap(({ outcomes }) => outcomes).find(({ source }) => source && cohorts.every((cohort) => cohort.source !== source))?.source;
    const trial = [...trialById.values()].find(other)!;
    const dialog = await open(trial.id, trial.name);
    const sources = within(dialog).getByRole('region', { name: 'Sources of single figures' });
    expect(sources.textContent).toContain(sourceById.get(other(trial)!)!.title);
    expect(within(sources).getAllByText('Cite').length).toBeGreaterThan(0);
  });

  it('closes with its button', async () => {
    const user = userEvent.setup();
    const dialog = await open('ct041-st-01', 'CT041-ST-01');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(useDashboard.getState().view.trial).toBeNull();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('follows the dialog that Escape closed, but not one that was replaced', async () => {
    const dialog = await open('ct041-st-01', 'CT041-ST-01');
    act(() => void dialog.dispatchEvent(new Event('close')));
    expect(useDashboard.getState().view.trial).toBe('ct041-st-01');
    act(() => {
      (dialog as HTMLDialogElement).open = false;
      dialog.dispatchEvent(new Event('close'));
    });
    expect(useDashboard.getState().view.trial).toBeNull();
  });

  it('shows every trial of the dataset', { timeout: 120_000 }, async () => {
    const { trialById } = await loadDetails();
    const [first, ...rest] = trialById.values();
    const dialog = await open(first!.id, first!.name);
    for (const trial of rest) {
      act(() => openTrial(trial.id));
      expect(dialog.querySelectorAll('article')).toHaveLength(trial.cohorts.length);
      expect(dialog.textContent).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('speaks Chinese', async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, lang: 'zh-CN', trial: 'ct041-st-01' } }));
    render(
      <Speech>
        <TrialPanel />
      </Speech>,
    );
    expect(await screen.findByRole('heading', { name: '报告与队列' })).toBeTruthy();
    expect((await screen.findAllByText('15–31 精确')).length).toBe(1);
  });
});
