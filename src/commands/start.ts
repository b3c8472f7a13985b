/** `npm start`: builds the page, serves it and opens it. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { serve } from './serve.ts';

const FIRST_PORT = 4173;
const ATTEMPTS = 20;

function portsFrom(parameters: string[]): number[] {
  const { values } = parseArgs({ args: parameters, options: { port: { type: 'string' } } });
  if (values.port === undefined) return Array.from({ length: ATTEMPTS }, (_, step) => FIRST_PORT + step);
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${values.port} is not a port: 0 to 65535`);
  return [port];
}

/** The command that opens an address here, or `undefined` where nobody would see it. */
function opener(): [string, ...string[]] | undefined {
  if (!process.stdout.isTTY || process.env.CI) return undefined;
  if (process.platform === 'darwin') return ['open'];
  if (process.platform === 'win32') return ['cmd', '/c', 'start', ''];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
}

function openInBrowser(address: string): void {
  const command = opener();
  if (!command) return;
  const [program, ...parameters] = command;
  const child = spawn(program, [...parameters, address], { stdio: 'ignore', detached: true });
  // The address is printed in any case.
  child.on('error', () => undefined);
  child.unref();
}

export async function main(parameters: string[]): Promise<void> {
  const ports = portsFrom(parameters);
  await build({ logLevel: 'warn' });
  const { address, close } = await serve('dist', ports);
  console.log(`CAR-T dashboard: ${address}`);
  console.log('Ctrl-C ends it.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
  openInBrowser(address);
}
