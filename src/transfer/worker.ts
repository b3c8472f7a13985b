/** Reads a file beside the page, so that the page goes on. */
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

const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { file, vocabulary, choices } = data;
  answer({ kind: 'progress', done: 0 });
  readFile(file, vocabulary, choices, (done) => answer({ kind: 'progress', done })).then(
    (contents) => answer({ kind: 'read', contents }),
    () => answer({ kind: 'failed' }),
  );
});
