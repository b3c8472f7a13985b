/** Reads a file in a worker; where none can start, as on a page opened from a disk, on the page in small steps. */
import { type Contents, readFile } from './readFile.ts';
import type { Answer, Request } from './worker.ts';

export interface ReadingTask {
  /** Throws where the file cannot be read at all, and never after `stop`. */
  readonly contents: Promise<Contents>;
  readonly stop: () => void;
}

/** A step may take this long before the page has its turn, in milliseconds. */
const STEP = 12;

function startWorker(): Worker | null {
  if (typeof Worker === 'undefined') return null;
  try {
    return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return null;
  }
}

async function readHere({ file, vocabulary, choices }: Request, onProgress: (done: number) => void, isStopped: () => boolean): Promise<Contents> {
  let since = performance.now();
  return readFile(file, vocabulary, choices, async (done) => {
    if (performance.now() - since < STEP) return;
    onProgress(done);
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
    // What nobody waits for stays where it is.
    if (isStopped()) await new Promise(() => undefined);
    since = performance.now();
  });
}

export function startReading(request: Request, onProgress: (done: number) => void): ReadingTask {
  const worker = startWorker();
  let stopped = false;
  const stop = () => {
    stopped = true;
    worker?.terminate();
  };
  const here = () => readHere(request, onProgress, () => stopped);
  if (!worker) return { contents: here(), stop };
  const contents = new Promise<Contents>((resolve, reject) => {
    let heard = false;
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      heard = true;
      if (data.kind === 'progress') return onProgress(data.done);
      worker.terminate();
      return data.kind === 'read' ? resolve(data.contents) : reject(new Error('the file cannot be read'));
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      if (heard) reject(new Error('the reader stopped'));
      else here().then(resolve, reject);
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker is no window and has no origin
    worker.postMessage(request);
  });
  return { contents, stop };
}
