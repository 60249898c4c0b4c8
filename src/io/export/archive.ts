import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { PackageFile } from './package';

/**
 * Packs files into a ZIP, piece by piece. Names and texts are UTF-8.
 *
 * @param day The ISO 8601 day that every file is dated, by the clock of the machine: ZIP knows no time zone.
 * @returns The pieces in order; together they are the file.
 */
export function archiveOf(files: readonly PackageFile[], day: string): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    // Only names that are too long or repeated are errors, and the names are ours.
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 9 });
    entry.mtime = new Date(`${day}T12:00:00`);
    zip.add(entry);
    entry.push(strToU8(text), true);
  }
  zip.end();
  return pieces;
}
