import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';

/** What the first view says; all else comes with the panels that say it, as `virtual:messages/<locale>/pages`. */
const FIRST = new Set(['app.json', 'charts.json', 'filters.json', 'own.json', 'share.json', 'start.json', 'table.json', 'terms.json']);

/** The messages of a language, those of the first view or all others: file by file. Throws where a key stands twice. */
export function readMessages(locale: string, ofPages: boolean): Record<string, string> {
  const folder = join(import.meta.dirname, locale);
  const messages: Record<string, string> = {};
  for (const file of readdirSync(folder).sort()) {
    if (FIRST.has(file) === ofPages) continue;
    const entries: Record<string, string> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [key, message] of Object.entries(entries)) {
      if (key in messages) throw new Error(`message ${key} stands twice (${locale}/${file})`);
      messages[key] = message;
    }
  }
  return messages;
}

/**
 * Parses ICU messages at build time, so that no parser travels to the reader. `whole` puts all messages into the first
 * part: for tests, which mount panels without the page around them.
 */
export function messagesPlugin({ whole = false } = {}): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [locale = '', part] = id.slice(PREFIX.length + 1).split('/');
      const folder = join(import.meta.dirname, locale);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const compiled = Object.entries({
        ...readMessages(locale, part === 'pages'),
        ...(whole && readMessages(locale, part !== 'pages')),
      }).map(([key, message]) => [key, parse(message)]);
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`;
    },
  };
}
