import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

/** The script that decides whether the drawn view may be seen, without its comment. */
function choice(): string {
  const script = readFileSync(join(import.meta.dirname, 'otherView.js'), 'utf8');
  return script.replace(/\/\*[^]*?\*\//, '').replace(/\s*\n\s*/g, ' ').trim();
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
 * for the scripts after the styles. Not in the single file, which comes whole. */
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
          const view = String(firstView());
          const late: string[] = [];
          return html
            .replace(/\s*<(?:link rel="modulepreload"|script type="module")[^>]*>(?:<\/script>)?/g, (element) => {
              late.push(element);
              return '';
            })
            .replace(/\s*<\/body>/, (end) => late.join('') + end)
            .replace(/(<meta charset="[^"]*" ?\/?>)/, (charset) => `${charset}\n    <script>${choice()}</script>`)
            .replace('<div id="root"></div>', () => `<div id="root">${view}</div>`);
        } finally {
          await server.close();
        }
      },
    },
  };
}
