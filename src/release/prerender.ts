import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

/** The script that decides whether the drawn view may be seen, without its comments; named by its content. */
function choice(): { readonly fileName: string; readonly source: string } {
  const script = readFileSync(join(import.meta.dirname, 'otherView.js'), 'utf8');
  const source = script.replace(/\/\*[^]*?\*\/\s*|^ *\/\/.*\n/gm, '');
  const digest = createHash('sha256').update(source).digest('base64url').slice(0, 8);
  return { fileName: `assets/otherView-${digest}.js`, source };
}

/** Attributes of style as rules of one style element, which the policy can allow by its hash. */
export function withoutStyleAttributes(html: string): { readonly html: string; readonly rules: string } {
  const places = new Map<string, number>();
  const changed = html.replace(/ style="([^"]*)"/g, (_all, style: string) => {
    if (/[&<{}]/.test(style)) throw new Error(`not to be written as a rule: ${style}`);
    const place = places.get(style) ?? places.size;
    places.set(style, place);
    return ` data-place="${place}"`;
  });
  const rules = [...places].map(([style, place]) => `[data-place="${place}"]{${style}}`).join('');
  return { html: changed, rules };
}

/** Names of the browser that the page asks for while it is drawn; a message that is wrong stops the build. */
const BROWSER = {
  addEventListener: () => undefined,
  navigator: { languages: ['en'] },
  reportError: (error: unknown) => {
    throw error;
  },
};

/** Draws the first view into the built page, so that it can be read before any script has come, and asks
 * for the page's scripts after the styles. Not in the single file, which comes whole. */
export function prerenderPlugin(): Plugin {
  let configFile: string | undefined;
  return {
    name: 'prerender',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved: (config) => {
      configFile = config.configFile;
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        for (const [name, value] of Object.entries(BROWSER)) if (!(name in globalThis)) Object.assign(globalThis, { [name]: value });
        const server = await createServer({
          configFile: configFile ?? false,
          appType: 'custom',
          logLevel: 'warn',
          optimizeDeps: { noDiscovery: true, include: [] },
          server: { middlewareMode: true, hmr: false, ws: false, watch: null },
        });
        try {
          const { firstView } = await server.ssrLoadModule('/src/firstView.tsx');
          if (typeof firstView !== 'function') throw new Error('src/firstView.tsx has no firstView');
          const drawn = String(firstView());
          // React leaves out what throws, as it does what waits, and says nothing.
          if (!drawn.includes('class="overview-strip"')) throw new Error('the first view has no strips: something in it could not be rendered');
          const { html: view, rules } = withoutStyleAttributes(drawn);
          // Asked for before the styles and much smaller: the first paint, which waits for both, comes no later for it.
          const early = `<script async blocking="render" fetchpriority="high" src="./${choice().fileName}"></script>`;
          const late: string[] = [];
          return html
            .replace(/\s*<(?:link rel="modulepreload"|script type="module")[^>]*>(?:<\/script>)?/g, (element) => {
              late.push(element);
              return '';
            })
            .replace(/\s*<\/body>/, (end) => late.join('') + end)
            .replace(/(<meta charset="[^"]*" ?\/?>)/, (charset) => `${charset}\n    ${early}\n    <style>${rules}</style>`)
            .replace('<div id="root"></div>', () => `<div id="root">${view}</div>`);
        } finally {
          await server.close();
        }
      },
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...choice() });
    },
  };
}
