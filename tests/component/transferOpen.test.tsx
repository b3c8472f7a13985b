// @vitest-environment jsdom
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { bundled } from '../../src/dataset/bundled.ts';
import { Speech } from '../../src/i18n/Speech.tsx';
import { chooseLocale, useDashboard } from '../../src/store/dashboard.ts';
import { OpenDataDialog } from '../../src/transfer/OpenDataDialog.tsx';
import { OwnNotice } from '../../src/transfer/OwnNotice.tsx';
import { recordText } from '../fixtures/registryRecords.ts';

// The first file in the dataset's schema waits for the details and the schema to be fetched.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 30_000 });

vi.stubGlobal('reportError', (error: unknown) => console.error(error));

// jsdom has dialogs without showing them.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};

const HEAD = 'trial,cancer,orr_events,orr_n';
const state = () => useDashboard.getState();

async function openDialog(name = 'Open your own data') {
  const onClose = vi.fn<() => void>();
  await act(async () => {
    render(
      <Speech>
        <OwnNotice />
        <OpenDataDialog onClose={onClose} />
      </Speech>,
    );
  });
  const dialog = await screen.findByRole('dialog', { name });
  const user = userEvent.setup({ applyAccept: false });
  const choose = async (fileName: string, content: string) => {
    const input = dialog.querySelector('input[type=file]');
    await user.upload(input as HTMLInputElement, new File([content], fileName));
  };
  return { dialog, user, choose, onClose };
}

beforeEach(() => {
  useDashboard.setState(useDashboard.getInitialState(), true);
});

