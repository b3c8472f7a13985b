/**
 * `node build.mjs FOLDER [--mode single] [--edition 9.9.9]`: a build of its own into a folder; with another edition of
 * the data it is another release. In a process of its own, since a test's environment is none for a build.
 */
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { mode: { type: 'string', default: 'production' }, edition: { type: 'string' } },
});

/** Changes both modules of the dataset: that of the first view, and that which is fetched on demand. */
const otherEdition = (edition) => ({
  name: 'other-edition',
  enforce: 'post',
  transform: (code, id) =>
    id.startsWith('\0virtual:dataset/') ? code.replaceAll(/(\\"version\\":\\")[^\\]+/g, `$1${edition}`) : undefined,
});

await build({
  mode: values.mode,
  logLevel: 'error',
  build: { outDir: positionals[0], emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
  plugins: values.edition === undefined ? [] : [otherEdition(values.edition)],
});
