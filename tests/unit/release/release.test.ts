import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { filesOf } from '../../../src/release/offline.ts';
import { withPolicy } from '../../../src/release/policy.ts';
import { withoutStyleAttributes } from '../../../src/release/prerender.ts';

const HEAD = '<head><meta charset="utf-8" />';
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const directive = (html: string, name: string) => new RegExp(`[ "]${name} ([^;"]*)`).exec(html)?.[1];

it('the policy of a page on a server allows its own files and no inline script', () => {
  const page = withPolicy(`${HEAD}<script type="module" src="./main.js"></script></head>`, false);
  expect(directive(page, 'default-src')).toBe("'none'");
  expect(directive(page, 'script-src')).toBe("'self'");
  expect(directive(page, 'connect-src')).toBe("'self'");
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
});

it('the policy of a page in one file allows the very scripts and styles that the build wrote', () => {
  const script = 'const style = "<style>"; say("<\\/script>");';
  const page = withPolicy(`${HEAD}<script type="module">${script}</script><style>p{}</style></head>`, true);
  expect(directive(page, 'script-src')).toBe(hash(script));
  expect(directive(page, 'style-src')).toBe(hash('p{}'));
  expect(directive(page, 'connect-src')).toBe("'none'");
});

it('what stands where in the drawn view stands in one style element', () => {
  const { html, rules } = withoutStyleAttributes('<p style="top:1px">a</p><p class="x" style="top:2px">b</p><p style="top:1px">c</p>');
  expect(html).toBe('<p data-place="0">a</p><p class="x" data-place="1">b</p><p data-place="0">c</p>');
  expect(rules).toBe('[data-place="0"]{top:1px}[data-place="1"]{top:2px}');
});

it('the worker keeps every file but itself, each with its digest', () => {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'assets/later'), { recursive: true });
  for (const name of ['index.html', 'sw.js', 'assets/a-1.js', 'assets/later/b-2.js']) writeFileSync(join(folder, name), name);
  const files = filesOf(folder);
  expect(files.map(({ url }) => url)).toEqual(['assets/a-1.js', 'assets/later/b-2.js', 'index.html']);
  expect(files.map(({ revision }) => revision === null)).toEqual([true, true, false]);
  const digest = createHash('sha384').update('index.html').digest('base64');
  expect(files[2]?.integrity).toBe(`sha384-${digest}`);
});