describe('opening own data', () => {
  it('says that nothing is sent anywhere, and what can be opened', async () => {
    const { dialog } = await openDialog();
    expect(within(dialog).getByText('The file is read in this browser. Nothing of it is sent anywhere.')).toBeTruthy();
    expect(within(dialog).getByRole('button', { name: 'Download the template (CSV)' })).toBeTruthy();
  });

  it('shows a table before it is taken in, then takes it in and closes', async () => {
    const { dialog, user, choose, onClose } = await openDialog();
    await choose('mine.csv', `${HEAD}\nMY-1,mm,3,9\n`);
    const preview = await within(dialog).findByRole('table', { name: 'What will be read' });
    expect(within(preview).getByRole('row', { name: '2 MY-1 Multiple myeloma ORR 3/9' })).toBeTruthy();
    expect(state().own.files).toEqual([]);
    await user.click(within(dialog).getByRole('button', { name: 'Read 1 row' }));
    expect(onClose).toHaveBeenCalled();
    expect(state().dataset.cohorts.length).toBe(bundled.cohorts.length + 1);
    const notice = screen.getByRole('region', { name: 'Your own data' });
    expect(notice.textContent).toContain('1 of your own rows is shown, of 1 from mine.csv.');
    await user.click(within(notice).getByRole('button', { name: 'Remove' }));
    expect(state().dataset).toBe(bundled);
    await user.click(within(notice).getByRole('button', { name: 'Undo' }));
    expect(state().own.files.length).toBe(1);
  });

  it('reads nothing while a row is at fault, until the reader leaves it out', async () => {
    const { dialog, user, choose } = await openDialog();
    await choose('mine.csv', `${HEAD}\nMY-1,mm,3,9\nMY-2,mm,11,9\n`);
    const read = await within(dialog).findByRole('button', { name: 'Read 1 row' });
    expect(read.hasAttribute('disabled')).toBe(true);
    expect(within(dialog).getByRole('row', { name: '3 orr_events 11 events are more than the 9 patients.' })).toBeTruthy();
    await user.click(within(dialog).getByRole('checkbox', { name: /Leave out the row/ }));
    expect(read.hasAttribute('disabled')).toBe(false);
  });

  it('keeps what is mapped by hand while the file is read again', async () => {
    const { dialog, user, choose } = await openDialog();
    await choose('mine.csv', 'a,b,c,d\nMY-1,mm,3,9\n');
    expect((await within(dialog).findByRole('alert')).textContent).toMatch(/the trial.*the cancer.*a pair of events and n still missing/);
    for (const [heading, field] of [['a', 'trial'], ['b', 'cancer'], ['c', 'orr_events'], ['d', 'orr_n']] as const) {
      await user.selectOptions(within(dialog).getByRole('combobox', { name: `“${heading}” is read as` }), field);
    }
    expect(await within(dialog).findByText('ORR 3/9')).toBeTruthy();
  });

  it('warns that trials which the page has would count twice', async () => {
    const { dialog, user, choose } = await openDialog();
    await choose('mine.csv', `${HEAD}\n${bundled.cohorts[0]!.trial.name},mm,3,9\n`);
    const warning = () => within(dialog).queryByText(/on this page already/);
    await waitFor(() => expect(warning()).toBeTruthy());
    await user.click(within(dialog).getByRole('radio', { name: 'Show only my own' }));
    expect(warning()).toBeNull();
  });

  it('lets a record’s outcome, set and group be chosen, and shows what follows', async () => {
    const { dialog, user, choose } = await openDialog();
    await choose('NCT02369484.json', recordText('NCT02369484.json'));
    await user.click(await within(dialog).findByRole('checkbox', { name: /^Disease Control/ }));
    expect(within(dialog).queryByRole('button', { name: /^Read/ })).toBeNull();
    await user.selectOptions(within(dialog).getByRole('combobox', { name: 'Analysis set, time or subgroup' }), 'Interim analysis patients (N=9)');
    await user.click(within(dialog).getByRole('checkbox', { name: 'Afatinib' }));
    expect(within(dialog).getByText('4/9')).toBeTruthy();
    expect(within(dialog).getByRole('combobox', { name: '“DC at 12 weeks- "No"” is taken as' })).toHaveProperty('value', '');
    await user.click(within(dialog).getByRole('button', { name: 'Read 1 row' }));
    expect(state().dataset.cohorts.at(-1)).toMatchObject({ own: true, rates: { dcr: { events: 4, n: 9 } }, url: 'https://clinicaltrials.gov/study/NCT02369484' });
  });

  it('reports records without results', async () => {
    const { dialog, choose } = await openDialog();
    const bare = { protocolSection: { identificationModule: { nctId: 'NCT00000009' } }, hasResults: false };
    await choose('list.json', JSON.stringify({ studies: [bare, bare] }));
    expect(await within(dialog).findByText(/No record in this file has posted results/)).toBeTruthy();
    expect(within(dialog).getByText(/NCT00000009/)).toBeTruthy();
  });

  it.each([
    ['a.json', '{"a": [1, 2', 'the file was cut off'],
    ['a.json', '{"a": 1,\n }', 'in line 2'],
    ['a.json', '{"a": 1}', 'neither a ClinicalTrials.gov record nor in the schema'],
    ['a.csv', '\u0001\u0002\u0003\u0004', 'This is not a text file.'],
    ['a.csv', 'NCT Number,Study Title\nNCT1,x\n', 'it holds no results'],
    ['a.csv', HEAD, 'There is no row below the headings.'],
    ['a.xml', '<?xml version="1.0"?><x/>', 'not a ClinicalTrials.gov record'],
  ])('refuses %s holding %j with a reason', async (name, content, reason) => {
    const { dialog, choose } = await openDialog();
    await choose(name, content);
    expect((await within(dialog).findByRole('alert')).textContent).toContain(reason);
  });

  it('speaks Chinese', async () => {
    act(() => chooseLocale('zh-CN'));
    const { dialog, choose } = await openDialog('打开您自己的数据');
    await choose('mine.csv', `${HEAD}\nMY-1,mm,12,9\n`);
    expect(await within(dialog).findByText('12例事件多于9例患者。')).toBeTruthy();
  });
});
