import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { datasetPlugin } from './src/dataset/plugin.ts';
import { messagesPlugin } from './src/i18n/plugin.ts';

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [react(), datasetPlugin(), messagesPlugin()],
  resolve: {
    // Messages are parsed at build time.
    alias: [{ find: /^@formatjs\/icu-messageformat-parser$/, replacement: '@formatjs/icu-messageformat-parser/no-parser.js' }],
  },
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/{unit,data,steps}/**/*.test.ts', 'tests/architecture.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/harness/globalSetup.ts'],
          fileParallelism: false,
          testTimeout: 30_000,
        },
      },
    ],
  },
});
