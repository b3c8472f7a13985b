import { run } from './launch.mjs';

await run(new URL('./start.ts', import.meta.url));
