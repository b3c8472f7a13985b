import type { ReactNode } from 'react';
import { type IntlShape, useIntl } from 'react-intl';
import type { Words } from '../dataset/dataset.ts';
import { Memory } from '../statistics/memory.ts';
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

/** So many filled messages are kept: with every filter the same sentences come and go. */
const MOST_KEPT = 5000;

/** Fills in messages. The library looks a message's format up by its whole text; here all are found by the id, once. */
function filling(intl: IntlShape): Language['t'] {
  const formats = new Map<MessageId, ReturnType<IntlShape['formatters']['getMessageFormat']>>();
  const formatOf = (id: MessageId) => {
    let format = formats.get(id);
    const message = intl.messages[id];
    if (!format && Array.isArray(message)) {
      format = intl.formatters.getMessageFormat(message, intl.locale, intl.formats, { formatters: intl.formatters });
      formats.set(id, format);
    }
    return format;
  };
  const fill = (id: MessageId, values: Values | undefined) => {
    try {
      const filled: unknown = formatOf(id)?.format<string>({ ...values });
      if (typeof filled === 'string') return filled;
    } catch {
      // The library reports what is wrong with the message, and shows its id.
    }
    return intl.formatMessage({ id }, values);
  };
  const filled = new Memory<string, string>(MOST_KEPT);
  return (id, values) => {
    const key = values ? id + JSON.stringify(values) : id;
    return filled.get(key) ?? filled.keep(key, fill(id, values));
  };
}

function languageOf(intl: IntlShape): Language {
  const locale = LOCALES.find((known) => known === intl.locale) ?? 'en';
  return {
    locale,
    t: filling(intl),
    rich: (id, values) => intl.formatMessage({ id }, values),
    say: (words) => words[locale] ?? words.en,
  };
}

const languages = new WeakMap<IntlShape, Language>();

/** The reader's language: everything that is read on the page goes through it. The same object for all who ask. */
export function useLanguage(): Language {
  const intl = useIntl();
  let language = languages.get(intl);
  if (!language) languages.set(intl, (language = languageOf(intl)));
  return language;
}
