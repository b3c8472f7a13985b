/** `npm test`: every check. The last line is `N passed, M failed`. */
import { launch } from '../src/commands/launch.mjs';

try {
  await launch(new URL('./steps/all.ts', import.meta.url));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
