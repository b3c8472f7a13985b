import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  base: './',
  publicDir: 'src/public',
  plugins: [react()],
  test: {
    include: ['tests/{unit,component,data}/**/*.test.{ts,tsx}', 'tests/architecture.test.ts'],
    environment: 'node',
  },
});
