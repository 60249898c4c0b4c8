/**
 * What is in a ZIP, read from its list of contents, so that nothing is unpacked before it is known what it would become.
 *
 * @see PKWARE, APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16
 */
import { inflateSync } from 'fflate';
import { crc32 } from '../../lib/png';
import { decodedBy } from './text-decoder';

export interface ZipEntry {
  /** As written in the archive, with forward slashes. Folders, whose names end with one, are left out of the list. */
  readonly name: string;
  /** Bytes when unpacked, as the archive says. */
  readonly size: number;
  readonly packedSize: number;
  readonly encrypted: boolean;
  readonly method: number;
  readonly checksum: number;
  /** Where its own header begins. */
  readonly start: number;
}

const END = 0x06054b50;
const LISTED = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

const STORED = 0;
const DEFLATED = 8;

/** Files in a ZIP, in the order of its list. Null where there is no list, or it leads out of the file. Never throws. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end === null) return null;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > end || view.getUint32(at, true) !== LISTED) return null;
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const name = nameOf(bytes.subarray(at + 46, at + 46 + nameLength), (flags & 0x800) !== 0);
    if (!name.endsWith('/')) {
      entries.push({
        name,
        size: view.getUint32(at + 24, true),
        packedSize: view.getUint32(at + 20, true),
        encrypted: (flags & 1) !== 0,
        method: view.getUint16(at + 10, true),
        checksum: view.getUint32(at + 16, true),
        start: view.getUint32(at + 42, true),
      });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file.
 *
 * @returns Null where it is encrypted, packed in a way that is not known, or not what its size and checksum say. Never throws.
 */
export function unpack(
  bytes: Uint8Array,
  { start, size, packedSize, encrypted, method, checksum }: ZipEntry,
): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encrypted || start + 30 > bytes.length || view.getUint32(start, true) !== LOCAL) return null;
  const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = bytes.subarray(from, from + packedSize);
  if (packed.length !== packedSize) return null;
  const content = method === STORED ? packed : method === DEFLATED ? inflated(packed, size) : null;
  return content?.length === size && crc32(content) === checksum ? content : null;
}

/** Never more than the size that was announced: what is beyond it is not kept, and fails the checksum. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateSync(packed, { out: new Uint8Array(size) });
  } catch {
    return null;
  }
}

function endRecord(view: DataView): number | null {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return null;
}

/** Names that are not said to be UTF-8 often are; else they are in the code page of DOS. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  try {
    return new TextDecoder('utf-8', { fatal: !isUtf8 }).decode(bytes).replaceAll('\\', '/');
  } catch {
    return decodedBy('ibm852', bytes).replaceAll('\\', '/');
  }
}
