/** What a reader does with trials of their own. */
import { bundled } from '../dataset/bundled.ts';
import { type OwnFile, withOwn } from '../dataset/own.ts';
import { decodeView, encodeView } from './address.ts';
import { type Dashboard, useDashboard } from './dashboard.ts';
import { NO_OWN, type Own, type OwnChoice } from './own.ts';
import type { View } from './view.ts';

const set = useDashboard.setState;

/** The state with these files. What the view names and the dataset no longer has goes from the view. */
function shown(choice: OwnChoice, view: View, before: Own['before']): Partial<Dashboard> {
  const dataset = withOwn(bundled, choice.files, choice.alone && choice.files.length > 0);
  return {
    dataset,
    view: decodeView(encodeView(view), dataset).view,
    own: { ...NO_OWN, ...choice, before },
    marked: null,
    cleared: null,
  };
}

function changed(choice: OwnChoice, change: 'opened' | 'removed'): void {
  set(({ own: { files, alone, kept }, view }) => shown(choice, view, { files, alone, kept, view, change }));
}

/** Takes a checked file in, beside the trials on the screen or in their place. */
export function openDataset(file: Omit<OwnFile, 'id'>, alone: boolean, kept: boolean): void {
  const { files } = useDashboard.getState().own;
  const numbers = files.map(({ id }) => Number(id.slice('own'.length)));
  const entry = { ...file, id: `own${Math.max(0, ...numbers) + 1}` };
  changed({ files: [...files, entry], alone, kept }, 'opened');
}

/** Takes one of the reader's files away, or all. */
export function removeOwn(id?: string): void {
  const { files, alone, kept } = useDashboard.getState().own;
  const left = id === undefined ? [] : files.filter((file) => file.id !== id);
  changed({ files: left, alone: alone && left.length > 0, kept: kept && left.length > 0 }, 'removed');
}

/** Back to what was there before the last file was opened or taken away. */
export function undoOwn(): void {
  set(({ own: { before } }) => (before ? shown(before, before.view, null) : {}));
}

/** The bundled trials beside the reader's own, or not. */
export function showAlone(alone: boolean): void {
  set(({ own: { files, kept, before }, view }) => shown({ files, alone, kept }, view, before));
}

export function keepOnDevice(kept: boolean): void {
  set(({ own }) => ({ own: { ...own, kept, notKept: false } }));
}

export function dismissOwn(): void {
  set(({ own }) => ({ own: { ...own, before: null, notKept: false } }));
}

/** At the start: files kept on this device. Throws nothing; what does not fit this page stays away. */
export function restoreFiles(files: readonly OwnFile[], alone: boolean): boolean {
  try {
    set(({ view }) => shown({ files, alone, kept: true }, view, null));
    return true;
  } catch {
    return false;
  }
}
