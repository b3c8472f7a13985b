import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/dataset/plugin.ts';
import { messagesPlugin } from './src/i18n/plugin.ts';
import { offlinePlugin } from './src/release/offline.ts';
import { policyPlugin } from './src/release/policy.ts';
import { prerenderPlugin } from './src/release/prerender.ts';
import { singleFilePlugin } from './src/release/singleFile.ts';

/** What `src/main.tsx` imports, directly or not, without what is imported on demand. */
function firstModules(modules: { getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null }): ReadonlySet<string> {
  const found = new Set([join(import.meta.dirname, 'src/main.tsx')]);
  for (const id of found) for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [
    react(),
    datasetPlugin(),
    messagesPlugin({ whole: process.env['VITEST'] !== undefined }),
    singleFilePlugin(),
    prerenderPlugin(),
    // What changes the page's text or adds files stands above these two.
    policyPlugin(),
    offlinePlugin(),
  ],
  resolve: {
    // Messages are parsed at build time.
    alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }],
  },
  build: {
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { main: 'index.html' },
      output: {
        // What is fetched on demand lies in a folder of its own: the size budgets count the rest.
        chunkFileNames: (chunk) => `assets/${chunk.isDynamicEntry ? 'later/' : ''}[name]-[hash].js`,
        codeSplitting: {
          groups: [
            // A group takes its dependencies along: without one for React, every page would fetch the charts for it.
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store)[\\/]/, priority: 2 },
            { name: 'recharts', test: /node_modules[\\/](recharts|victory-vendor)[\\/]/, priority: 1 },
            { name: 'overview', test: /virtual:dataset\/overview/, priority: 1 },
            // All else that the page imports before anything is asked for: one file instead of thirty small ones.
            { name: (id, modules) => (firstModules(modules).has(id) ? 'page' : null) },
          ],
        },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', testTimeout: 20_000, include: ['tests/{unit,data,steps}/**/*.test.ts', 'tests/architecture.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/globalSetup.ts'],
          // Each file has windows of its own in the one browser; what one waits for, the other can use.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          expect: { poll: { timeout: 30_000 } },
          // A real browser on a busy machine: what fails twice is broken.
          retry: 1,
        },
      },
    ],
  },
});
