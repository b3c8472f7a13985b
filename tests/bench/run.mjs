import { run } from '../../src/commands/launch.mjs';

await run(new URL('./bench.ts', import.meta.url));
