import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from './rules';
import { ROOT, readSources } from './source';

const sources = readSources();
const codes = new Map(sources.map(({ path }) => [path, readFileSync(join(ROOT, 'src', path), 'utf8')]));

/** The file that an import names. */
function fileOf(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier);
  return codes.has(path) ? path : `${path}.ts`;
}

const matches = (path: string, pattern: RegExp): string[] =>
  [...(codes.get(path) ?? '').matchAll(pattern)].map((found) => fileOf(path, found[1] ?? ''));

/** What comes with a file: its `import` statements but those of types. */
const broughtBy = (path: string) => matches(path, /^\s*(?:import|export)\s(?!type\s)[^;]*?'([^']+)';/gm);
const loadedBy = (path: string) => matches(path, /(?<!typeof )\bimport\('([^']+)'\)/g);

/** True for code that speaks a chapter as soon as it is there. */
function speaks(path: string, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  return path === 'i18n/chapter.ts' || broughtBy(path).some((other) => speaks(other, seen));
}

test('the folder of a language other than English is known to languages.ts alone', () => {
  const knowing = sources.filter(({ path, tree }) =>
    importsOf(tree)
      .map((specifier) => posix.join(posix.dirname(path), specifier))
      .some((other) => /^i18n\/(?!en\/)[^/]+\//.test(other) && posix.dirname(other) !== posix.dirname(path)),
  );
  expect(knowing.map(({ path }) => path)).toEqual(['i18n/languages.ts']);
});

test('the first view and a frame speak no chapter', () => {
  expect(['app/main.ts', 'app/embed.ts', 'app/offline.ts'].filter((entry) => speaks(entry))).toEqual([]);
});

// Else a reader of another language would see English until its words arrive.
test('code that speaks a chapter is loaded together with the words of its language', () => {
  const paths = [...codes.keys()].filter((path) => !/^(cli|build)\//.test(path) && !speaks(path));
  const loading = paths.filter((path) => loadedBy(path).some((other) => speaks(other)));
  expect(loading.length).toBeGreaterThan(5);
  expect(loading.filter((path) => !codes.get(path)?.includes('language.part('))).toEqual([]);
});
