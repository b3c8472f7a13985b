/** The house rules that imports and file names can show. Each failure names the file and what it must not import. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const LONGEST_FILE = 250;

/** A room may import from itself and from those in earlier rows; rooms of one row never import one another. */
const ROWS = [
  ['styles'],
  ['statistics'],
  ['dataset'],
  ['analysis'],
  ['store'],
  ['i18n'],
  ['ui'],
  ['filters', 'charts', 'table', 'trial', 'compare', 'claims', 'approvals', 'about', 'start', 'transfer'],
  ['page'],
];
const COMMANDS_MAY_IMPORT = new Set(['commands', 'dataset', 'analysis']);
const BUILD_TIME = /^(dataset\/(schema|files)|[^/]+\/plugin)\.ts$/;
const ROOM_OF_PACKAGE: readonly [RegExp, RegExp, string][] = [
  [/^zod(\/|$)/, /^dataset\/schema\.ts$/, 'dataset/schema.ts'],
  [/^recharts(\/|$)/, /^charts\//, 'charts/'],
  [/^@tanstack\/react-table(\/|$)/, /^table\//, 'table/'],
];
const REACT = /^(react|react-dom|react-intl|lucide-react|@tanstack\/react-[^/]+|recharts|zustand)(\/|$)/;
const WITHOUT_REACT = /^zustand\/(vanilla|shallow|vanilla\/shallow)$/;
/** Names of the browser that only store/sync, store/reload and store/ownStorage may use. A local variable must be called something else. */
const ADDRESS =
  /\b(?:window|document|globalThis|self)\.(?:location|history)\b|(?<![\w$.])(?:location|history)(?=\??\.|\[)|\b(?:local|session)Storage\b|\bindexedDB\b/;

interface Import {
  /** Below src: `store/view.ts`. */
  readonly from: string;
  /** A file below src, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** Fetched when it is needed: `import('…')`. */
  readonly lazy?: boolean;
}

function codeFiles(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
    .map((entry) => posix.join(...join(entry.parentPath, entry.name).slice(ROOT.length + 1).split(/[\\/]/)))
    .sort();
}

/** Comments go, strings stay: import lines need them. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function importsOf(from: string, text: string): Import[] {
  const statements = withoutComments(text).matchAll(
    /^\s*(?:import|export)\s+(type\s(?!\s*from\b))?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  );
  return [...statements].map(([, type, source, lazySource]) => {
    const name = source ?? lazySource ?? '';
    const to = name.startsWith('.') ? posix.normalize(posix.join(dirname(from), name)) : name;
    return { from, to, typeOnly: type !== undefined, lazy: lazySource !== undefined };
  });
}

const isInside = (to: string) => /\.(tsx?|css|json|svg)(\?\w+)?$/.test(to) && !to.startsWith('@');
const roomOf = (file: string) => (file.includes('/') ? file.slice(0, file.indexOf('/')) : 'page');
const rowOf = (room: string) => ROWS.findIndex((row) => row.includes(room));

/** Everything that `file` imports, and what that imports. */
function above(file: string, imports: readonly Import[]): Set<string> {
  const found = new Set<string>();
  const queue = [file];
  for (const next of queue) {
    for (const { from, to } of imports) {
      if (from !== next || found.has(to) || !isInside(to)) continue;
      found.add(to);
      queue.push(to);
    }
  }
  return found;
}

/** A reader's file in the dataset's own schema is checked with the schema itself, which is fetched only then. */
function checksOwnFile({ from, to, lazy }: Import): boolean {
  return lazy === true && roomOf(from) === 'transfer' && to === 'dataset/schema.ts';
}

function roomProblem(line: Import): string | undefined {
  const { from, to, typeOnly } = line;
  if (!isInside(to)) return undefined;
  const [room, other] = [roomOf(from), roomOf(to)];
  if (to.startsWith('..')) return 'leaves src';
  if (room === 'commands') return COMMANDS_MAY_IMPORT.has(other) ? undefined : 'commands import dataset and analysis only';
  if (BUILD_TIME.test(to) && !BUILD_TIME.test(from) && !typeOnly && !checksOwnFile(line)) return 'runs at build time: only its types may be imported';
  if (room === other) return undefined;
  const [row, otherRow] = [rowOf(room), rowOf(other)];
  if (row < 0 || otherRow < 0) return `${row < 0 ? room : other} is no room that may be imported`;
  if (row === otherRow) return 'panels never import one another';
  return row < otherRow ? `${other} stands below ${room}` : undefined;
}

function packageProblem({ from, to }: Import, withoutReact: ReadonlySet<string>): string | undefined {
  if (isInside(to)) return undefined;
  for (const [name, place, where] of ROOM_OF_PACKAGE) {
    if (name.test(to) && !place.test(from)) return `only ${where} may`;
  }
  const bare = ['statistics', 'dataset', 'analysis'].includes(roomOf(from)) || withoutReact.has(from);
  return bare && REACT.test(to) && !WITHOUT_REACT.test(to) ? 'no React above store/dashboard' : undefined;
}

/** One line for each import that points the wrong way. */
function violations(imports: readonly Import[]): string[] {
  const withoutReact = new Set(['ts', 'tsx'].flatMap((ending) => [...above(`store/dashboard.${ending}`, imports)]));
  return imports.flatMap((line) => {
    const problem = roomProblem(line) ?? packageProblem(line, withoutReact);
    return problem === undefined ? [] : [`${line.from} → ${line.to}: ${problem}`];
  });
}

/** Whether code reads or writes the address or the storage; words in strings and comments do not count. */
function touchesAddress(text: string): boolean {
  return ADDRESS.test(withoutComments(text).replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g, "''"));
}

const sources = codeFiles('src').map((path) => ({
  path: path.slice('src/'.length),
  text: readFileSync(join(ROOT, path), 'utf8'),
}));
const scripts = sources.filter(({ path }) => /\.tsx?$/.test(path));

describe('the rooms', () => {
  it('import upwards only', () => {
    expect(violations(scripts.flatMap(({ path, text }) => importsOf(path, text)))).toEqual([]);
  });

  it('leave the address and the storage to store/sync and store/reload, and what a reader keeps to store/ownStorage', () => {
    const users = scripts.filter(({ path, text }) => !/^store\/(sync|reload|ownStorage)\.tsx?$/.test(path) && touchesAddress(text));
    expect(users.map(({ path }) => path)).toEqual([]);
  });
});

describe('the files', () => {
  const all = [...codeFiles('src'), ...codeFiles('tests')];

  it('are named after what they hold, never index', () => {
    expect(all.filter((path) => /(^|\/)index\.[^/]+$/.test(path))).toEqual([]);
  });

  it(`have at most ${LONGEST_FILE} lines`, () => {
    const lengths = all.map((path) => [path, readFileSync(join(ROOT, path), 'utf8').trimEnd().split('\n').length] as const);
    expect(lengths.filter(([, lines]) => lines > LONGEST_FILE).map(([path, lines]) => `${path}: ${lines}`)).toEqual([]);
  });
});

describe('these checks', () => {
  const planted = (from: string, to: string, typeOnly = false) => violations([{ from, to, typeOnly }]);

  it.each([
    ['analysis/groups.ts', 'store/view.ts'],
    ['store/view.ts', 'i18n/format.ts'],
    ['charts/ForestPlot.tsx', 'table/CohortTable.tsx'],
    ['ui/Dialog.tsx', 'App.tsx'],
    ['commands/data.ts', 'store/view.ts'],
    ['App.tsx', 'commands/serve.ts'],
    ['analysis/groups.ts', 'dataset/schema.ts'],
    ['dataset/dataset.ts', 'dataset/schema.ts'],
    ['transfer/openFile.ts', 'zod'],
    ['ui/Bars.tsx', 'recharts'],
    ['charts/Table.tsx', '@tanstack/react-table'],
    ['analysis/groups.ts', 'react'],
    ['helpers/text.ts', 'statistics/beta.ts'],
  ])('find %s → %s', (from, to) => {
    expect(planted(from, to)).toHaveLength(1);
    expect(planted(from, to)[0]).toContain(`${from} → ${to}`);
  });

  it.each([
    ['i18n/format.ts', 'store/preferences.ts', false],
    ['charts/ForestPlot.tsx', 'recharts', false],
    ['main.tsx', 'styles/base.css', false],
    ['dataset/details.ts', 'dataset/schema.ts', true],
    ['commands/data.ts', 'dataset/files.ts', false],
    ['store/dashboard.ts', 'zustand', false],
  ])('let %s → %s be', (from, to, typeOnly) => {
    expect(planted(from, to, typeOnly)).toEqual([]);
  });

  it('let only a lazy import of transfer reach the schema', () => {
    const line = { from: 'transfer/jsonFile.ts', to: 'dataset/schema.ts', typeOnly: false };
    expect(violations([{ ...line, lazy: true }])).toEqual([]);
    expect(violations([line])).toHaveLength(1);
    expect(violations([{ ...line, from: 'charts/Rates.tsx', lazy: true }])).toHaveLength(1);
  });

  it('find React above store/dashboard through another file', () => {
    const chain = [
      { from: 'store/dashboard.ts', to: 'store/view.ts', typeOnly: false },
      { from: 'store/view.ts', to: 'react', typeOnly: false },
    ];
    expect(violations(chain)).toEqual(['store/view.ts → react: no React above store/dashboard']);
  });

  it('read every form of import', () => {
    const text = `/** import x from 'comment'; */
import './a.css';
import b, { c } from '../store/b.ts';
import type { D } from './d.ts';
export type { E } from './e.ts';
export * from './f.ts';
import {
  type G,
  h, // import z from 'comment'
} from 'g';
const lazy = () => import('./h.tsx');`;
    expect(importsOf('ui/x.ts', text).map(({ to, typeOnly }) => (typeOnly ? `type ${to}` : to))).toEqual([
      'ui/a.css', 'store/b.ts', 'type ui/d.ts', 'type ui/e.ts', 'ui/f.ts', 'g', 'ui/h.tsx',
    ]);
  });

  it.each([
    ['location.reload()', true],
    ['window.location.search', true],
    ['const { hash } = document.location;', true],
    ['history.replaceState(null, "", x)', true],
    ["localStorage.getItem('x')", true],
    ["indexedDB.open('x')", true],
    ["const words = 'history.a'; source.location.city; // location.hash", false],
  ])('judge %s', (text, expected) => {
    expect(touchesAddress(text)).toBe(expected);
  });
});
