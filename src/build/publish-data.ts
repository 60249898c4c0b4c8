import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The media type of each kind of file in a data package; a file of any other kind is not published. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/**
 * Names of the files of a data package that are published: its tables, descriptor, `site.json` and notes.
 *
 * @param folder Absolute path.
 * @returns In alphabetical order; hidden files and folders are left out.
 */
export async function publishedNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && extname(entry.name) in TYPES)
    .map((entry) => entry.name)
    .sort();
}

/**
 * A file of the data package as readers get it.
 *
 * JSON loses its white space: the descriptor is the largest file of the first visit. Everything else is published byte for byte.
 *
 * @throws {SyntaxError} If a `.json` file is not JSON.
 */
export async function publishedBytes(folder: string, name: string): Promise<Uint8Array> {
  const bytes = await readFile(join(folder, name));
  if (extname(name) !== '.json') return bytes;
  return new TextEncoder().encode(JSON.stringify(JSON.parse(bytes.toString('utf8'))));
}

/**
 * The version that a package states, where it can be the name of a folder; null without one.
 *
 * @param descriptor The text of `datapackage.json`.
 */
export function versionOf(descriptor: string): string | null {
  const { version } = JSON.parse(descriptor) as { readonly version?: unknown };
  return typeof version === 'string' && /^\d+(\.\d+)*(-[\w.]+)?$/.test(version) ? version : null;
}

/** Folder of a released version; the site's own settings are no part of it. */
async function release(folder: string): Promise<{ readonly path: string; readonly names: readonly string[] } | null> {
  const names = await publishedNames(folder);
  if (!names.includes('datapackage.json')) return null;
  const version = versionOf(await readFile(join(folder, 'datapackage.json'), 'utf8'));
  return version === null ? null : { path: `v/${version}/`, names: names.filter((name) => name !== 'site.json') };
}

/**
 * Vite plugin that publishes a data package under `data/`, and under `data/v/VERSION/`, where it stays: served while developing, copied when
 * building.
 *
 * @param folder Absolute path of the package. A missing folder ends a build with an error.
 */
export function publishData(folder: string): Plugin {
  return {
    name: 'susret:publish-data',
    configureServer(server) {
      server.middlewares.use('/data', (request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0]?.slice(1) ?? '';
        const answer = async () => {
          const released = await release(folder);
          const name = released && path.startsWith(released.path) ? path.slice(released.path.length) : path;
          if (!(await publishedNames(folder)).includes(name)) {
            response.writeHead(404).end();
            return;
          }
          const bytes = await publishedBytes(folder, name);
          response.writeHead(200, { 'Content-Type': TYPES[extname(name)], 'Cache-Control': 'no-cache' }).end(bytes);
        };
        answer().catch(next);
      });
    },
    async generateBundle() {
      if (this.environment.config.consumer !== 'client') return;
      const { path, names } = (await release(folder)) ?? { path: '', names: [] };
      for (const name of await publishedNames(folder)) {
        const source = await publishedBytes(folder, name);
        this.emitFile({ type: 'asset', fileName: `data/${name}`, source });
        if (names.includes(name)) this.emitFile({ type: 'asset', fileName: `data/${path}${name}`, source });
      }
    },
  };
}
