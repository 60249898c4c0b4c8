/** Files as they come to harm: sound ones with a few things changed, in their bytes, their text, or the files packed in them. */
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { readFileSync, readdirSync } from 'node:fs';
import { openDocumentBytes, workbookBytes } from '../unit/io/own/workbook-bytes';

export interface SoundFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const FIXTURES = new URL('../fixtures/', import.meta.url);
const folder = (path: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(new URL(path, FIXTURES))
      .filter((name) => /\.(csv|json)$/.test(name))
      .map((name) => [name, new Uint8Array(readFileSync(new URL(path + name, FIXTURES)))]),
  );

const cell = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const WORKBOOK = workbookBytes(
  [
    {
      name: 'Aktivnosti',
      rows: `<row r="1">${cell('A1', 'Naziv')}${cell('B1', 'Datum')}${cell('C1', 'Mjesto')}${cell('D1', 'Broj učesnika')}</row>
<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2" s="1"><v>44482</v></c>${cell('C2', 'Bihać')}<c r="D2"><v>32</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="2"><v>44500.5</v></c>${cell('C3', 'Zenica')}<c r="D3"><f>SUM(D2)</f><v>12</v></c></row>`,
      after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>',
    },
    { name: 'Stari', state: 'hidden', rows: `<row r="1">${cell('A1', 'x')}</row>` },
  ],
  '<si><t>Obuka</t></si><si><r><t>Tribina </t></r><r><t>„Mir“</t></r></si>',
);
const odsCell = (text: string, more = '') =>
  `<table:table-cell office:value-type="string"${more}><text:p>${text}</text:p></table:table-cell>`;
const OPEN_DOCUMENT = openDocumentBytes(
  `<table:table table:name="List1"><table:table-row>${odsCell('Naziv')}${odsCell('Datum')}${odsCell('Grad')}</table:table-row>
<table:table-row>${odsCell('Obuka')}<table:table-cell office:value-type="date" office:date-value="2022-03-18"><text:p>18.3.2022</text:p></table:table-cell>${odsCell('Tuzla', ' table:number-rows-spanned="2"')}</table:table-row>
<table:table-row table:number-rows-repeated="3">${odsCell('Skup', ' table:number-columns-repeated="2"')}<table:covered-table-cell/></table:table-row></table:table>`,
);

/** Each with records in it; read anew by every caller. */
export function soundFiles(): readonly SoundFile[] {
  const own = Object.entries(
    Object.fromEntries(
      readdirSync(new URL('own/', FIXTURES))
        .filter((name) => name !== '.gitattributes' && name !== 'README.md')
        .map((name) => [name, new Uint8Array(readFileSync(new URL(`own/${name}`, FIXTURES)))]),
    ),
  ).map(([name, bytes]) => ({ name, bytes }));
  const tables = Object.fromEntries(
    own.filter(({ name }) => /bs-1250|lines|sq-1252/.test(name)).map(({ name, bytes }) => [name, bytes]),
  );
  return [
    ...own,
    { name: 'knjiga.xlsx', bytes: WORKBOOK },
    { name: 'knjiga.ods', bytes: OPEN_DOCUMENT },
    { name: 'tabele.zip', bytes: zipSync(tables) },
    { name: 'kongresi.zip', bytes: zipSync({ kongresi: folder('congresses/') }) },
    { name: 'paket.zip', bytes: zipSync(folder('packages/good-csv/')) },
    { name: 'u-paketu.zip', bytes: zipSync(folder('packages/good-json/')) },
    { name: 'neprijateljski.zip', bytes: zipSync(folder('packages/hostile/')) },
    { name: 'knjige.zip', bytes: zipSync({ 'a/knjiga.xlsx': WORKBOOK, 'b/knjiga.ods': OPEN_DOCUMENT }) },
  ];
}

/** Numbers that look drawn at random and are the same for the same seed. @see Tommy Ettinger, Mulberry32, 2017, public domain */
export class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A whole number from 0 to `below`, which it never is. */
  below(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  oneOf<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }
}

type Harm = (bytes: Uint8Array, dice: Dice) => Uint8Array;

/** Puts `between` where `length` bytes are taken out. */
function spliced(bytes: Uint8Array, at: number, length: number, between: Uint8Array): Uint8Array {
  const rest = bytes.subarray(Math.min(bytes.length, at + length));
  const whole = new Uint8Array(at + between.length + rest.length);
  whole.set(bytes.subarray(0, at));
  whole.set(between, at);
  whole.set(rest, at + between.length);
  return whole;
}

