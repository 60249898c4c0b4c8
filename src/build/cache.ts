import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of what the build has computed; it may be deleted at any time. */
export const CACHE_FOLDER = fileURLToPath(new URL('../../node_modules/.cache/susret/', import.meta.url));

/** A short name that differs as soon as one of the parts differs. */
export function keyOf(...parts: readonly (string | Buffer)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex').slice(0, 16);
}

/**
 * The source text of modules of this folder and the version of the subsetter, for keys: what is made by other code is not taken from
 * the cache.
 */
export async function recipeOf(...modules: readonly string[]): Promise<Buffer[]> {
  const subsetter = createRequire(import.meta.url).resolve('subset-font/package.json');
  return Promise.all(
    [subsetter, ...modules.map((name) => new URL(name, import.meta.url))].map((file) => readFile(file)),
  );
}

/** Writes a file whole: a process that reads at the same time sees the old file or the new one. */
export async function writeWhole(path: string, content: string | Buffer): Promise<void> {
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await mkdir(join(path, '..'), { recursive: true });
  await writeFile(draft, content);
  await rename(draft, path);
}

/** What `make` gives, computed once for a key and then read from the cache. */
export async function cached(name: string, key: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const path = join(CACHE_FOLDER, `${name}-${key}`);
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const made = await make();
  await writeWhole(path, made);
  return made;
}
