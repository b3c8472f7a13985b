import { LOCALES, type Locale } from './view.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What the reader chose for this device; kept in the browser, never in the address. */
export interface Preferences {
  readonly theme: Theme;
  readonly locale: Locale | null;
  /** The words of welcome were sent away and do not come back. */
  readonly startDismissed: boolean;
}

export const DEFAULT_PREFERENCES: Preferences = { theme: 'system', locale: null, startDismissed: false };

const VERSION = 1;

export function encodePreferences(preferences: Preferences): string {
  return JSON.stringify({ version: VERSION, ...preferences });
}

/** Reads stored preferences; anything foreign, broken or of another version falls back to the default, key by key. */
export function decodePreferences(stored: string | null): Preferences {
  let entry: unknown;
  try {
    entry = JSON.parse(stored ?? 'null');
  } catch {
    return DEFAULT_PREFERENCES;
  }
  if (entry === null || typeof entry !== 'object' || !('version' in entry) || entry.version !== VERSION) {
    return DEFAULT_PREFERENCES;
  }
  const theme = 'theme' in entry ? THEMES.find((known) => known === entry.theme) : undefined;
  const locale = 'locale' in entry ? LOCALES.find((known) => known === entry.locale) : undefined;
  return {
    theme: theme ?? DEFAULT_PREFERENCES.theme,
    locale: locale ?? DEFAULT_PREFERENCES.locale,
    startDismissed: 'startDismissed' in entry && entry.startDismissed === true,
  };
}
