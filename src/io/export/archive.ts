import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { PackageFile } from './package';

/** A file of an archive: text, or bytes as they are. */
export type PackedFile = PackageFile | { readonly name: string; readonly bytes: Uint8Array };

/**
 * Packs files into a ZIP, piece by piece. Names and texts are UTF-8.
 *
 * @param day The ISO 8601 day that every file is dated, by the clock of the machine: ZIP knows no time zone.
 * @returns The pieces in order; together they are the file.
 */
export function archiveOf(files: readonly PackedFile[], day: string): Uint8Array<ArrayBuffer>[] {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    // Only names that are too long or repeated are errors, and the names are ours.
    if (error !== null) throw error;
    pieces.push(piece);
  });
  for (const file of files) {
    const entry = new ZipDeflate(file.name, { level: 9 });
    entry.mtime = new Date(`${day}T12:00:00`);
    zip.add(entry);
    entry.push('text' in file ? strToU8(file.text) : file.bytes, true);
  }
  zip.end();
  return pieces;
}
