import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { readMessages } from '../../../src/i18n/plugin.ts';

// Imports are led to the parser's empty twin, as in the page; this is the real one.
const { parse } = createRequire(import.meta.url)('@formatjs/icu-messageformat-parser') as {
  parse: (message: string) => MessageFormatElement[];
};

/** The names of the values a message takes, and of the elements it wraps text in. */
function values(elements: readonly MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return [];
    if (element.type === TYPE.plural || element.type === TYPE.select) {
      return [element.value, ...Object.values(element.options).flatMap((option) => values(option.value))];
    }
    if (element.type === TYPE.tag) return [element.value, ...values(element.children)];
    return [element.value];
  });
}

const all = (locale: string) => ({ ...readMessages(locale, false), ...readMessages(locale, true) });
const english = all('en');
const chinese = all('zh-CN');

it('Chinese has every message of English and no other', () => {
  expect(Object.keys(chinese).toSorted()).toEqual(Object.keys(english).toSorted());
});

it.each(Object.keys(english))('%s takes the same values in both languages', (key) => {
  const [en, zh] = [english, chinese].map((messages) => new Set(values(parse(messages[key] ?? ''))));
  expect([...(zh ?? [])].toSorted()).toEqual([...(en ?? [])].toSorted());
});

it.each(Object.keys(chinese))('%s has no space around Chinese punctuation', (key) => {
  expect(chinese[key]).not.toMatch(/[，。；：（）] | [，。；：（）]/);
});
