/** The steps of `npm test`, cheapest first. A step that fails does not stop those after it. */
import { provideChrome } from './installChrome.ts';
import { type Count, countOf, countOfSizes, countOfTests } from './count.ts';

async function browserTests(): Promise<Count> {
  process.env.CHROME_PATH = await provideChrome();
  return countOfTests('browser');
}

const STEPS: Readonly<Record<string, () => Promise<Count>>> = {
  types: () => countOf('types'),
  lint: () => countOf('lint'),
  'unit, component, data, architecture': () => countOfTests('unit'),
  'dead code': () => countOf('dead-code'),
  build: () => countOf('build'),
  sizes: countOfSizes,
  browser: browserTests,
};

async function attempt(step: () => Promise<Count>): Promise<Count> {
  try {
    return await step();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

export async function main(): Promise<void> {
  const lines: string[] = [];
  let passed = 0;
  let failed = 0;
  for (const [name, step] of Object.entries(STEPS)) {
    console.log(`\n── ${name}`);
    const start = performance.now();
    const count = await attempt(step);
    passed += count.passed;
    failed += count.failed;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    lines.push(`${count.failed > 0 ? '✗' : '✓'} ${name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
  }
  console.log(`\n${lines.join('\n')}\n\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
