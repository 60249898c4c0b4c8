/** The decoders of the platform, and those that it lacks. */

/** As `TextDecoder` has it: what cannot be read becomes U+FFFD, a byte order mark is left out. */
export interface Decoder {
  /** @param more True where another piece follows: a character that is cut by the end of this one waits for it. */
  decode(bytes: Uint8Array, more: boolean): string;
}

/** The characters of bytes 0x80 to 0x9F; those that have none stay controls. Source: WHATWG Encoding, index windows-1252. */
const HIGH_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The characters of bytes 0x80 to 0xFF. Source: Unicode Consortium, CP852.TXT, of 1996. */
const HIGH_852 =
  'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0';

/**
 * Code pages by their upper half: `ibm852` is none of the web's, and Node from 20.18.3 reads `windows-1252` as ISO-8859-1, which has no
 * sign below 0xA0 (nodejs/node#60888).
 */
const TABLES: Readonly<Record<string, string>> = { 'windows-1252': HIGH_1252, ibm852: HIGH_852 };

/** Names by which people choose what the platform does not know. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  ...{ cp852: 'ibm852', 'ibm-852': 'ibm852', '852': 'ibm852' },
  ...{ 'utf-32': 'utf-32le', utf32: 'utf-32le', utf32le: 'utf-32le', utf32be: 'utf-32be' },
};
const OWN_LABELS = ['ibm852', 'utf-32le', 'utf-32be'];

/** The one name of an encoding: a lower-case WHATWG label, `ibm852`, `utf-32le` or `utf-32be`. Null where there is no such encoding. */
export function encodingLabel(name: string): string | null {
  const plain = name.trim().toLowerCase();
  const own = OTHER_NAMES[plain] ?? plain;
  if (OWN_LABELS.includes(own)) return own;
  try {
    return new TextDecoder(plain).encoding;
  } catch {
    return null;
  }
}

/** @param label From `encodingLabel`. */
export function decoderOf(label: string): Decoder {
  if (label === 'utf-32le' || label === 'utf-32be') return new Utf32Decoder(label === 'utf-32le');
  const table = TABLES[label];
  if (table !== undefined) return { decode: (bytes) => fromTable(bytes, table) };
  const decoder = new TextDecoder(label);
  return { decode: (bytes, more) => decoder.decode(bytes, { stream: more }) };
}

/**
 * The text of a stream of bytes, piece by piece; a character that is parted between chunks comes whole. Rejects as the stream does.
 *
 * @param encoding From `encodingLabel`.
 */
export async function* textOf(chunks: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = decoderOf(encoding);
  for await (const chunk of chunks) {
    const text = decoder.decode(chunk, true);
    if (text !== '') yield text;
  }
  const rest = decoder.decode(new Uint8Array(), false);
  if (rest !== '') yield rest;
}

/** Characters that are made to a string at once: as many as a call may have arguments everywhere. */
const AT_ONCE = 8192;

function fromTable(bytes: Uint8Array, high: string): string {
  const pieces: string[] = [];
  const codes: number[] = [];
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    codes.length = 0;
    for (const byte of bytes.subarray(start, start + AT_ONCE)) {
      const code = high.charCodeAt(byte - 0x80);
      codes.push(Number.isNaN(code) ? byte : code);
    }
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}

/** UTF-32, which is none of the web's encodings. */
class Utf32Decoder implements Decoder {
  readonly #littleEndian: boolean;
  #waiting = new Uint8Array();
  #begun = false;

  constructor(littleEndian: boolean) {
    this.#littleEndian = littleEndian;
  }

  decode(bytes: Uint8Array, more: boolean): string {
    const all = new Uint8Array(this.#waiting.length + bytes.length);
    all.set(this.#waiting);
    all.set(bytes, this.#waiting.length);
    const whole = all.length - (all.length % 4);
    const view = new DataView(all.buffer);
    const characters: string[] = [];
    for (let at = 0; at < whole; at += 4) {
      const code = view.getUint32(at, this.#littleEndian);
      const isMark = code === 0xfeff && !this.#begun;
      this.#begun = true;
      if (!isMark) characters.push(isScalar(code) ? String.fromCodePoint(code) : '\ufffd');
    }
    this.#waiting = all.slice(whole);
    if (!more && this.#waiting.length > 0) {
      this.#waiting = new Uint8Array();
      characters.push('\ufffd');
    }
    return characters.join('');
  }
}

function isScalar(code: number): boolean {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
