import { citedPaths, contentHash, sha256 } from './content-hash';
import { DESCRIPTOR } from './descriptor';
import type { FetchBytes } from './fetch-bytes';
import { isInsidePath, type FetchFault } from './fetched';

/** The hashes of a package as a server hands it out; without them the first file that could not be had. */
export type HashedPackage =
  | { readonly ok: true; readonly hash: string; readonly files: Readonly<Record<string, string>> }
  | { readonly ok: false; readonly file: string; readonly code: FetchFault };

/**
 * Reads every file of a package that its content hash covers, and computes it.
 *
 * A path that leads out of the package is not asked for and counts as missing.
 *
 * @throws {TypeError} If `canHash` is false.
 */
export async function hashPublished(fetchBytes: FetchBytes): Promise<HashedPackage> {
  const descriptor = await fetchBytes(DESCRIPTOR);
  if (!descriptor.ok) return { ok: false, file: DESCRIPTOR, code: descriptor.code };
  const paths = citedPaths(new TextDecoder().decode(descriptor.content));
  const fetched = await Promise.all(
    paths.map(async (path) => {
      if (path === DESCRIPTOR) return { path, answer: descriptor };
      const missing = { ok: false, code: 'file-missing' } as const;
      return { path, answer: isInsidePath(path) ? await fetchBytes(path) : missing };
    }),
  );
  const files: Record<string, string> = {};
  for (const { path, answer } of fetched) {
    if (!answer.ok) return { ok: false, file: path, code: answer.code };
    files[path] = await sha256(new Uint8Array(answer.content));
  }
  return { ok: true, hash: await contentHash(files), files };
}

/** Paths whose hashes are not those of a list, files that only one of them has included, sorted. */
export function differingPaths(
  found: Readonly<Record<string, string>>,
  listed: Readonly<Record<string, string>>,
): readonly string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(listed)])]
    .filter((path) => found[path] !== listed[path])
    .sort();
}
