import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pictureOf } from '../../src/charts/picture/pictures.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { decodeView } from '../../src/store/address.ts';
import { useDashboard } from '../../src/store/dashboard.ts';
import { DownloadMenu } from '../../src/transfer/DownloadMenu.tsx';
import type { DrawPicture } from '../../src/transfer/exportFiles.ts';

// The list waits for the details of all trials.
configure({ asyncUtilTimeout: 15_000 });

// What the page reports as an error fails the test.
vi.stubGlobal('reportError', (error: unknown) => console.error(error));

const saved: { name: string; content: Blob }[] = [];
vi.mock('../../src/ui/saveFile.ts', () => ({
  saveFile: (name: string, content: Blob) => saved.push({ name, content }),
}));

// jsdom has dialogs without showing them.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const loadDrawing = async (): Promise<DrawPicture> => pictureOf;

const ENGLISH = { button: 'Download', title: 'Download what is on the screen' };

async function openMenu(query: string, drawing = loadDrawing, { button, title } = ENGLISH) {
  const { dataset } = useDashboard.getInitialState();
  useDashboard.setState({ ...useDashboard.getInitialState(), view: decodeView(query, dataset).view }, true);
  render(
    <Speech>
      <DownloadMenu loadDrawing={drawing} />
    </Speech>,
  );
  const opener = await screen.findByRole('button', { name: button });
  // The list suspends until its words have come.
  await act(async () => opener.click());
  return screen.findByRole('dialog', { name: title });
}

beforeEach(() => {
  saved.length = 0;
});

describe('the menu of downloads', () => {
  it('lists every kind with how much is in it', async () => {
    const dialog = await openMenu('cancer=gastric-gej&tab=rates');
    const items = await within(dialog).findAllByRole('listitem');
    const texts = items.map((item) => item.textContent ?? '');
    expect(texts.map((text) => /(SVG|PNG|CSV|JSON|TXT|RIS|BibTeX|R|ZIP)/.exec(text)?.[1])).not.toContain(undefined);
    const rows = useDashboard.getState().dataset.cohorts.filter(({ cancers, extras }) => cancers.includes('gastric-gej') && extras.length === 0).length;
    expect(texts.find((text) => text.startsWith('Table'))).toContain(`${rows} rows`);
    expect(await within(dialog).findByText('1,920 × 1,080 px')).toBeTruthy();
    expect(dialog.textContent).toContain('Filters: Gastric / GEJ adenocarcinoma.');
  });

  it('saves the table and says so', async () => {
    const dialog = await openMenu('cancer=gastric-gej');
    await userEvent.click(await within(dialog).findByRole('button', { name: /^Table/ }));
    expect(await within(dialog).findByText(/rows\.csv saved, \d/)).toBeTruthy();
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/^car-t-\d+\.\d+\.\d+-rows\.csv$/)]);
    expect(saved[0]!.content.type).toContain('text/csv');
  });

  it('names the drawing after its chart', async () => {
    const dialog = await openMenu('tab=forest&cancer=mm');
    await userEvent.click(await within(dialog).findByRole('button', { name: /^Drawing/ }));
    await within(dialog).findByText(/saved/);
    expect(saved[0]!.name).toMatch(/-forest\.svg$/);
  });

  it('says why there is no script where nothing can be pooled', async () => {
    const dialog = await openMenu('search=ct041-st-01');
    const button = await within(dialog).findByRole('button', { name: /^Script/ });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(dialog.textContent).toContain('at least three independent cohorts');
    await userEvent.click(button);
    expect(saved).toEqual([]);
  });

  it('says what failed and what to do', async () => {
    const dialog = await openMenu('cancer=mm', async () => () => {
      throw new Error('no drawing today');
    });
    await userEvent.click(await within(dialog).findByRole('button', { name: /^Drawing/ }));
    expect((await within(dialog).findByText(/could not be made/)).textContent).toContain('no drawing today');
  });

  it('has nothing to give where no row is shown', async () => {
    const dialog = await openMenu('search=nothinglikethis');
    expect(await within(dialog).findByText(/Lift a filter first/)).toBeTruthy();
  });

  it('speaks Chinese', async () => {
    const dialog = await openMenu('lang=zh-CN', loadDrawing, { button: '下载', title: '下载屏幕所示内容' });
    expect(await within(dialog).findByText('1,920 × 1,080 像素')).toBeTruthy();
  });
});
