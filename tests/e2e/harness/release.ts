/** Builds beside the one that all tests share, and a server whose files can change under a page. */
import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { serve } from '../../../src/commands/serve.ts';

const newFolder = () => mkdtemp(join(tmpdir(), 'cart-dashboard-'));
const remove = (folder: string) => rm(folder, { recursive: true, force: true });

/** A folder with the files of another; it goes when the test ends. */
export async function copyOf(folder: string): Promise<string> {
  const copy = await newFolder();
  onTestFinished(() => remove(copy));
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function build(...parameters: string[]): Promise<string> {
  const folder = await newFolder();
  const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;
  const script = join(import.meta.dirname, 'build.mjs');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'], env });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code === 0) return folder;
  await remove(folder);
  throw new Error(`the build ended with ${code}`);
}

const editions = new Map<string, Promise<string>>();

/** The page with another edition of the data, built once for all tests of a file; the folder goes when the test ends. */
export async function otherEdition(edition: string): Promise<string> {
  const built = editions.get(edition) ?? build('--edition', edition);
  editions.set(edition, built);
  built.catch(() => editions.delete(edition));
  return copyOf(await built);
}

/** The page in one file; the folder goes when the test ends. */
export async function singleFile(): Promise<string> {
  const folder = await build('--mode', 'single');
  onTestFinished(() => remove(folder));
  return folder;
}

afterAll(async () => {
  for (const folder of editions.values()) await folder.then(remove, () => undefined);
  editions.clear();
});

export interface Host {
  readonly address: string;
  /** Nothing answers any more. */
  stop(): Promise<void>;
  /** Another folder at the same address. */
  publish(folder: string): Promise<void>;
}

/** A server of the test's own. */
export async function host(folder: string): Promise<Host> {
  let served = await serve(folder, [0]);
  let running = true;
  const { address } = served;
  const stop = async () => {
    if (running) await served.close();
    running = false;
  };
  onTestFinished(stop);
  return {
    address,
    stop,
    publish: async (next) => {
      await stop();
      served = await serve(next, [Number(new URL(address).port)]);
      running = true;
    },
  };
}
