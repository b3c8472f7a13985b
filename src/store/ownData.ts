/** What a reader does with trials of their own. */
import { indexing } from '../analysis/facetIndex.ts';
import { orderingByDefault } from '../analysis/ordering.ts';
import { bundled } from '../dataset/bundled.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { joining, type OwnContent, type OwnFile } from '../dataset/own.ts';
import { decodeView, encodeView } from './address.ts';
import { type Dashboard, useDashboard } from './dashboard.ts';
import { NO_OWN, type Own, type OwnChoice } from './own.ts';
import { keepIndex, selectCohorts, selectPassing, selectPassingGroups, selectReading, selectSelection } from './selectors.ts';
import { inSlices } from './slices.ts';
import type { View } from './view.ts';

const set = useDashboard.setState;

/** What was made of these files last: undo makes it no second time. */
const made = new WeakMap<readonly OwnFile[], { readonly alone: boolean; readonly dataset: Dataset }>();

/** From so many cohorts on, what the first view asks of a dataset is worth a step of its own. */
const MANY = 5000;

/** What changes beside the files; asked when they are joined, since the reader may go on meanwhile. */
type Beside = () => { readonly view: View; readonly before: Own['before'] };

/** The state with these files. What the view names and the dataset no longer has goes from the view. */
function stateWith(dataset: Dataset, choice: OwnChoice, { view, before }: ReturnType<Beside>) {
  return {
    dataset,
    view: decodeView(encodeView(view), dataset).view,
    own: { ...NO_OWN, ...choice, before },
    marked: null,
    cleared: null,
  };
}

/**
 * Makes the state with these files step by step, each telling the share that is joined; and what its view asks of it
 * first, in steps of their own, which tell nothing more.
 */
function* preparing(choice: OwnChoice, beside: Beside): Generator<number | undefined, ReturnType<typeof stateWith>, void> {
  const { files } = choice;
  const alone = choice.alone && files.length > 0;
  const known = made.get(files);
  const dataset = known?.alone === alone ? known.dataset : yield* joining(bundled, files, alone);
  made.set(files, { alone, dataset });
  if (dataset.cohorts.length > MANY) {
    keepIndex(dataset, yield* indexing(dataset));
    yield* orderingByDefault(dataset, selectReading(useDashboard.getState()));
    const next: Dashboard = { ...useDashboard.getState(), ...stateWith(dataset, choice, beside()) };
    for (const select of [selectSelection, selectPassing, selectPassingGroups, selectCohorts]) {
      yield;
      select(next);
    }
    yield;
  }
  return stateWith(dataset, choice, beside());
}

interface Waiting {
  /** Told the share that is done, each time the page had its turn. */
  readonly onProgress?: ((done: number) => void) | undefined;
  readonly onEnd?: (() => void) | undefined;
}

/** Grows with every change that is asked for: the last one counts. */
let turn = 0;

/** Shows these files: few at once, many as soon as they are joined. Gives a way to stop before that. */
function show(choice: OwnChoice, beside: Beside, { onProgress, onEnd }: Waiting = {}): () => void {
  turn += 1;
  const mine = turn;
  inSlices(
    preparing(choice, beside),
    (state) => {
      set(state);
      onEnd?.();
    },
    (done) => {
      if (mine === turn) onProgress?.(done ?? 1);
      return mine === turn;
    },
  );
  return () => {
    if (mine === turn) turn += 1;
  };
}

function change(choice: OwnChoice, what: 'opened' | 'removed', waiting?: Waiting): () => void {
  const beside = () => {
    const { own: { files, alone, kept }, view } = useDashboard.getState();
    return { view, before: { files, alone, kept, view, change: what } };
  };
  return show(choice, beside, waiting);
}

/** Takes a checked file in, beside the trials on the screen or in their place. Gives a way to stop while it goes on. */
export function openDataset(file: OwnContent & { readonly name: string }, alone: boolean, kept: boolean, waiting?: Waiting): () => void {
  const { files } = useDashboard.getState().own;
  const numbers = files.map(({ id }) => Number(id.slice('own'.length)));
  const entry: OwnFile = { ...file, id: `own${Math.max(0, ...numbers) + 1}` };
  return change({ files: [...files, entry], alone, kept }, 'opened', waiting);
}

/** Takes one of the reader's files away, or all. */
export function removeOwn(id?: string): void {
  const { files, alone, kept } = useDashboard.getState().own;
  const left = id === undefined ? [] : files.filter((file) => file.id !== id);
  change({ files: left, alone: alone && left.length > 0, kept: kept && left.length > 0 }, 'removed');
}

/** Back to what was there before the last file was opened or taken away. */
export function undoOwn(): void {
  const { before } = useDashboard.getState().own;
  if (before) show(before, () => ({ view: before.view, before: null }));
}

/** The bundled trials beside the reader's own, or not. */
export function showAlone(alone: boolean): void {
  const { files, kept } = useDashboard.getState().own;
  show({ files, alone, kept }, () => {
    const { own: { before }, view } = useDashboard.getState();
    return { view, before };
  });
}

export function keepOnDevice(kept: boolean): void {
  set(({ own }) => ({ own: { ...own, kept, notKept: false } }));
}

export function dismissOwn(): void {
  set(({ own }) => ({ own: { ...own, before: null, notKept: false } }));
}

/** At the start: files kept on this device. Gives false, and shows nothing of them, where they do not fit this page. */
export function restoreFiles(files: readonly OwnFile[], alone: boolean): Promise<boolean> {
  function* restoring() {
    try {
      return yield* preparing({ files, alone, kept: true }, () => ({ view: useDashboard.getState().view, before: null }));
    } catch {
      return null;
    }
  }
  return new Promise((resolve) => {
    const end = (state: Partial<Dashboard> | null) => {
      if (state) set(state);
      resolve(state !== null);
    };
    inSlices(restoring(), end, () => true);
  });
}
