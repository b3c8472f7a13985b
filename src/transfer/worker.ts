/** Reads a file beside the page, so that the page goes on. What it hands over is texts, which cost the page next to nothing. */
import type { Vocabulary } from './csvFile.ts';
import { type Choices, type Contents, readFile } from './readFile.ts';

export interface Request {
  readonly file: File;
  readonly vocabulary: Vocabulary;
  readonly choices: Choices;
}

export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly contents: Contents }
  | { readonly kind: 'failed' };

/** How often the page is told how far it is, in milliseconds. */
const OFTEN = 100;

const answer = (message: Answer, handedOver: Transferable[] = []) => postMessage(message, { transfer: handedOver });

/** Texts that need not be copied, since the worker has no more use for them. */
function textsIn(contents: Contents): ArrayBuffer[] {
  if (contents.kind !== 'table') return [];
  const { trials, rows } = contents.table.table;
  return [...trials, ...rows].flatMap((text) => (typeof text === 'string' ? [] : text.buffer));
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { file, vocabulary, choices } = data;
  let told = performance.now();
  const breath = (done: number) => {
    if (performance.now() - told < OFTEN) return;
    told = performance.now();
    answer({ kind: 'progress', done });
  };
  answer({ kind: 'progress', done: 0 });
  readFile(file, vocabulary, choices, breath)
    .then((contents) => answer({ kind: 'read', contents }, textsIn(contents)))
    .catch(() => answer({ kind: 'failed' }));
});
