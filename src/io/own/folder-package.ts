import { DESCRIPTOR } from '../descriptor';
import type { FetchText } from '../fetched';
import { KNOWN_TABLES } from '../known-tables';
import { decodeBytes } from './encoding';
import { givenFiles } from './given-files';
import type { GivenFile } from './open-file';

/**
 * Opens the files of a folder as a data package: by its descriptor, or where there is none by the names of its tables. Never throws.
 *
 * @returns Null where neither is there.
 */
export function folderPackage(given: readonly GivenFile[]): FetchText | null {
  const [descriptor] = given
    .filter(({ name }) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .sort((a, b) => a.name.length - b.name.length);
  const folder = descriptor === undefined ? commonFolder(given) : descriptor.name.slice(0, -DESCRIPTOR.length);
  const byPath = new Map(
    given.flatMap(({ name, bytes }) => (name.startsWith(folder) ? [[name.slice(folder.length), bytes] as const] : [])),
  );
  const textOf = (path: string) => {
    const bytes = byPath.get(path);
    return bytes && decodeBytes(bytes).text;
  };
  if (descriptor !== undefined) return givenFiles(textOf);
  const resources = [...KNOWN_TABLES.keys()].flatMap((name) =>
    byPath.has(`${name}.csv`) ? [{ name, path: `${name}.csv`, format: 'csv' }] : [],
  );
  if (!resources.some(({ name }) => name === 'events')) return null;
  const made = JSON.stringify({ name: 'own-data', resources });
  return givenFiles((path) => (path === DESCRIPTOR ? made : textOf(path)));
}

function commonFolder(given: readonly GivenFile[]): string {
  const [first] = given;
  const folder = first?.name.slice(0, first.name.lastIndexOf('/') + 1) ?? '';
  return given.every(({ name }) => name.startsWith(folder)) ? folder : '';
}
