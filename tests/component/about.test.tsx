// @vitest-environment jsdom
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AboutPage } from '../../src/about/AboutPage.tsx';
import { loadDetails } from '../../src/dataset/bundled.ts';
import aboutEn from '../../src/i18n/en/about.json';
import approvalsEn from '../../src/i18n/en/approvals.json';
import claimsEn from '../../src/i18n/en/claims.json';
import glossaryEn from '../../src/i18n/en/glossary.json';
import startEn from '../../src/i18n/en/start.json';
import { Speech } from '../../src/i18n/Speech.tsx';
import { formatNumber } from '../../src/i18n/format.ts';
import aboutZh from '../../src/i18n/zh-CN/about.json';
import approvalsZh from '../../src/i18n/zh-CN/approvals.json';
import claimsZh from '../../src/i18n/zh-CN/claims.json';
import glossaryZh from '../../src/i18n/zh-CN/glossary.json';
import startZh from '../../src/i18n/zh-CN/start.json';
import { useDashboard } from '../../src/store/dashboard.ts';
import { REFERENCES } from '../../src/ui/bibliography.ts';
import { Term } from '../../src/ui/Term.tsx';

// jsdom has no such function; what it is given must not pass unheard.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

beforeEach(() => useDashboard.setState(useDashboard.getInitialState(), true));

async function openAbout(): Promise<void> {
  await loadDetails();
  // What suspends comes back to life only inside an act that waits for it.
  await act(async () =>
    render(
      <Speech>
        <Suspense>
          <AboutPage />
        </Suspense>
      </Speech>,
    ),
  );
  await screen.findByText(/^The dataset holds/, {}, { timeout: 10_000 });
}

describe('the page about the data', () => {
  it('takes the focus to its title and leads back to the charts', async () => {
    useDashboard.setState(({ view }) => ({ view: { ...view, page: 'about' } }));
    await openAbout();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'About the data' })));
    await userEvent.click(screen.getByRole('button', { name: 'Back to the charts' }));
    expect(useDashboard.getState().view.page).toBeNull();
  });

  it('says that it is no medical advice and no systematic review', async () => {
    await openAbout();
    expect(screen.getByText(/Not medical advice/)).toBeTruthy();
    expect(screen.getByText(/not a systematic review/)).toBeTruthy();
  });

  it('prints the measured agreement as the edition has it', async () => {
    await openAbout();
    const { edition } = await loadDetails();
    const { compared, agreed } = edition.reading!;
    expect(screen.getByText(new RegExp(`Of ${formatNumber(compared, 'en')} figures read twice, ${formatNumber(agreed, 'en')} agreed at once`))).toBeTruthy();
    const orr = edition.reading!.measures.orr!;
    const row = screen.getByRole('row', { name: new RegExp(`^Overall response rate ${orr.compared} ${orr.agreed} `) });
    expect(within(row).getByText(/%$/)).toBeTruthy();
    const times = edition.reading!.measures['over-time']!;
    expect(screen.getByRole('row', { name: new RegExp(`^Medians, and rates at a time ${times.compared} ${times.agreed} `) })).toBeTruthy();
  });

  it('gives the references behind criteria and methods', async () => {
    await openAbout();
    expect(await screen.findByText(/New response evaluation criteria in solid tumours/)).toBeTruthy();
    expect(await screen.findByText(/The use of confidence or fiducial limits/)).toBeTruthy();
    for (const { url } of Object.values(REFERENCES)) expect(url).toMatch(/^https:\/\//);
  });

  it('tells the version, its changes and how to cite it', async () => {
    await openAbout();
    const { edition } = await loadDetails();
    expect(screen.getByText(edition.changes[0]!.what.en)).toBeTruthy();
    const citation = `CAR-T dashboard: dataset of trial results, version ${edition.version}, reviewed ${edition.reviewed}. CC BY 4.0.`;
    expect(screen.getByText(citation)).toBeTruthy();
  });
});

describe('a term', () => {
  it('opens its meaning where it stands and takes it away again', async () => {
    render(
      <Speech>
        <Term id="orr">response</Term>
      </Speech>,
    );
    const button = screen.getByRole('button', { name: 'response' });
    const note = document.getElementById(button.getAttribute('popovertarget') ?? '')!;
    const toggle = (newState: string) => fireEvent(note, Object.assign(new Event('toggle'), { newState }));
    expect(note.textContent).toBe('');
    toggle('open');
    expect(await screen.findByText(/The share of patients whose cancer shrank/)).toBeTruthy();
    toggle('closed');
    expect(note.textContent).toBe('');
  });
});

it.each([
  ['about', aboutEn, aboutZh],
  ['approvals', approvalsEn, approvalsZh],
  ['claims', claimsEn, claimsZh],
  ['glossary', glossaryEn, glossaryZh],
  ['start', startEn, startZh],
])('%s says everything in both languages', (_, en, zh) => expect(Object.keys(zh)).toEqual(Object.keys(en)));
