import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readMessages } from '../../../src/i18n/plugin.ts';

const SOURCE = join(import.meta.dirname, '../../../src');
const code = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(SOURCE, name), 'utf8'))
  .join('\n');

/** Ids that stand in the code as they are. */
const literal = new Set([...code.matchAll(/['"`]([a-z][\w-]*(?:\.[\w-]+)+)['"`]/gi)].map(([, id]) => id));

/** Words that could fill the gap of an id put together: quoted, or the names of properties. */
const words = new Set([...code.matchAll(/['"`]([\w/+-]+)['"`]|(?<=[{,\s])([\w-]+)\??:(?!:)/g)].map(([, quoted, key]) => quoted ?? key));

/** Ids that are put together, as patterns with one gap for each value. */
const patterns = [...new Set([...code.matchAll(/`([a-z][\w-]*\.[^`\s]*\$\{[^`]*)`/gi)].map(([, template]) => template ?? ''))].map(
  (template) => new RegExp(`^${template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.')).join('([\\w/+-]+)')}$`),
);

function isUsed(id: string): boolean {
  if (literal.has(id)) return true;
  return patterns.some((pattern) => pattern.exec(id)?.slice(1).every((word) => words.has(word)) ?? false);
}

it('every message is said somewhere', () => {
  const ids = Object.keys({ ...readMessages('en', false), ...readMessages('en', true) });
  expect(ids.filter((id) => !isUsed(id))).toEqual([]);
});

it('a message that nobody says would be found', () => {
  expect(isUsed('app.name')).toBe(true);
  expect(isUsed('measure.orr.short')).toBe(true);
  expect(isUsed('measure.nobody-counts-this.short'), 'a gap is filled only by a word of the code').toBe(false);
  expect(isUsed('app.nobody-says-this')).toBe(false);
});
