import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
const asked = Object.entries({ ...dependencies, ...devDependencies });
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }).packages).filter(([path]) => path !== '');
const of = (name: string) => locked.find(([path]) => path === `node_modules/${name}`)?.[1];

it('every version is exact, and the one in the lock file', () => {
  expect(asked.filter(([name, version]) => of(name)?.version !== version)).toEqual([]);
});

it('every package has its digest, and none runs a script when it is installed', () => {
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  expect(locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([]);
});

it('every licence is one that lets the page be given away, and none is missing', () => {
  const free = /^(MIT|MIT-0|ISC|0BSD|CC0-1\.0|BSD-[23]-Clause|BSL-1\.0|BlueOak-1\.0\.0|Apache-2\.0|MPL-2\.0)$/;
  const words = (license = '') => license.split(' AND ');
  expect(locked.filter(([, { license }]) => !words(license).every((word) => free.test(word))).map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  // What travels with the page carries no condition on the rest of it.
  expect(Object.keys(dependencies ?? {}).filter((name) => !/^(MIT|ISC|BSD-3-Clause)$/.test(of(name)?.license ?? ''))).toEqual([]);
});

it('the README names every library, and no other', () => {
  const [, section = ''] = /## Libraries\n([^]*?)\n## /.exec(read('README.md')) ?? [];
  const named = [...section.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(asked.map(([name]) => name).toSorted());
});
