/** The decoders of the platform, and those that it lacks. */

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

/**
 * The text of bytes as `TextDecoder` gives it: what cannot be read becomes U+FFFD, a byte order mark is left out.
 *
 * @param label From `encodingLabel`.
 */
export function decodedBy(label: string, bytes: Uint8Array): string {
  if (label === 'utf-32le' || label === 'utf-32be') return fromUtf32(bytes, label === 'utf-32le');
  const table = TABLES[label];
  return table === undefined ? new TextDecoder(label).decode(bytes) : fromTable(bytes, table);
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

/** UTF-32 is none of the web's encodings. */
function fromUtf32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const characters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, littleEndian);
    if (code !== 0xfeff || at > 0) characters.push(isScalar(code) ? String.fromCodePoint(code) : '\ufffd');
  }
  if (bytes.length % 4 > 0) characters.push('\ufffd');
  return characters.join('');
}

function isScalar(code: number): boolean {
  return code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
