/** A data package as files: what of it is published, and how a released version is kept. */
import { readFile, readdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** The media type of each kind of file in a data package; a file of any other kind is not published. */
export const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
};

/** The folder of the released versions, in the folder of the package. */
export const RELEASES = 'versions';

const ENDING = '.json.gz';
const DESCRIPTOR = 'datapackage.json';

/** Files as they are published, by name. */
export type PackageFiles = ReadonlyMap<string, Uint8Array>;

/** A version of the data that stays. The site's own settings are no part of it. */
export interface Release {
  readonly version: string;
  readonly files: PackageFiles;
}

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

/** Every published file of a folder. */
export async function publishedFiles(folder: string): Promise<PackageFiles> {
  const files = new Map<string, Uint8Array>();
  for (const name of await publishedNames(folder)) files.set(name, await publishedBytes(folder, name));
  return files;
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

/** The version that published files are; null where they state none. */
export function releaseOf(files: PackageFiles): Release | null {
  const descriptor = files.get(DESCRIPTOR);
  const version = descriptor === undefined ? null : versionOf(new TextDecoder().decode(descriptor));
  if (version === null) return null;
  return { version, files: new Map([...files].filter(([name]) => name !== 'site.json')) };
}

/** Names of files that two releases do not share byte for byte, in alphabetical order. */
export function differingFiles(a: PackageFiles, b: PackageFiles): string[] {
  const same = (name: string) => {
    const [one, other] = [a.get(name), b.get(name)];
    return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
  };
  return [...new Set([...a.keys(), ...b.keys()])].filter((name) => !same(name)).sort();
}

/**
 * A release as one file: its files by name as one JSON object, compressed with gzip. The same release gives the same bytes on every
 * system.
 *
 * @throws {TypeError} If a file is not UTF-8.
 */
export function packRelease({ files }: Release): Uint8Array {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const names = [...files.keys()].sort();
  const texts = Object.fromEntries(names.map((name) => [name, decoder.decode(files.get(name))]));
  const packed = gzipSync(JSON.stringify(texts), { level: 9 });
  // RFC 1952, 2.3.1: the byte that names the operating system; 255 is "unknown".
  packed[9] = 255;
  return packed;
}

/** What `packRelease` has packed. @throws {Error} If the bytes are something else. */
export function unpackRelease(packed: Uint8Array): Release {
  const texts = JSON.parse(gunzipSync(packed).toString('utf8')) as Readonly<Record<string, string>>;
  const files = new Map(Object.entries(texts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
  const release = releaseOf(files);
  if (release === null) throw new Error('The archive has no descriptor with a version.');
  return release;
}

/** Path of the file that keeps a release. @param folder The folder of the package. */
export function releasePath(folder: string, version: string): string {
  return join(folder, RELEASES, `${version}${ENDING}`);
}

/**
 * The released versions that a package keeps, in the order of their names; none where it keeps none.
 *
 * @param folder The folder of the package.
 * @throws {Error} If one cannot be read, or is another version than its name says; the message has its place and what to do.
 */
export async function readReleases(folder: string): Promise<Release[]> {
  const names = await readdir(join(folder, RELEASES)).catch(() => []);
  const versions = names.filter((name) => name.endsWith(ENDING)).map((name) => name.slice(0, -ENDING.length));
  return Promise.all(
    versions.sort().map(async (version) => {
      const path = releasePath(folder, version);
      const release = await readFile(path)
        .then(unpackRelease)
        .catch((cause: unknown) => {
          throw new Error(`${path} is no released version. Take it from the history of the repository.`, { cause });
        });
      if (release.version === version) return release;
      throw new Error(`${path} keeps version ${release.version}. Name the file by the version that it keeps.`);
    }),
  );
}
