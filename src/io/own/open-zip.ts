/** What is taken from a ZIP, after it is known to be safe. */
import type { Issue } from '../../model/issue';
import { issueAt } from '../raw-table';
import { unpack, zipEntries, type ZipEntry } from './zip-entries';

/** Bytes of everything unpacked, in all. */
const MOST_UNPACKED = 300_000_000;
/** No table is packed more than so many times smaller; a file beyond it is refused where it is not small anyway. */
const MOST_RATIO = 250;
const SMALL = 10_000_000;

/** Files of an archive that may be unpacked. */
export interface SafeZip {
  readonly names: readonly string[];
  /** Null where there is no such file, or it is damaged. */
  readonly contentOf: (name: string) => Uint8Array | null;
}

/**
 * Opens an archive without unpacking anything yet.
 *
 * @returns An issue where it is damaged, encrypted, empty, would become too large, or names a path that leads out of it.
 */
export function safeZip(bytes: Uint8Array, file: string): SafeZip | Issue {
  const entries = zipEntries(bytes);
  if (entries === null) return issueAt('zip-damaged', 'error', { file });
  const files = entries.filter(({ name }) => !/(^|\/)(__MACOSX|\.[^./])/.test(name));
  if (files.length === 0) return issueAt('zip-empty', 'error', { file });
  const outside = files.find(({ name }) => /^(\/|[a-z]:)/i.test(name) || name.split('/').includes('..'));
  if (outside) return issueAt('zip-path', 'error', { file }, outside.name);
  if (files.some(({ encrypted }) => encrypted)) return issueAt('zip-encrypted', 'error', { file });
  const total = files.reduce((sum, { size }) => sum + size, 0);
  if (total > MOST_UNPACKED || files.some(isBomb)) {
    return issueAt('zip-too-large', 'error', { file }, megabytes(total), megabytes(MOST_UNPACKED));
  }
  const byName = new Map(files.map((entry) => [entry.name, entry]));
  return {
    names: files.map(({ name }) => name),
    contentOf: (name) => {
      const entry = byName.get(name);
      return entry === undefined ? null : unpack(bytes, entry);
    },
  };
}

function isBomb({ size, packedSize }: ZipEntry): boolean {
  return size > SMALL && size > packedSize * MOST_RATIO;
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000)} MB`;
}
