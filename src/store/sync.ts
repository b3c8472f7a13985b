/** The only place that touches the address bar, the history and the browser's storage. */
import { decodeView, encodeView } from './address.ts';
import { type Dashboard, useDashboard } from './dashboard.ts';
import { decodePreferences, encodePreferences, type Preferences } from './preferences.ts';
import { reloadWhenOutdated } from './reload.ts';
import { type Step, stepOf } from './steps.ts';
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

/** Browsers stop listening to pages that rewrite the address at every key, so small changes wait a moment. */
const PAUSE = 200;
let waiting: ReturnType<typeof setTimeout> | undefined;

const queryNow = () => location.search.slice(1);

/** The query of the entry that this one was opened from; null where it was not opened from the page. */
function queryBefore(): string | null {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'from' in state && typeof state.from === 'string' ? state.from : null;
}

/** A page opened from a disk or in a frame may not be allowed an address; it works without. */
function write(step: 'pushState' | 'replaceState', view: View, from = queryNow()): void {
  const query = encodeView(view);
  if (query === queryNow()) return;
  try {
    history[step](step === 'pushState' ? { from } : history.state, '', query === '' ? location.pathname : `?${query}`);
  } catch {
    // What is on the screen is right; only the address stays behind.
  }
}

function replaceAddress(): void {
  clearTimeout(waiting);
  waiting = undefined;
  write('replaceState', useDashboard.getState().view);
}

/** While the browser goes back to the entry of what the page shows already: whether there is something new since. */
let goingBack: { opened: boolean } | null = null;
/** A browser that does not go back within so many milliseconds will not. */
const PATIENCE = 1000;

function goBack(): void {
  const going = { opened: false };
  goingBack = going;
  history.back();
  setTimeout(() => goingBack === going && arrive(), PATIENCE);
}

/** The entry before has come; what the reader did meanwhile is written now. */
function arrive(): void {
  const step = goingBack?.opened ? 'pushState' : 'replaceState';
  goingBack = null;
  write(step, useDashboard.getState().view);
}

function take(step: Step, now: View, before: View): void {
  const unwritten = waiting !== undefined;
  clearTimeout(waiting);
  waiting = undefined;
  const query = encodeView(now);
  if (query === queryNow()) return;
  if (step !== 'open' && query === queryBefore()) {
    goBack();
    return;
  }
  if (unwritten) write('replaceState', before);
  write(step === 'close' ? 'replaceState' : 'pushState', now, encodeView(before));
}

function writeAddress(now: Dashboard, before: Dashboard): void {
  if (now.view === before.view) return;
  const step = stepOf(now, before);
  if (goingBack) {
    goingBack.opened ||= step === 'open';
    return;
  }
  if (step === 'change') waiting ??= setTimeout(replaceAddress, PAUSE);
  else take(step, now.view, before.view);
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
    if (goingBack) arrive();
    else readAddress();
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
