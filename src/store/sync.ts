/** The only place that touches the address bar, the history and the browser's storage. */
import { decodeView, encodeView } from './address.ts';
import { type Dashboard, useDashboard } from './dashboard.ts';
import { decodePreferences, encodePreferences, type Preferences } from './preferences.ts';
import { reloadWhenOutdated } from './reload.ts';
import { LOCALES, type Locale, type View } from './view.ts';

const STORED = 'cart-dashboard.preferences';

function storedPreferences(): Preferences {
  try {
    return decodePreferences(localStorage.getItem(STORED));
  } catch {
    // Storage is forbidden (private mode, a sandboxed frame): preferences last as long as the page.
    return decodePreferences(null);
  }
}

function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(STORED, encodePreferences(preferences));
  } catch {
    // Full or forbidden storage loses nothing but the memory of a preference.
  }
}

/** Chinese of any kind is served by Simplified Chinese, all else by English. */
export function browserLocale(languages: readonly string[]): Locale {
  const match = languages.map((tag) => LOCALES.find((locale) => tag.slice(0, 2) === locale.slice(0, 2))).find(Boolean);
  return match ?? 'en';
}

function readAddress(): void {
  const { dataset } = useDashboard.getState();
  const { view, problems } = decodeView(location.search.slice(1), dataset);
  useDashboard.setState({ view, problems });
}

/** Opening a trial, another tab or another cancer from the overview is a step one can go back from. */
function isStep(now: View, before: View): boolean {
  const compared = (view: View) => !view.trayOnly && view.compare.length > 1;
  return (
    now.tab !== before.tab ||
    now.page !== before.page ||
    (now.trial !== null && now.trial !== before.trial) ||
    (compared(now) && !compared(before))
  );
}

/** Browsers stop listening to pages that rewrite the address at every key, so small changes wait a moment. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

function addressOf(view: View): string | null {
  const query = encodeView(view);
  if (query === location.search.slice(1)) return null;
  return query === '' ? location.pathname : `?${query}`;
}

/** A page opened from a disk or in a frame may not be allowed an address; it works without. */
function write(step: 'pushState' | 'replaceState', view: View): void {
  const address = addressOf(view);
  if (address === null) return;
  try {
    history[step](null, '', address);
  } catch {
    // What is on the screen is right; only the address stays behind.
  }
}

function replaceAddress(): void {
  clearTimeout(waiting);
  waiting = undefined;
  write('replaceState', useDashboard.getState().view);
}

function writeAddress(now: Dashboard, before: Dashboard): void {
  if (now.view === before.view) return;
  if (!isStep(now.view, before.view)) {
    waiting ??= setTimeout(replaceAddress, PAUSE);
    return;
  }
  if (waiting !== undefined) {
    clearTimeout(waiting);
    waiting = undefined;
    write('replaceState', before.view);
  }
  write('pushState', now.view);
}

/** Afresh from the server, with the view that is on the screen. */
export function reloadPage(): void {
  replaceAddress();
  location.reload();
}

function applyTheme({ preferences }: Dashboard): void {
  document.documentElement.dataset.theme = preferences.theme;
}

/** Takes the state from the address and the storage, and keeps both in step from then on. */
export function startSync(): void {
  useDashboard.setState({ preferences: storedPreferences(), browserLocale: browserLocale(navigator.languages) });
  readAddress();
  applyTheme(useDashboard.getState());
  addEventListener('popstate', () => {
    clearTimeout(waiting);
    waiting = undefined;
    readAddress();
  });
  addEventListener('pagehide', replaceAddress);
  reloadWhenOutdated(reloadPage);
  addEventListener('storage', (event) => {
    if (event.key === STORED) useDashboard.setState({ preferences: decodePreferences(event.newValue) });
  });
  useDashboard.subscribe((now, before) => {
    writeAddress(now, before);
    if (now.preferences === before.preferences) return;
    applyTheme(now);
    if (encodePreferences(now.preferences) !== encodePreferences(storedPreferences())) keepPreferences(now.preferences);
  });
}
