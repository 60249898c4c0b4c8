import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';

/** A data package among files: how it is read, and every file in its folder, known to it or not. */
export interface FoundPackage {
  readonly fetchText: FetchText;
  /** From its descriptor, which may be among them. */
  readonly paths: readonly string[];
  /** A file as it came; null where it is damaged. */
  readonly bytesOf: (path: string) => Uint8Array | null;
}

/** The folder of the outermost descriptor, with its slash; null where there is none. @param names Paths with forward slashes. */
export function descriptorFolder(names: readonly string[]): string | null {
  const [descriptor] = names
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.length - b.length);
  return descriptor?.slice(0, -DESCRIPTOR.length) ?? null;
}

/** The files in a folder and the folders in it, by their paths from there. */
export function pathsIn(names: readonly string[], folder: string): string[] {
  return names.flatMap((name) => (name.startsWith(folder) ? [name.slice(folder.length)] : []));
}
