/** Tables of an uncompressed OpenType font by their four-letter tag, in file order. */
export type FontTables = ReadonlyMap<string, Buffer>;

/**
 * Cuts a font file into its tables.
 *
 * @throws {RangeError} If the file ends within a table.
 * @see OpenType specification 1.9.1, "The OpenType font file"
 */
export function readTables(font: Buffer): FontTables {
  const tables = new Map<string, Buffer>();
  const count = font.readUInt16BE(4);
  for (let i = 0; i < count; i++) {
    const entry = 12 + 16 * i;
    const from = font.readUInt32BE(entry + 8);
    const to = from + font.readUInt32BE(entry + 12);
    if (to > font.length) throw new RangeError(`The font ends at byte ${font.length}, inside a table`);
    tables.set(font.toString('latin1', entry, entry + 4), font.subarray(from, to));
  }
  return tables;
}

/** Puts a font file together from tables. */
export function writeTables(tables: FontTables): Buffer {
  const entries = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(entries.length));
  const header = Buffer.alloc(12 + 16 * entries.length);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(entries.length, 4);
  header.writeUInt16BE(16 * 2 ** power, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(16 * (entries.length - 2 ** power), 10);
  const parts = [header];
  let offset = header.length;
  entries.forEach(([tag, table], i) => {
    const padded = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    header.write(tag, 12 + 16 * i, 'latin1');
    header.writeUInt32BE(checksum(padded), 16 + 16 * i);
    header.writeUInt32BE(offset, 20 + 16 * i);
    header.writeUInt32BE(table.length, 24 + 16 * i);
    parts.push(padded);
    offset += padded.length;
  });
  return Buffer.concat(parts);
}

function checksum(padded: Buffer): number {
  let sum = 0;
  for (let i = 0; i < padded.length; i += 4) sum = (sum + padded.readUInt32BE(i)) >>> 0;
  return sum;
}

/** The table of this tag. @throws {Error} If the font has none. */
export function table(tables: FontTables, tag: string): Buffer {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no table ${tag}`);
  return found;
}

/**
 * Glyph numbers by code point, from the Unicode map of format 4 or 12; characters without a glyph are left out.
 *
 * @see OpenType specification 1.9.1, cmap
 */
export function readCharacters(tables: FontTables): Map<number, number> {
  const cmap = table(tables, 'cmap');
  const glyphs = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const at = cmap.readUInt32BE(4 + 8 * i + 4);
    const format = cmap.readUInt16BE(at);
    if (format === 4) readSegments(cmap.subarray(at), glyphs);
    if (format === 12) readGroups(cmap.subarray(at), glyphs);
  }
  return glyphs;
}

function readSegments(map: Buffer, glyphs: Map<number, number>): void {
  const twice = map.readUInt16BE(6);
  for (let i = 0; i < twice; i += 2) {
    const end = map.readUInt16BE(14 + i);
    const start = map.readUInt16BE(16 + twice + i);
    const delta = map.readUInt16BE(16 + 2 * twice + i);
    const at = 16 + 3 * twice + i;
    const offset = map.readUInt16BE(at);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const listed = offset === 0 ? code : map.readUInt16BE(at + offset + 2 * (code - start));
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(map: Buffer, glyphs: Map<number, number>): void {
  for (let i = 0; i < map.readUInt32BE(12); i++) {
    const start = map.readUInt32BE(16 + 12 * i);
    const end = map.readUInt32BE(20 + 12 * i);
    const glyph = map.readUInt32BE(24 + 12 * i);
    for (let code = start; code <= end; code++) glyphs.set(code, glyph + code - start);
  }
}

/** Advance width of a glyph in thousandths of the em, at the font's default instance. */
export function advanceReader(tables: FontTables): (glyph: number) => number {
  const unitsPerEm = table(tables, 'head').readUInt16BE(18);
  const lastFull = table(tables, 'hhea').readUInt16BE(34) - 1;
  const hmtx = table(tables, 'hmtx');
  return (glyph) => (hmtx.readUInt16BE(4 * Math.min(glyph, lastFull)) * 1000) / unitsPerEm;
}
