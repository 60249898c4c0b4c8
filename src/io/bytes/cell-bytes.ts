/** What the bytes between the ends of a cell say. */

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The text of a cell: doubled quotes are one, ends of lines are LF. Only quoted cells hold either. */
export function cellText(bytes: Uint8Array, start: number, end: number): string {
  const text = start === end ? '' : decoder.decode(bytes.subarray(start, end));
  return text.replaceAll('""', '"').replace(/\r\n?/g, '\n');
}

/**
 * Whether bytes are UTF-8 and none of them stands for a character that could not be read (U+FFFD).
 *
 * @see Unicode 15, table 3-7
 */
export function isSound(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (more === 0 || at + more >= end) return false;
    const second = bytes[at + 1] as number;
    const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
    const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most) return false;
    for (let i = 2; i <= more; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return false;
    if (lead === 0xef && second === 0xbf && bytes[at + 2] === 0xbd) return false;
    at += more;
  }
  return true;
}
