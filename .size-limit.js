/** What a reader's browser loads, found by following the imports of the built page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const page = readFileSync('dist/index.html', 'utf8');
const entries = [...page.matchAll(/<script[^>]*src="\.\/([^"]+\.js)"/g)].map(([, path]) => path);

/** A script and all it imports before it runs. */
function closure(path, found = new Set()) {
  if (found.has(path)) return found;
  found.add(path);
  const code = readFileSync(join('dist', path), 'utf8');
  for (const [, name] of code.matchAll(/(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g)) {
    closure(posix.join(posix.dirname(path), name), found);
  }
  return found;
}

/** The script, loaded on demand, that holds what is named. */
function later(name) {
  const path = readdirSync('dist/assets/later').find((file) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(file));
  if (path === undefined) throw new Error(`no script is called ${name}`);
  return `assets/later/${path}`;
}

const first = entries.flatMap((path) => [...closure(path)]);
const view = [...new Set([...first, ...['TrialTable', 'StripDots', 'StripPool', 'registration'].flatMap((name) => [...closure(later(name))])])];
const isData = (path) => path.includes('/overview-');
const inDist = (paths) => [...new Set(paths)].map((path) => join('dist', path));

export default [
  {
    name: 'JavaScript of the first paint without the chart library',
    path: inDist(first.filter((path) => !isData(path) && !path.includes('/recharts-'))),
    gzip: true,
    limit: '120 kB',
  },
  {
    name: 'all JavaScript of the first view',
    path: inDist(view.filter((path) => !isData(path))),
    gzip: true,
    limit: '250 kB',
  },
  { name: 'data of the first view', path: inDist(first.filter(isData)), gzip: true, limit: '60 kB' },
];
