import { spawn } from 'node:child_process';

/** A script of package.json that takes longer than this hangs. */
const LIMIT_MS = 20 * 60_000;

export interface Ended {
  readonly ok: boolean;
  /** Only where it was asked for. */
  readonly output: string;
}

/** Runs `program` without input; its output is shown, or with `quiet` kept. Never rejects. */
export function command(program: string, parameters: readonly string[], quiet = false): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
      shell: process.platform === 'win32' && program === 'npm',
      signal: AbortSignal.timeout(LIMIT_MS),
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.on('error', (error) => {
      console.error(error.message);
      resolve({ ok: false, output });
    });
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Runs a script of package.json, with the npm that runs this one where there is one. */
export function script(name: string, parameters: readonly string[] = [], quiet = false): Promise<Ended> {
  const npm = process.env.npm_execpath;
  const rest = ['run', '--silent', name, '--', ...parameters];
  return npm && /\.c?js$/.test(npm) ? command(process.execPath, [npm, ...rest], quiet) : command('npm', rest, quiet);
}