const NONE = new Uint8Array();
const BYTES: readonly Harm[] = [
  (bytes, dice) => {
    const at = dice.below(bytes.length + 1);
    return spliced(bytes, at, 1, Uint8Array.of((bytes[at] ?? 0) ^ (1 << dice.below(8))));
  },
  (bytes, dice) => spliced(bytes, dice.below(bytes.length + 1), 1, Uint8Array.of(dice.below(256))),
  (bytes, dice) => spliced(bytes, dice.below(bytes.length + 1), 0, Uint8Array.of(dice.below(256))),
  (bytes, dice) => spliced(bytes, dice.below(bytes.length + 1), 1 + dice.below(64), NONE),
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length + 1)),
  (bytes, dice) => bytes.subarray(dice.below(bytes.length + 1)),
  (bytes, dice) => {
    const from = dice.below(bytes.length + 1);
    return spliced(bytes, dice.below(bytes.length + 1), 0, bytes.slice(from, from + 1 + dice.below(400)));
  },
  (bytes, dice) =>
    spliced(
      bytes,
      0,
      0,
      dice.oneOf(
        [
          [0xef, 0xbb, 0xbf],
          [0xff, 0xfe],
          [0xfe, 0xff],
          [0xff, 0xfe, 0, 0],
        ].map((mark) => Uint8Array.from(mark)),
      ),
    ),
  (bytes, dice) =>
    spliced(bytes, dice.below(bytes.length + 1), 0, new Uint8Array(1 + dice.below(20)).fill(dice.below(32))),
];

/** What text is made of that programs stumble over; a place is chosen among where the first stands, or anywhere. */
const SIGNS = [
  ',',
  ';',
  '\t',
  '|',
  '"',
  "'",
  '\\',
  '\n',
  '\r\n',
  '\r',
  ':',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '/',
  '-',
  '.',
  ' ',
];
const PIECES = [
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'null',
    'undefined',
    'NaN',
    'true',
    'Infinity',
  ],
  ...[
    '9'.repeat(400),
    '1e308',
    '-1e309',
    '99999999999999999999',
    '0x1F',
    '-0',
    '1.7976931348623157e308',
    '.'.repeat(500),
  ],
  ...['0000-00-00', '2021-02-30', '9999999-01-01', '0001-01-01/9999-12-31', '31.12.99999.', '1.1.2020-1.1.1920'],
  ...[
    '../../etc/passwd',
    'C:\\x',
    'javascript:alert(1)',
    '=1+1',
    '"""',
    '""',
    '\u0000',
    '\u202e',
    '\ufeff',
    '\ud800',
    '\u00ad',
    '🚶‍♀️',
    'İ',
    'ﬁ',
    '\u0301'.repeat(50),
  ],
  ...[
    '{"__proto__":{"x":1}}',
    '[[[[',
    '}}}}',
    '<!--',
    ']]>',
    '<![CDATA[',
    '&#x10ffff;',
    '&lol;',
    ' r="ZZZ9999999"',
    ' number-rows-repeated="99999999"',
  ],
  ...[
    'event_id',
    'title',
    'naziv',
    'datum',
    'broj učesnika',
    'lat',
    'lon',
    'preko',
    'oko 40',
    '40-30',
    '7+25+',
    'x'.repeat(3000),
    '['.repeat(300),
    '"a,'.repeat(200),
    '\n\n\n',
    ';'.repeat(300),
  ],
];

/** Changes a text; bytes that are no UTF-8 come through as they are, one character each. */
function textHarm(change: (text: string, dice: Dice) => string): Harm {
  return (bytes, dice) => {
    try {
      return strToU8(change(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), dice));
    } catch {
      const changed = change(strFromU8(bytes, true), dice);
      return Uint8Array.from(changed, (character) => (character.codePointAt(0) ?? 0) & 0xff);
    }
  };
}

/** The place of one of all times that a sign stands in a text; any place where it does not. */
function placeOf(text: string, sign: string, dice: Dice): number {
  const start = dice.below(text.length + 1);
  const found = text.indexOf(sign, start);
  return found < 0 ? Math.max(text.indexOf(sign), 0) : found;
}

const put = (text: string, at: number, length: number, piece: string) =>
  text.slice(0, at) + piece + text.slice(at + length);
