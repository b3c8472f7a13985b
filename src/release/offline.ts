import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { build, type Plugin } from 'vite';
import { SINGLE } from './singleFile.ts';

const WORKER = 'sw.js';
/** Their names say what is in them. */
const HASHED = /^assets\//;

/** Every file of a build that a page may ask for, with the digest by which the worker refuses one of another build. */
export function filesOf(folder: string): PrecacheEntry[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return names
    .filter((name) => name !== WORKER && !/\.(map|gz|br)$/.test(name))
    .sort()
    .map((url) => {
      const digest = createHash('sha384').update(readFileSync(join(folder, url))).digest('base64');
      return { url, revision: HASHED.test(url) ? null : digest.slice(0, 16), integrity: `sha384-${digest}` };
    });
}

/** Writes the service worker once everything else of the build is written: it must come last of the plugins. */
export function offlinePlugin(): Plugin {
  let folder = '';
  let failed = false;
  return {
    name: 'offline',
    apply: (_, { command, mode }) => command === 'build' && mode !== SINGLE,
    configResolved: ({ root, build: { outDir } }) => {
      folder = resolve(root, outDir);
    },
    buildEnd: (error) => {
      failed = error !== undefined;
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (failed) return;
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          define: { FILES_OF_BUILD: JSON.stringify(filesOf(folder)) },
          build: {
            outDir: folder,
            emptyOutDir: false,
            rolldownOptions: {
              input: join(import.meta.dirname, 'worker.ts'),
              output: { format: 'iife', entryFileNames: WORKER },
            },
          },
        });
      },
    },
  };
}
