import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

const PREFIX = 'virtual:messages/';

/** Long texts that the first view does without: they come as `virtual:messages/<locale>/pages`. */
const PAGES = new Set(['about.json', 'approvals.json', 'claims.json', 'download.json', 'glossary.json']);

/** The messages of a language, those of the pages or all others: file by file, key by key. Throws where a key stands twice. */
export function readMessages(locale: string, ofPages: boolean): Record<string, string> {
  const folder = join(import.meta.dirname, locale);
  const messages: Record<string, string> = {};
  for (const file of readdirSync(folder).sort()) {
    if (PAGES.has(file) !== ofPages) continue;
    const entries: Record<string, string> = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    for (const [key, message] of Object.entries(entries)) {
      if (key in messages) throw new Error(`message ${key} stands twice (${locale}/${file})`);
      messages[key] = message;
    }
  }
  return messages;
}

/** Parses ICU messages at build time, so that no parser travels to the reader. */
export function messagesPlugin(): Plugin {
  return {
    name: 'messages',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const [locale = '', part] = id.slice(PREFIX.length + 1).split('/');
      const folder = join(import.meta.dirname, locale);
      for (const file of readdirSync(folder)) this.addWatchFile(join(folder, file));
      const compiled = Object.entries(readMessages(locale, part === 'pages')).map(([key, message]) => [key, parse(message)]);
      return `export default ${JSON.stringify(Object.fromEntries(compiled))}`;
    },
  };
}
