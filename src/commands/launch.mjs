/**
 * Runs before anything is installed, so it uses Node alone: checks the version, installs what is missing, then hands
 * over to a TypeScript module (Node 20 cannot read TypeScript by itself; Vite can).
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The lines of Node in which the tools work: see `engines` in package.json. */
function nodeIsRecent() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}

function packagesIn(path) {
  try {
    return JSON.parse(readFileSync(root + path, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** What npm wrote down about the installed packages is compared with the lock: dates say little after a checkout. */
function isInstalled(locked) {
  const installed = packagesIn('node_modules/.package-lock.json');
  if (!installed) return false;
  if (!locked) return true;
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || entry.optional || (installed[path] && installed[path].version === entry.version),
  );
}

/** Whether npm did it. */
function npm(parameters) {
  const script = process.env.npm_execpath;
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { status } =
    script && /\.c?js$/.test(script)
      ? spawnSync(process.execPath, [script, ...parameters], options)
      : spawnSync('npm', parameters, { ...options, shell: process.platform === 'win32' });
  return status === 0;
}

function installMissing() {
  const locked = packagesIn('package-lock.json');
  if (isInstalled(locked)) return;
  console.log('Installing packages …');
  const quietly = ['--include=dev', '--no-audit', '--no-fund'];
  if (locked && npm(['ci', ...quietly])) return;
  // `npm ci` refuses a lock that lacks a package for some other platform; `npm install` does not.
  if (!npm(['install', '--no-save', ...quietly])) {
    throw new Error('The packages could not be installed: npm says why above. A connection to the npm registry is needed.');
  }
}

/** Calls `main(parameters)` of a TypeScript module. Throws an Error whose message is meant for the person at the keys. */
export async function launch(module) {
  if (!nodeIsRecent()) {
    throw new Error(
      `Node ${process.versions.node} is too old: 20.19 or newer is needed (of the 22 line, 22.12 or newer). See https://nodejs.org`,
    );
  }
  process.chdir(root);
  installMissing();
  const { runnerImport } = await import('vite');
  const mode = process.env.NODE_ENV;
  const imported = await runnerImport(fileURLToPath(module), { configFile: false, root, logLevel: 'error' });
  // Vite set it for its own work; a build made later must not take it for ours.
  if (mode === undefined) delete process.env.NODE_ENV;
  await imported.module.main(process.argv.slice(2));
}

/** The same for a command of its own: an error ends it with its message and code 1. */
export async function run(module) {
  try {
    await launch(module);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
