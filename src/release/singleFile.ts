import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rolldown } from 'vite';

/** Script as it may stand in a page: it must not hold what ends it, or opens a comment. */
const asElement = (code: string) => code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '\\x3C!--');

const textOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) => (file.type === 'chunk' ? file.code : String(file.source));

/** `vite build --mode single`. */
export const SINGLE = 'single';

const WORKER = /new Worker\(new URL\('([^']+)', import\.meta\.url\)[^)]*\)/g;

const inSingle: NonNullable<Plugin['apply']> = (_, { command, mode }) => command === 'build' && mode === SINGLE;

/** A worker's script comes with the page too: a page from a disk may start no other. */
function ownWorkers(): Plugin {
  return {
    name: 'single-file-workers',
    apply: inSingle,
    enforce: 'pre',
    transform(code) {
      const imports: string[] = [];
      const changed = code.replace(WORKER, (_all, path: string) => {
        const name = `OwnWorker${imports.length}`;
        imports.push(`import ${name} from '${path}?worker&inline';`);
        return `new ${name}()`;
      });
      return imports.length === 0 ? undefined : { code: `${imports.join(' ')} ${changed}`, map: null };
    },
  };
}

/**
 * Puts scripts and styles of the built page into the page itself. What only a server can give (manifest, icons of the
 * home screen) goes; the icon of the tab is written out.
 */
function onePage(): Plugin {
  let publicFolder = '';
  const publicText = (name: string) => readFileSync(join(publicFolder, name), 'utf8');
  return {
    name: 'single-file',
    apply: inSingle,
    enforce: 'post',
    config: ({ build }) => ({
      build: {
        outDir: build?.outDir ?? 'dist-single',
        copyPublicDir: false,
        assetsInlineLimit: Number.MAX_SAFE_INTEGER,
        chunkSizeWarningLimit: 10_000,
        cssCodeSplit: false,
        modulePreload: false,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    generateBundle: {
      // Vite finishes the scripts in this hook too.
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('the build made no page');
        const read = (name: string): string => {
          const file = bundle[name];
          if (!file) return publicText(name);
          Reflect.deleteProperty(bundle, name);
          return textOf(file);
        };
        page.source = String(page.source)
          .replace(/\s*<link rel="(?:manifest|apple-touch-icon)"[^>]*>/g, '')
          .replace(/(<link rel="icon" href=")[^"]+"/, (_all, start: string) => {
            return `${start}data:image/svg+xml,${encodeURIComponent(publicText('icon.svg'))}"`;
          })
          .replace(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_all, name: string) => `<style>${read(name)}</style>`)
          .replace(/<script([^>]*?) src="\.\/([^"]+)"([^>]*)><\/script>/g, (_all, before: string, name: string, after: string) => {
            // What stands in the page cannot be put off, nor needs it: modules wait by themselves, the other stands last.
            const attributes = (before + after).replace(/ (?:crossorigin|defer)(?:="[^"]*")?/g, '');
            return `<script${attributes}>${asElement(read(name))}</script>`;
          });
        const left = Object.keys(bundle).filter((name) => name !== 'index.html');
        if (left.length > 0) throw new Error(`not in the page: ${left.join(', ')}`);
      },
    },
  };
}

export function singleFilePlugin(): Plugin[] {
  return [ownWorkers(), onePage()];
}
