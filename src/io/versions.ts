import { isObject } from '../lib/is-object';

/** A version of the data that the site keeps, as `data/v/index.json` lists it. */
export interface PublishedVersion {
  readonly version: string;
  /** When the version was made, ISO 8601; null where its descriptor does not say. */
  readonly created: string | null;
  /** The content hash (`content-hash.ts`); null where a file of the version is missing. */
  readonly hash: string | null;
  /** The SHA-256 of each cited file by its path in the version. */
  readonly files: Readonly<Record<string, string>>;
  /** Names of the texts on the data beside its tables, such as `README.md`; null where the list does not say. */
  readonly papers: readonly string[] | null;
}

/** The content of `data/v/index.json`. */
export interface PublishedVersions {
  /** The version of the data that the dashboard shows without `v=`; null where they state none. */
  readonly current: string | null;
  /** The texts on these data, as those of a version. */
  readonly papers: readonly string[] | null;
  /** Oldest first. */
  readonly versions: readonly PublishedVersion[];
}

/** Where the list is, relative to the site. */
export const VERSIONS_FOLDER = 'data/v/';
export const VERSIONS_FILE = 'index.json';

/** Reads the list of versions; null where the text is something else. Entries that cannot be understood are left out. Never throws. */
export function readVersions(text: string): PublishedVersions | null {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(document) || !Array.isArray(document['versions'])) return null;
  const versions = (document['versions'] as readonly unknown[]).filter(isObject).flatMap((entry) => {
    const version = textOf(entry['version']);
    if (version === null) return [];
    const files = isObject(entry['files']) ? entry['files'] : {};
    return [
      {
        version,
        created: textOf(entry['created']),
        hash: textOf(entry['hash']),
        files: Object.fromEntries(
          Object.entries(files).flatMap(([path, hash]) => (typeof hash === 'string' ? [[path, hash]] : [])),
        ),
        papers: namesOf(entry['papers']),
      },
    ];
  });
  return { current: textOf(document['current']), papers: namesOf(document['papers']), versions };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

const namesOf = (value: unknown): readonly string[] | null =>
  Array.isArray(value) ? (value as readonly unknown[]).filter((name) => typeof name === 'string') : null;
