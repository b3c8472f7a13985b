import { join } from 'node:path';
import type { Plugin } from 'vite';
import { compileOverview } from './compile.ts';
import type { DetailsFile } from './details.ts';
import { DATA_FOLDER, readDataset, trialFiles } from './files.ts';
import type { RawDataset } from './schema.ts';

const MODULES: Record<string, (raw: RawDataset) => unknown> = {
  'virtual:dataset/overview': compileOverview,
  'virtual:dataset/details': ({ cancers, sources, products, approvals, claims, edition, trials }): DetailsFile => ({
    cancers,
    sources,
    products,
    approvals,
    claims,
    edition,
    trials,
  }),
};

/** Makes the dataset modules of the page from `data/`; a file that does not fit the schema stops the build. */
export function datasetPlugin(): Plugin {
  return {
    name: 'dataset',
    resolveId: (id) => (id in MODULES ? `\0${id}` : undefined),
    load(id) {
      const make = MODULES[id.slice(1)];
      if (!id.startsWith('\0') || !make) return undefined;
      const names = ['edition.json', 'cancers.json', 'sources.json', 'products.json', 'approvals.json', 'claims.json', ...trialFiles()];
      for (const name of names) this.addWatchFile(join(DATA_FOLDER, name));
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make(readDataset())))})`;
    },
  };
}
