/** Where Chrome or Chromium is on this machine. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const NAMES = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];
const IN_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const IN_PROGRAM_FILES = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

export const HOW_TO_GET_CHROME =
  'The browser tests need Chrome or Chromium. Install one (https://www.google.com/chrome/, or `apt install chromium`), ' +
  'or put the path of an installed one into the environment variable CHROME_PATH.';

function candidates(): string[] {
  const { PATH = '', HOME = '', PROGRAMFILES, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin') {
    return ['/Applications', join(HOME, 'Applications')].flatMap((folder) => IN_APPLICATIONS.map((name) => join(folder, name)));
  }
  if (process.platform === 'win32') {
    const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? IN_PROGRAM_FILES.map((name) => join(folder, name)) : []));
  }
  const folders = PATH.split(delimiter).filter(Boolean);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** CHROME_PATH, then the usual names, then the one Playwright installed. Throws if CHROME_PATH leads nowhere. */
export function findChrome(): string | undefined {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH is ${CHROME_PATH}, where nothing is.`);
  }
  return [...candidates(), chromium.executablePath()].find(isProgram);
}

/** The same; throws an Error that says how to get one. */
export function needChrome(): string {
  const path = findChrome();
  if (path === undefined) throw new Error(HOW_TO_GET_CHROME);
  return path;
}
