/** What bytes say of themselves about the encodings of Unicode. */

export type UnicodeLabel = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Longer marks first: that of UTF-32 begins with that of UTF-16. */
const MARKS: readonly (readonly [label: UnicodeLabel, mark: readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding whose byte order mark stands at the beginning; null where none does. */
export function markedEncoding(bytes: Uint8Array): UnicodeLabel | null {
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Bytes that are looked at to tell wide characters from narrow ones. */
const WIDE_SAMPLE = 4096;
/** The share of characters that must have the upper byte of this region's scripts: Latin (0, 1), Cyrillic (4), signs (0x20). */
const WIDE_SHARE = 0.9;
const UPPER_BYTES: ReadonlySet<number | undefined> = new Set([0x00, 0x01, 0x04, 0x20]);

/** UTF-16 or UTF-32 without a mark, by where the upper bytes of its characters stand; null where they stand nowhere. */
export function wideEncoding(bytes: Uint8Array): UnicodeLabel | null {
  const sample = bytes.subarray(0, WIDE_SAMPLE);
  if (!sample.includes(0)) return null;
  const share = (width: number, fits: (at: number) => boolean) => {
    const characters = Math.floor(sample.length / width);
    let n = 0;
    for (let i = 0; i < characters; i++) if (fits(i * width)) n++;
    return characters === 0 ? 0 : n / characters;
  };
  const upper = (at: number) => UPPER_BYTES.has(sample[at]);
  const zero = (at: number) => sample[at] === 0;
  if (share(4, (at) => zero(at + 3) && zero(at + 2) && upper(at + 1)) >= WIDE_SHARE) return 'utf-32le';
  if (share(4, (at) => zero(at) && zero(at + 1) && upper(at + 2)) >= WIDE_SHARE) return 'utf-32be';
  const [odd, even] = [share(2, (at) => upper(at + 1)), share(2, upper)];
  if (odd >= WIDE_SHARE && even < 0.5) return 'utf-16le';
  return even >= WIDE_SHARE && odd < 0.5 ? 'utf-16be' : null;
}

/** How far bytes are UTF-8. */
export interface Utf8Evidence {
  /** Characters of several bytes. */
  readonly whole: number;
  /** Bytes above 0x7F that belong to no character. */
  readonly stray: number;
  /** True where the last character is cut off; its bytes are not stray. */
  readonly cut: boolean;
}

/** Counts what is UTF-8 and what is not, by the table of well-formed bytes. @see Unicode 15, table 3-7 */
export function utf8Evidence(bytes: Uint8Array): Utf8Evidence {
  let whole = 0;
  let stray = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length === 1) {
      at++;
      continue;
    }
    let good = 1;
    while (good < length && at + good < bytes.length && isContinuation(lead, good, bytes[at + good] ?? 0)) good++;
    if (length > 0 && good === length) {
      whole++;
      at += length;
    } else if (length > 0 && at + good === bytes.length) {
      return { whole, stray, cut: true };
    } else {
      stray++;
      at++;
    }
  }
  return { whole, stray, cut: false };
}

/** Whether a byte may stand at a place of a character that begins with `lead`. */
function isContinuation(lead: number, place: number, byte: number): boolean {
  if (byte < 0x80 || byte > 0xbf) return false;
  if (place > 1) return true;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte < 0xa0;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte < 0x90;
}
