import { run } from './launch.mjs';

await run(new URL('./data.ts', import.meta.url));
