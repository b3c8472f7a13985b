import { type ReactNode, useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import english from 'virtual:messages/en';
import { useDashboard } from '../store/dashboard.ts';
import { selectLocale } from '../store/selectors.ts';
import type { Locale } from '../store/view.ts';

const loaded = new Map<Locale, Record<string, string>>([['en', english]]);

const LOADERS: Readonly<Record<Exclude<Locale, 'en'>, () => Promise<{ default: Record<string, string> }>>> = {
  'zh-CN': () => import('virtual:messages/zh-CN'),
};

/** Fetches the messages of a language; English comes with the page. */
export async function loadMessages(locale: Locale): Promise<void> {
  if (locale === 'en' || loaded.has(locale)) return;
  loaded.set(locale, (await LOADERS[locale]()).default);
}

/** The messages of a language that has been fetched, English before. */
export function messagesOf(locale: Locale): Record<string, string> {
  return loaded.get(locale) ?? english;
}

/** Speaks the reader's language to everything inside; the language before stays until the new one has come. */
export function Speech({ children }: { readonly children: ReactNode }) {
  const wanted = useDashboard(selectLocale);
  const [spoken, setSpoken] = useState<Locale>(loaded.has(wanted) ? wanted : 'en');
  useEffect(() => {
    let current = true;
    loadMessages(wanted).then(
      () => current && setSpoken(wanted),
      () => current && setSpoken('en'),
    );
    return () => {
      current = false;
    };
  }, [wanted]);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return (
    <IntlProvider locale={spoken} messages={messagesOf(spoken)} onError={reportError}>
      {children}
    </IntlProvider>
  );
}
