/**
 * The hash by which data are cited.
 *
 * It is the SHA-256 of one line for each file, `HASH PATH` with a line feed, where HASH is the SHA-256 of the file as it is published.
 * The files are those that the descriptor names and the descriptor itself, sorted by path in the order of code units.
 * `sha256sum FILES | sed 's/  / /' | sha256sum` gives the same.
 */

/** Name of the descriptor; it stands in the hash beside the files that it names. */
const DESCRIPTOR = 'datapackage.json';

/** False where the browser keeps its hashing back: on a page that came neither over https nor from this machine. */
export function canHash(): boolean {
  return (globalThis.crypto as Crypto | undefined)?.subtle !== undefined;
}

/**
 * The SHA-256 of some bytes in 64 lower-case hexadecimal digits.
 *
 * @throws {TypeError} If `canHash` is false.
 */
export async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The content hash of a package. @param hashes The SHA-256 of each of its files by path, in any order. */
export async function contentHash(hashes: Readonly<Record<string, string>>): Promise<string> {
  const lines = Object.keys(hashes)
    .sort()
    .map((path) => `${hashes[path] ?? ''} ${path}\n`);
  return sha256(new TextEncoder().encode(lines.join('')));
}

/**
 * The paths of the files that the content hash of a package covers, sorted: those that its descriptor names, and the descriptor.
 *
 * @param descriptor The text of `datapackage.json`. What is no descriptor names no file.
 */
export function citedPaths(descriptor: string): readonly string[] {
  return [...new Set([DESCRIPTOR, ...pathsIn(descriptor)])].sort();
}

function pathsIn(descriptor: string): readonly string[] {
  try {
    const { resources } = JSON.parse(descriptor) as { readonly resources: readonly { readonly path?: unknown }[] };
    return resources.flatMap(({ path }) => path).filter((path) => typeof path === 'string');
  } catch {
    return [];
  }
}
