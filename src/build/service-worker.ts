import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Manifest as BundleManifest, type Plugin } from 'vite';
import { sumOf, type Manifest } from '../worker/copies.ts';
import { IMPORT_PAGE } from './import-page.ts';

/**
 * What a version of the built site consists of: the page and the one that opens data from an address, all of their parts and the current
 * data.
 *
 * Without what is kept when it is first wanted, such as released versions.
 *
 * @param folder Absolute path of the built site.
 */
export async function siteManifest(folder: string): Promise<Manifest> {
  const bundle = JSON.parse(await readFile(join(folder, '.vite/index.json'), 'utf8')) as BundleManifest;
  const parts = Object.values(bundle).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  const data = (await readdir(join(folder, 'data'), { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.startsWith('data/v/'));
  const paths = [...new Set([...parts, ...data, 'favicon.svg', 'first-paint.js', IMPORT_PAGE])].sort();
  const files: Record<string, string> = { '': await sumOf(await readFile(join(folder, 'index.html'))) };
  for (const path of paths) files[path] = await sumOf(await readFile(join(folder, path)));
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 16);
  return { version, files };
}

/** Writes `sw.js` into a built site: the service worker with what it has to keep. */
export async function writeServiceWorker(folder: string): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { SUSRET_MANIFEST: JSON.stringify(await siteManifest(folder)) },
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL('../worker/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'susret',
        fileName: () => 'sw.js',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [];
  const chunk = output?.output[0];
  if (chunk === undefined) throw new Error('The service worker was not built.');
  await writeFile(join(folder, 'sw.js'), chunk.code);
}

/** Vite plugin that writes `sw.js` once everything else is there. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'susret:service-worker',
    apply: 'build',
    configResolved: ({ build: { outDir } }) => void (folder = outDir),
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(error?: Error) {
        if (error === undefined) await writeServiceWorker(folder);
      },
    },
  };
}
