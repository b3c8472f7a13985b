import { type ReactNode, use } from 'react';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../store/view.ts';
import { messagesOf } from './Speech.tsx';
import { useLanguage } from './words.tsx';

type Messages = Record<string, string>;

const LOADERS: Readonly<Record<Locale, () => Promise<{ default: Messages }>>> = {
  en: () => import('virtual:messages/en/pages'),
  'zh-CN': () => import('virtual:messages/zh-CN/pages'),
};
const fetched = new Map<Locale, Promise<Messages>>();

/** All messages of a language, fetched once; after a failure the next to ask tries again. */
function pageMessages(locale: Locale): Promise<Messages> {
  const before = fetched.get(locale);
  if (before) return before;
  const messages = LOADERS[locale]().then(
    (module) => ({ ...messagesOf(locale), ...module.default }),
    (cause: unknown) => {
      fetched.delete(locale);
      throw cause;
    },
  );
  fetched.set(locale, messages);
  return messages;
}

/** Speaks the long texts too, those of the pages and the glossary. Suspends while they come. */
export function PageSpeech({ children }: { readonly children: ReactNode }) {
  const { locale } = useLanguage();
  return (
    <IntlProvider locale={locale} messages={use(pageMessages(locale))} onError={reportError}>
      {children}
    </IntlProvider>
  );
}
