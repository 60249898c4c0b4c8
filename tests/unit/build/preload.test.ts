import type { Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { preload } from '../../../src/build/preload';

const ROOT = new URL('../../../', import.meta.url).pathname;

const asset = (fileName: string) => ({ type: 'asset', fileName }) as Rolldown.OutputAsset;
const chunk = (name: string, fileName: string, css: readonly string[] = []) =>
  ({ type: 'chunk', name, fileName, viteMetadata: { importedCss: new Set(css) } }) as unknown as Rolldown.OutputChunk;

async function transformed(html: string, parts: readonly (Rolldown.OutputAsset | Rolldown.OutputChunk)[]) {
  const { transformIndexHtml } = preload(`${ROOT}data/site.json`);
  const { handler } = transformIndexHtml as { handler: (html: string, context: object) => Promise<string> };
  return handler(html, { bundle: Object.fromEntries(parts.map((part) => [part.fileName, part])) });
}

test('a page fetches the upright fonts of its first language and the dashboard beside its script', async () => {
  const html = await transformed('<title>A</title>', [
    asset('assets/susret-sans-latin-m_DtIDo3.woff2'),
    asset('assets/susret-sans-latin-ext-CbpXp-FD.woff2'),
    asset('assets/susret-serif-italic-latin-CbpXpaFD.woff2'),
    asset('assets/susret-serif-cyrillic-CSRbYY6k.woff2'),
    chunk('App', 'assets/App-1.js', ['assets/App-1.css']),
    chunk('MapView', 'assets/MapView-1.js', ['assets/MapView-1.css']),
  ]);
  const links = [...html.matchAll(/<link rel="(\w+)".*?href="\.\/assets\/([^"]+)" \/>/g)].map(([, rel, file]) => [
    rel,
    file,
  ]);
  expect(links).toEqual([
    ['preload', 'susret-sans-latin-m_DtIDo3.woff2'],
    ['modulepreload', 'App-1.js'],
    ['stylesheet', 'App-1.css'],
  ]);
});
