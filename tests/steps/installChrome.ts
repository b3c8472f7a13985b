import { readFileSync } from 'node:fs';
import { findChrome, HOW_TO_GET_CHROME } from '../e2e/harness/chrome.ts';
import { command } from './script.ts';

function isDebian(): boolean {
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** With a font for Chinese: without it every sign is the same box. */
async function installPackages(): Promise<void> {
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  await command('apt-get', ['update', '-qq']);
  await command('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-wqy-zenhei']);
}

/** The path of a Chrome or Chromium, installed now if there was none. Throws an Error that says how to get one. */
export async function provideChrome(): Promise<string> {
  const found = findChrome();
  if (found) return found;
  console.log('No Chrome or Chromium here: installing one …');
  if (isDebian() && process.getuid?.() === 0) await installPackages();
  else await command(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  const installed = findChrome();
  if (installed === undefined) throw new Error(HOW_TO_GET_CHROME);
  return installed;
}
