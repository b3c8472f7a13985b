/** Builds beside the one that all tests share, and a server whose files can change under a page. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { serve } from '../../../src/commands/serve.ts';

/** The folder of a fresh build; it goes when the test ends. */
export async function buildApart(...parameters: string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cart-dashboard-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env;
  const script = join(import.meta.dirname, 'build.mjs');
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [script, folder, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'], env });
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  return folder;
}

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
