import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LAYERS, importFault, importsOf, touchesAddress, vagueWords } from './rules';
import { ROOT, readSources, readTree } from './source';

const sources = readSources();

const TOP_LEVEL = [
  'CHANGELOG.md',
  'CITATION.cff',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'data',
  'package-lock.json',
  'package.json',
  'public',
  'src',
  'tests',
  'tsconfig.json',
  'vite.config.ts',
];

describe('the source', () => {
  test('keeps to the table of layers in every import', () => {
    const faults = sources.flatMap(({ path, tree }) =>
      importsOf(tree).flatMap((specifier) => importFault(path, specifier) ?? []),
    );
    expect(faults).toEqual([]);
    expect(sources.length).toBeGreaterThan(20);
  });

  test('touches location and history in state/url.svelte.ts alone', () => {
    const touching = sources.filter(({ tree }) => touchesAddress(tree)).map(({ path }) => path);
    expect(touching.filter((path) => path !== 'state/url.svelte.ts')).toEqual([]);
  });

  test('has no file or folder whose name says nothing', () => {
    expect(sources.map(({ path }) => path).filter((path) => vagueWords(path).length > 0)).toEqual([]);
  });

  test('has no folder that is not a layer, and beside them only pages', () => {
    const entries = readdirSync(join(ROOT, 'src'), { withFileTypes: true });
    expect(entries.filter((entry) => entry.isDirectory() && !LAYERS.includes(entry.name))).toEqual([]);
    expect(entries.filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))).toEqual([]);
  });
});

test('nothing but the listed files lies at the top of the repository', () => {
  const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replace(/\/$/, ''));
  const entries = readdirSync(ROOT).filter(
    (name) => !name.startsWith('.') && !ignored.includes(name) && !name.endsWith('.log'),
  );
  expect(entries.filter((name) => !TOP_LEVEL.includes(name))).toEqual([]);
});

describe('the table of layers', () => {
  test.each([
    ['model/count.ts', '../lib/day'],
    ['figure/mark.ts', '../plot/scale'],
    ['io/csv.ts', '../i18n/message'],
    ['state/page.svelte.ts', '../engine/engine'],
    ['ui/Select.svelte', '../plot/colour'],
    ['views/map/MapView.svelte', '../../state/page.svelte'],
    ['views/map/MapView.svelte', './layout'],
    ['views/map/leaflet.ts', 'leaflet/src/map/Map.js'],
    ['views/map/leaflet-parts.d.ts', 'leaflet'],
    ['io/csv.ts', 'papaparse'],
    ['app/main.ts', '../views/map/MapView.svelte'],
    ['cli/query.ts', '../io/fetch'],
    ['app/main.ts', 'virtual:fonts'],
    ['build/basemap.ts', '../plot/box'],
  ])('lets %s import %s', (from, specifier) => {
    expect(importFault(from, specifier)).toBeNull();
  });

  test.each([
    ['lib/day.ts', '../model/count', 'lib may not reach model'],
    ['plot/scale.ts', '../model/count', 'plot may not reach model'],
    ['model/count.ts', '../i18n/locale', 'model may not reach i18n'],
    ['figure/mark.ts', '../model/count', 'figure may not reach model'],
    ['io/csv.ts', '../engine/engine', 'io may not reach engine'],
    ['engine/engine.ts', '../io/csv', 'engine may not reach io'],
    ['state/page.svelte.ts', '../ui/Select.svelte', 'state may not reach ui'],
    ['ui/Select.svelte', '../model/count', 'ui may not reach model'],
    ['ui/Select.svelte', '../state/page.svelte', 'ui may not reach state'],
    ['views/map/MapView.svelte', '../../io/csv', 'views may not reach io'],
    ['views/map/MapView.svelte', '../../engine/engine', 'views may not reach engine'],
    ['views/map/MapView.svelte', '../timeline/layout', 'views never import each other'],
    ['views/map/layout.ts', 'leaflet', 'only views/map/leaflet.ts may'],
    ['views/import/ImportView.svelte', 'papaparse', 'only io/ may'],
    ['cli/query.ts', 'papaparse', 'only io/ may'],
    ['model/codes.ts', '../../data/codes.csv', 'it lies outside src'],
    ['model/count.ts', '/lib/day', 'imports inside src are relative'],
    ['app/main.ts', '../build/fonts', 'plugins belong to vite.config.ts'],
  ])('stops %s from importing %s', (from, specifier, reason) => {
    expect(importFault(from, specifier)).toBe(`${from} imports ${specifier}: ${reason}`);
  });
});

describe('importsOf', () => {
  test('sees every way to import in TypeScript', () => {
    const tree = readTree(
      'a.ts',
      `import './a'; import type { B } from './b'; export * from './c'; export { d } from './d';
       const e = () => import('./e'); type F = import('./f').F; const g = import.meta.glob(['./g/*.ts']);
       new Worker(new URL('./h.ts', import.meta.url)); const i = import(\`./i/\${name}.ts\`);`,
    );
    expect(importsOf(tree)).toEqual(['./a', './b', './c', './d', './e', './f', './g/*.ts', './h.ts', './i/']);
  });

  test('sees the imports of both scripts and of the markup of a component', () => {
    const tree = readTree(
      'A.svelte',
      `<script module lang="ts">import { a } from './a';</script>
       <script lang="ts">import type { B } from './b';</script>
       {#await import('./c.svelte') then C}<C.default />{/await}`,
    );
    expect(importsOf(tree)).toEqual(expect.arrayContaining(['./a', './b', './c.svelte']));
  });
});

describe('touchesAddress', () => {
  test.each(['location.reload()', 'window.location.href', 'history.pushState({}, "")', 'const x = { y: location }'])(
    'sees %s',
    (code) => {
      expect(touchesAddress(readTree('a.ts', code))).toBe(true);
    },
  );

  test.each(['event.location', 'const x = { location: 1 }', 'interface A { history: string }', '"location.href"'])(
    'leaves %s alone',
    (code) => {
      expect(touchesAddress(readTree('a.ts', code))).toBe(false);
    },
  );

  test('sees the address bar in the markup of a component', () => {
    expect(touchesAddress(readTree('A.svelte', '<button onclick={() => location.reload()}>x</button>'))).toBe(true);
  });
});

test.each([
  ['lib/utils.ts', ['utils']],
  ['ui/DialogManager.svelte', ['Manager']],
  ['views/map/index.ts', ['index']],
  ['io/common/rows.ts', ['common']],
  ['state/date-helpers.svelte.ts', ['helpers']],
  ['engine/text-index.ts', []],
])('vagueWords finds what is vague in %s', (path, words) => {
  expect(vagueWords(path)).toEqual(words);
});
