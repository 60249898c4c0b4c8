import { expect, test } from 'vitest';
import { firstChunk } from '../../../src/build/first-chunk';

const MAP = '/src/views/map/MapView.svelte';
const NETWORK = '/src/views/network/NetworkView.svelte';

/** What imports each module at once. */
const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  '/src/app/embed.ts': [],
  '/src/app/Embed.svelte': ['/src/app/embed.ts'],
  '/src/app/App.svelte': [],
  '/src/app/Explore.svelte': ['/src/app/App.svelte'],
  '/src/views/map/clip.ts': [MAP, '/src/app/Explore.svelte'],
  '/src/lib/fold.ts': ['/src/app/Explore.svelte', '/src/app/embed.ts'],
  [MAP]: [],
  [NETWORK]: [],
  '/src/views/map/layout.ts': [MAP],
  '/src/ui/ViewFrame.svelte': [MAP, NETWORK],
  '/src/lib/day.ts': [MAP, '/src/app/Embed.svelte'],
  '/src/a.ts': ['/src/b.ts'],
  '/src/b.ts': ['/src/a.ts', NETWORK],
  '/src/views/map/tips.ts': [],
};
const graph = {
  getModuleInfo: (id: string) => ({ importers: IMPORTERS[id] ?? [], isEntry: id === '/src/app/embed.ts' }),
};

test.each([
  ['what the entry imports', '/src/app/Embed.svelte', 'first'],
  ['what one view needs', '/src/views/map/layout.ts', 'MapView'],
  ['a view itself', NETWORK, 'NetworkView'],
  ['what several views share', '/src/ui/ViewFrame.svelte', 'first'],
  ['what a view and the entry share', '/src/lib/day.ts', 'first'],
  ['modules that import each other', '/src/a.ts', 'NetworkView'],
  ['what the dashboard imports', '/src/app/Explore.svelte', 'App'],
  ['what the dashboard and a view share', '/src/views/map/clip.ts', 'App'],
  ['what the dashboard and the entry share', '/src/lib/fold.ts', 'first'],
  ['what is loaded on demand', '/src/views/map/tips.ts', null],
])('%s has its chunk', (_what, id, chunk) => {
  expect(firstChunk()(id, graph)).toBe(chunk);
});
