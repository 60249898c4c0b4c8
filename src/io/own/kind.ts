import { isWebPage } from '../fetched';
import type { IssueCode } from '../../model/issue';
import { decodeBytes } from './encoding';
import { zipEntries } from './zip-entries';

/** What can be opened. */
export type OpenableKind = 'text' | 'json' | 'zip' | 'xlsx' | 'ods';

/** What a file is, whatever it is called. */
export type FileKind =
  | { readonly kind: OpenableKind }
  /** Why it cannot be opened, with the name of what it is. */
  | { readonly kind: null; readonly code: IssueCode; readonly name: string | null };

/** Beginnings of files that hold no table that can be read here: names are those that people know them by. */
const SIGNATURES: readonly (readonly [bytes: readonly (number | null)[], code: IssueCode, name: string])[] = [
  [ascii('%PDF-'), 'kind-document', 'PDF'],
  [ascii('{\\rtf'), 'kind-document', 'RTF'],
  [[0x89, ...ascii('PNG')], 'kind-image', 'PNG'],
  [[0xff, 0xd8, 0xff], 'kind-image', 'JPEG'],
  [ascii('GIF8'), 'kind-image', 'GIF'],
  [[...ascii('RIFF'), null, null, null, null, ...ascii('WEBP')], 'kind-image', 'WebP'],
  [ascii('II*\0'), 'kind-image', 'TIFF'],
  [ascii('MM\0*'), 'kind-image', 'TIFF'],
  [[null, null, null, null, ...ascii('ftyphei')], 'kind-image', 'HEIC'],
  [[0x1f, 0x8b], 'kind-packed', 'gzip'],
  [ascii('Rar!'), 'kind-packed', 'RAR'],
  [[...ascii('7z'), 0xbc, 0xaf], 'kind-packed', '7z'],
  [ascii('SQLite format 3\0'), 'kind-database', 'SQLite'],
  [[null, null, null, null, ...ascii('Standard ')], 'kind-database', 'Access'],
  [[0, 0, 0x27, 0x0a], 'kind-map', 'Shapefile'],
  [ascii('PAR1'), 'kind-database', 'Parquet'],
];

/** The container of Office before 2007, and of locked files since. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Files in a ZIP that make it something else: the first that is there decides. */
const IN_ZIP: readonly (readonly [part: RegExp, kind: FileKind])[] = [
  [/^xl\/workbook\.xml$/, { kind: 'xlsx' }],
  [/^xl\/workbook\.bin$/, { kind: null, code: 'kind-old-excel', name: 'XLSB' }],
  [/^word\/document\.xml$/, { kind: null, code: 'kind-document', name: 'Word' }],
  [/^ppt\/presentation\.xml$/, { kind: null, code: 'kind-document', name: 'PowerPoint' }],
  [/^Index\/(Document|Tables\/.*)\.iwa$/, { kind: null, code: 'kind-numbers', name: 'Numbers' }],
  [/\.shp$/i, { kind: null, code: 'kind-map', name: 'Shapefile' }],
  [/\.kml$/i, { kind: null, code: 'kind-map', name: 'KMZ' }],
];

/** Bytes that tell a kind. */
const SAMPLE = 4096;

/** Tells what a file is by its bytes. Never throws. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return { kind: null, code: 'file-empty', name: null };
  const known = SIGNATURES.find(([signature]) => signature.every((byte, at) => byte === null || bytes[at] === byte));
  if (known) return { kind: null, code: known[1], name: known[2] };
  if (OLE.every((byte, at) => bytes[at] === byte)) return kindOfOle(bytes);
  if (startsWith(bytes, 'PK\u0003\u0004') || startsWith(bytes, 'PK\u0005\u0006')) return kindOfZip(bytes);

  const { text, encoding } = decodeBytes(bytes.subarray(0, SAMPLE));
  if (text.trim() === '') {
    const isBlank = bytes.length <= SAMPLE || decodeBytes(bytes).text.trim() === '';
    return isBlank ? { kind: null, code: 'file-blank', name: null } : { kind: 'text' };
  }
  if (encoding.startsWith('utf-16') || encoding.startsWith('utf-32') || !isBinary(bytes.subarray(0, SAMPLE))) {
    return kindOfText(text);
  }
  return { kind: null, code: 'kind-binary', name: null };
}

function kindOfZip(bytes: Uint8Array): FileKind {
  const entries = zipEntries(bytes) ?? [];
  for (const [part, kind] of IN_ZIP) if (entries.some(({ name }) => part.test(name))) return kind;
  if (!entries.some(({ name }) => name === 'content.xml')) return { kind: 'zip' };
  // The first file of an OpenDocument says what it is; it is stored as it is.
  const head = String.fromCharCode(...bytes.subarray(0, 120));
  return head.includes('opendocument.spreadsheet')
    ? { kind: 'ods' }
    : { kind: null, code: 'kind-document', name: 'OpenDocument' };
}

/** By the names of its streams, which are UTF-16. @see Microsoft, MS-CFB 2.6.1 and MS-OFFCRYPTO 2.3.4 */
function kindOfOle(bytes: Uint8Array): FileKind {
  const text = new TextDecoder('utf-16le').decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  if (text.includes('EncryptedPackage')) return { kind: null, code: 'kind-locked', name: null };
  if (text.includes('WordDocument')) return { kind: null, code: 'kind-document', name: 'Word' };
  return { kind: null, code: 'kind-old-excel', name: 'XLS' };
}

function kindOfText(text: string): FileKind {
  const start = text.trimStart();
  const root = start.replace(/^<\?xml[^>]*>\s*/i, '');
  if (/^<kml\b/i.test(root)) return { kind: null, code: 'kind-map', name: 'KML' };
  if (/^<(\?mso|workbook)/i.test(root)) return { kind: null, code: 'kind-old-excel', name: 'XML 2003' };
  if (isWebPage(root, null)) return { kind: null, code: 'kind-web-page', name: 'HTML' };
  if (/^<(\?xml|[a-z][\w:-]*[\s>])/i.test(start)) return { kind: null, code: 'kind-markup', name: 'XML' };
  return { kind: /^(\{|\[\s*[[{"'\]\d-])/.test(start) ? 'json' : 'text' };
}

/** Controls that stand in no text, beyond the few that stray into one. */
function isBinary(sample: Uint8Array): boolean {
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1b)) controls++;
  return controls > 2 && controls * 20 > sample.length;
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return ascii(text).every((code, at) => bytes[at] === code);
}

function ascii(text: string): number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** The endings of names that a kind may have. */
const ENDINGS: Readonly<Record<OpenableKind, RegExp>> = {
  text: /\.(csv|tsv|tab|txt|psv|asc|dat|prn)$/i,
  json: /\.(json|geojson|jsonld|ndjson|jsonl)$/i,
  zip: /\.zip$/i,
  xlsx: /\.(xlsx|xlsm|xltx)$/i,
  ods: /\.(ods|ots)$/i,
};

/** Endings of other files that people know, so that a name with one of them says what the file should be. */
const OTHER_ENDING = /\.(xls|xlsb|docx?|odt|pdf|html?|xml|kml|png|jpe?g|gz|db|sqlite)$/i;

/** True for a name whose ending says another kind than the file is; a name without an ending, or with one that nobody knows, says nothing. */
export function isMisnamed(name: string, kind: OpenableKind): boolean {
  const endings = [...Object.values(ENDINGS), OTHER_ENDING];
  return !ENDINGS[kind].test(name) && endings.some((ending) => ending.test(name));
}