const TEXTS: readonly Harm[] = [
  textHarm((text, dice) => {
    const sign = dice.oneOf(SIGNS);
    return put(text, placeOf(text, sign, dice), sign.length, '');
  }),
  textHarm((text, dice) => {
    const sign = dice.oneOf(SIGNS);
    return put(text, placeOf(text, sign, dice), 0, sign.repeat(1 + dice.below(5)));
  }),
  textHarm((text, dice) => put(text, dice.below(text.length + 1), 0, dice.oneOf(SIGNS))),
  textHarm((text, dice) => put(text, dice.below(text.length + 1), dice.below(12), dice.oneOf(PIECES))),
  // A whole cell or member, so that the file around it stays sound.
  textHarm((text, dice) => {
    const cells = [...text.matchAll(/[^,;\t|\n\r"<>{}[\]:]+/g)];
    const chosen = cells[dice.below(cells.length)];
    return chosen === undefined ? text : put(text, chosen.index, chosen[0].length, dice.oneOf(PIECES));
  }),
  textHarm((text, dice) => {
    const numbers = [...text.matchAll(/\d+/g)];
    const chosen = numbers[dice.below(numbers.length)];
    return chosen === undefined ? text : put(text, chosen.index, chosen[0].length, dice.oneOf(PIECES.slice(10, 24)));
  }),
  textHarm((text, dice) => text.replaceAll(dice.oneOf(SIGNS), dice.oneOf(SIGNS))),
  textHarm((text, dice) => {
    const lines = text.split('\n');
    lines.splice(dice.below(lines.length), 0, ...lines.slice(0, 1 + dice.below(3)));
    return lines.join('\n');
  }),
  textHarm((text, dice) => {
    const lines = text.split('\n');
    lines.splice(dice.below(lines.length), 1 + dice.below(3));
    return lines.join('\n');
  }),
  textHarm(
    (text, dice) =>
      dice.oneOf(['[', '{"a":', '[[', '{"events":', '{"type":"FeatureCollection","features":']) +
      text +
      dice.oneOf([']', '}', '', ']]']),
  ),
  textHarm((text, dice) => text.repeat(2 + dice.below(4))),
  (bytes, dice) => {
    const text = strFromU8(bytes);
    const codes = Uint16Array.from(text, (character) => character.charCodeAt(0));
    return dice.below(2) === 0
      ? new Uint8Array(codes.buffer)
      : new Uint8Array(codes.map((code) => (code << 8) | (code >> 8)).buffer);
  },
];

/** Changes one file in an archive, its name, or how often it is there, and packs it anew. */
const packed: Harm = (bytes, dice) => {
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes);
  } catch {
    return bytes;
  }
  const names = Object.keys(files);
  if (names.length === 0) return bytes;
  const name = dice.oneOf(names);
  const content = files[name] ?? NONE;
  const change = dice.below(10);
  const changed: Zippable = { ...files };
  if (change === 0) return zipSync(Object.fromEntries(Object.entries(files).filter(([one]) => one !== name)));
  if (change === 1)
    changed[
      dice.oneOf([
        '../x.csv',
        '/x.csv',
        'a/b/c/x.csv',
        'x'.repeat(300) + '.csv',
        '.csv',
        'č.csv',
        `${name}.csv`,
        'datapackage.json',
        'xl/workbook.xml',
        'a\\b.csv',
        'q?.json',
      ])
    ] = content;
  else if (change === 2) changed[name] = [content, { level: 0 }];
  else changed[name] = harmed(content, dice);
  return zipSync(changed);
};

/** Bytes; a file that has become larger is left as it is. */
const LARGEST = 400_000;

const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

function harmed(bytes: Uint8Array, dice: Dice): Uint8Array {
  // A damaged archive may announce an entry of any size.
  if (bytes.length > LARGEST) return bytes;
  if (isZip(bytes)) return dice.below(4) === 0 ? dice.oneOf(BYTES)(bytes, dice) : packed(bytes, dice);
  return dice.oneOf(dice.below(3) === 0 ? BYTES : TEXTS)(bytes, dice);
}

/** One of `files` after one to five things happened to it; the same for the same dice. */
export function damagedFile(files: readonly SoundFile[], dice: Dice): SoundFile {
  // Workbooks and archives are few, and break in more ways than a text.
  const { name, bytes } = dice.oneOf(dice.below(3) === 0 ? files.filter((file) => isZip(file.bytes)) : files);
  let damaged: Uint8Array = bytes;
  for (let left = 1 + dice.below(5); left > 0; left--) damaged = harmed(damaged, dice);
  const ending = dice.below(20) === 0 ? dice.oneOf(['.csv', '.json', '.zip', '.xlsx', '.txt', '.ods', '']) : '';
  return { name: ending === '' ? name : name.replace(/\.\w+$/, ending), bytes: damaged };
}
