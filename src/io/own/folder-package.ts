import { DESCRIPTOR } from '../descriptor';
import { KNOWN_TABLES } from '../known-tables';
import { decodeBytes } from './encoding';
import { descriptorFolder, type FoundPackage } from './found-package';
import { givenFiles } from './given-files';
import type { GivenFile } from './open-file';

/**
 * Opens the files of a folder as a data package: by its descriptor, or where there is none by the names of its tables. Never throws.
 *
 * @returns Null where neither is there.
 */
export function folderPackage(given: readonly GivenFile[]): FoundPackage | null {
  const described = descriptorFolder(given.map(({ name }) => name));
  const folder = described ?? commonFolder(given);
  const byPath = new Map(
    given.flatMap(({ name, bytes }) => (name.startsWith(folder) ? [[name.slice(folder.length), bytes] as const] : [])),
  );
  const textOf = (path: string) => {
    const bytes = byPath.get(path);
    return bytes && decodeBytes(bytes).text;
  };
  const files = { paths: [...byPath.keys()], bytesOf: (path: string) => byPath.get(path) ?? null };
  if (described !== null) return { ...files, fetchText: givenFiles(textOf) };
  const resources = [...KNOWN_TABLES.keys()].flatMap((name) =>
    byPath.has(`${name}.csv`) ? [{ name, path: `${name}.csv`, format: 'csv' }] : [],
  );
  if (!resources.some(({ name }) => name === 'events')) return null;
  const made = JSON.stringify({ name: 'own-data', resources });
  return { ...files, fetchText: givenFiles((path) => (path === DESCRIPTOR ? made : textOf(path))) };
}

function commonFolder(given: readonly GivenFile[]): string {
  const [first] = given;
  const folder = first?.name.slice(0, first.name.lastIndexOf('/') + 1) ?? '';
  return given.every(({ name }) => name.startsWith(folder)) ? folder : '';
}
