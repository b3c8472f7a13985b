/** Reads a file beside the page, so that the page goes on. */
import type { Vocabulary } from './csvFile.ts';
import { pieces, type Piece } from './pieces.ts';
import { type Choices, type Contents, readFile } from './readFile.ts';

export interface Request {
  readonly file: File;
  readonly vocabulary: Vocabulary;
  readonly choices: Choices;
}

export type Answer =
  | { readonly kind: 'progress'; readonly done: number }
  | Piece
  /** All but what came in pieces. */
  | { readonly kind: 'read'; readonly contents: Contents }
  | { readonly kind: 'failed' };

const answer = (message: Answer) => postMessage(message);

function send(contents: Contents): void {
  const { rest, list } = pieces(contents);
  for (const piece of list) answer(piece);
  answer({ kind: 'read', contents: rest });
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { file, vocabulary, choices } = data;
  answer({ kind: 'progress', done: 0 });
  readFile(file, vocabulary, choices, (done) => answer({ kind: 'progress', done })).then(send).catch(() => answer({ kind: 'failed' }));
});
