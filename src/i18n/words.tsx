import { type ReactNode, useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { Words } from '../dataset/dataset.ts';
import { LOCALES, type Locale } from '../store/view.ts';
import type { MessageId } from './messageId.ts';

type Values = Readonly<Record<string, string | number>>;
type RichValues = Readonly<Record<string, string | number | ReactNode | ((chunks: ReactNode[]) => ReactNode)>>;

export interface Language {
  readonly locale: Locale;
  /** A message with its values filled in. */
  readonly t: (id: MessageId, values?: Values) => string;
  /** A message with elements in it. */
  readonly rich: (id: MessageId, values: RichValues) => ReactNode;
  /** Words of the dataset in the reader's language, in English where they have not been translated. */
  readonly say: (words: Words) => string;
}

/** The reader's language: everything that is read on the page goes through it. */
export function useLanguage(): Language {
  const intl = useIntl();
  const locale = LOCALES.find((known) => known === intl.locale) ?? 'en';
  return useMemo(
    () => ({
      locale,
      t: (id, values) => intl.formatMessage({ id }, values),
      rich: (id, values) => intl.formatMessage({ id }, values),
      say: (words) => words[locale] ?? words.en,
    }),
    [intl, locale],
  );
}
