import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { chunksOf, firstFiles } from '../../../src/build/preload';

/** A bundle of chunks, each `[file name, module it stands for, imports]`. */
function bundle(...chunks: readonly (readonly [string, string | null, readonly string[]])[]): Rolldown.OutputBundle {
  return Object.fromEntries(
    chunks.map(([fileName, facadeModuleId, imports]) => [
      fileName,
      { type: 'chunk', fileName, facadeModuleId, imports: [...imports] } as Rolldown.OutputChunk,
    ]),
  );
}

const built = bundle(
  ['main.js', '/src/main.ts', ['shared.js']],
  ['shared.js', null, []],
  ['map.js', '/src/map.ts', ['shared.js', 'ground.js']],
  ['ground.js', null, ['map.js']],
  ['panel.js', '/src/panel.ts', []],
);

test('a module comes with the chunks that it imports, without those that the page loads anyway', () => {
  expect(chunksOf(built, ['/src/map.ts'], ['main.js'])).toEqual(['map.js', 'ground.js']);
});

test('a module that stands in no chunk of its own has no hint', () => {
  expect(chunksOf(built, ['/src/elsewhere.ts'], ['main.js'])).toEqual([]);
});

test('the tables of the first drawing are asked for by the names that the descriptor gives them', async () => {
  const resources = [
    { name: 'events', path: 'meetings.csv' },
    { name: 'evidence', path: 'evidence.csv' },
    { name: 'codes', data: [] },
  ];
  expect(await firstFiles(JSON.stringify({ resources }))).toEqual(['datapackage.json', 'meetings.csv']);
});

test('of a descriptor that cannot be read, only itself is asked for', async () => {
  expect(await firstFiles('{')).toEqual(['datapackage.json']);
});
