import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const SCRIPT = /<script([^>]*)>([^]*?)<\/script>/g;
const STYLE = /<style[^>]*>([^]*?)<\/style>/g;

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)].flatMap(([, attributes = '', text = '']) => (/\ssrc=/.test(attributes) ? [] : hash(text)));
}

/** Scripts may hold tags in their strings: they are left aside. */
function inlineStyles(html: string): string[] {
  return [...html.replace(SCRIPT, '').matchAll(STYLE)].map(([, text = '']) => hash(text));
}

/**
 * The page with its Content-Security-Policy: nothing from another host, no evaluated text, no script in the page but in
 * the single file, which has no other place for it, and of styles in the page only what the build has put there.
 */
export function withPolicy(html: string, alone: boolean): string {
  const own = alone ? [] : ["'self'"];
  const sources = (...list: string[]) => (list.length === 0 ? "'none'" : list.join(' '));
  const policy = [
    "default-src 'none'",
    `script-src ${sources(...own, ...inlineScripts(html))}`,
    `style-src ${sources(...own, ...inlineStyles(html))}`,
    `img-src ${sources(...own, 'data:', 'blob:')}`,
    `connect-src ${sources(...own)}`,
    `worker-src ${sources(...own, 'blob:')}`,
    `manifest-src ${sources(...own)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
  return html.replace(/(<meta charset="[^"]*" ?\/?>)/, `$1\n    ${meta}`);
}

/** Writes the policy into the built page; after whatever changes the page's text. */
export function policyPlugin(): Plugin {
  let alone = false;
  return {
    name: 'policy',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ mode }) => {
      alone = mode === SINGLE;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type === 'asset') page.source = withPolicy(String(page.source), alone);
      },
    },
  };
}
