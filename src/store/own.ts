import type { OwnFile } from '../dataset/own.ts';
import type { View } from './view.ts';

/** The files a reader opened, and how they are shown. */
export interface OwnChoice {
  readonly files: readonly OwnFile[];
  /** Without the trials that come with the page. */
  readonly alone: boolean;
  /** The reader wants them back at the next visit, on this device. */
  readonly kept: boolean;
}

export interface Own extends OwnChoice {
  /** The browser would not keep them. */
  readonly notKept: boolean;
  /** What was there before the last change and its view; for undo. */
  readonly before: (OwnChoice & { readonly view: View; readonly change: 'opened' | 'removed' }) | null;
}

export const NO_OWN: Own = { files: [], alone: false, kept: false, notKept: false, before: null };
