import { readTables, table, writeTables } from './sfnt.ts';

/** Windows, Unicode BMP, American English: the platform that every system reads. */
const PLATFORM = [3, 1, 0x409] as const;

/** From here on names are of axes and instances; below are those of the font. */
const FIRST_FREE_ID = 256;

interface Name {
  readonly id: number;
  readonly text: string;
}

function readAxisNames(name: Buffer): Name[] {
  const strings = name.readUInt16BE(4);
  const found: Name[] = [];
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const record = 6 + 12 * i;
    const id = name.readUInt16BE(record + 6);
    if (name.readUInt16BE(record) !== PLATFORM[0] || id < FIRST_FREE_ID) continue;
    const from = strings + name.readUInt16BE(record + 10);
    const text = Buffer.from(name.subarray(from, from + name.readUInt16BE(record + 8)));
    found.push({ id, text: text.swap16().toString('utf16le') });
  }
  return found;
}

function writeNames(names: readonly Name[]): Buffer {
  const strings = names.map(({ text }) => Buffer.from(text, 'utf16le').swap16());
  const header = Buffer.alloc(6 + 12 * names.length);
  header.writeUInt16BE(names.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  names.forEach(({ id }, i) => {
    const length = strings[i]?.length ?? 0;
    [...PLATFORM, id, length, offset].forEach((value, k) => header.writeUInt16BE(value, 6 + 12 * i + 2 * k));
    offset += length;
  });
  return Buffer.concat([header, ...strings]);
}

/**
 * The same font under another name. Copyright and licence stay named; all other names of the original go, since the Open Font
 * License reserves them.
 *
 * @param font Uncompressed.
 * @see OpenType specification 1.9.1, name; SIL Open Font License 1.1, condition 3
 */
export function renameFont(font: Buffer, family: string, style: string, copyright: string): Buffer {
  const tables = new Map(readTables(font));
  const names = [
    { id: 0, text: copyright },
    { id: 1, text: family },
    { id: 2, text: style },
    { id: 3, text: `${family} ${style}` },
    { id: 4, text: `${family} ${style}` },
    { id: 6, text: `${family} ${style}`.replaceAll(' ', '-') },
    { id: 13, text: 'SIL Open Font License, Version 1.1' },
    { id: 14, text: 'https://openfontlicense.org' },
    ...readAxisNames(table(tables, 'name')),
  ];
  tables.set('name', writeNames(names));
  return writeTables(tables);
}
