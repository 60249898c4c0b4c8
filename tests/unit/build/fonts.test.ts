import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { CHARSETS, type Script } from '../../../src/build/charset';
import { FONT_SOURCES } from '../../../src/build/font-faces';
import { fileName, licenceText, writeFonts } from '../../../src/build/fonts';
import { readCharacters, readTables, table, type FontTables } from '../../../src/build/sfnt';

const SCRIPTS = Object.keys(CHARSETS) as Script[];
const FACES = FONT_SOURCES.flatMap((source) =>
  SCRIPTS.map((script) => ({ source, script, name: fileName(source, script) })),
);

let folder = '';
beforeAll(async () => {
  folder = dirname(await writeFonts());
}, 60_000);

function bytes(...names: string[]): number {
  return names.reduce((sum, name) => sum + readFileSync(join(folder, name)).length, 0);
}

async function tablesOf(name: string): Promise<FontTables> {
  const font = readFileSync(join(folder, name));
  return readTables(await subsetFont(font, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true }));
}

/** The tags of the features of GSUB or GPOS. */
function featureTags(layout: Buffer): string[] {
  const list = layout.readUInt16BE(6);
  return Array.from({ length: layout.readUInt16BE(list) }, (_, i) =>
    layout.toString('latin1', list + 2 + 6 * i, list + 6 + 6 * i),
  );
}

describe('the fonts', () => {
  const latin = [
    'susret-sans-latin.woff2',
    'susret-sans-latin-ext.woff2',
    'susret-serif-latin.woff2',
    'susret-serif-latin-ext.woff2',
  ];

  it('take at most 60 kB in a first view in Latin script', () => {
    expect(bytes(...latin)).toBeLessThanOrEqual(60_000);
  });

  it('take at most 100 kB in a first view in Cyrillic script', () => {
    expect(bytes(...latin, 'susret-sans-cyrillic.woff2', 'susret-serif-cyrillic.woff2')).toBeLessThanOrEqual(100_000);
  });

  it.each(FACES)('$name has a glyph for every character of its range', async ({ name, script }) => {
    const glyphs = readCharacters(await tablesOf(name));
    expect([...CHARSETS[script]].filter((character) => !glyphs.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  it.each(FACES.filter((face) => face.script === 'cyrillic'))(
    '$name keeps its regional letter forms',
    async ({ name }) => {
      expect(featureTags(table(await tablesOf(name), 'GSUB'))).toContain('locl');
    },
  );

  it.each(FACES)('$name bears no reserved name outside its copyright', async ({ name, source }) => {
    const names = Buffer.from(table(await tablesOf(name), 'name'))
      .swap16()
      .toString('utf16le');
    const family = source.family === 'sans' ? 'Susret Sans' : 'Susret Serif';
    expect(names).toContain(family);
    expect(names.replaceAll('Reserved Font Name "Source"', '')).not.toContain('Source');
  });

  it.each(FACES)('$name varies in weight alone, as far as the page needs', async ({ name, source }) => {
    const axes = (await tablesOf(name)).get('fvar');
    if (source.weights[0] === source.weights[1]) {
      expect(axes).toBeUndefined();
      return;
    }
    expect(axes?.readUInt16BE(8)).toBe(1);
    const at = axes?.readUInt16BE(4) ?? 0;
    expect(axes?.toString('latin1', at, at + 4)).toBe('wght');
    expect([axes?.readInt32BE(at + 4), axes?.readInt32BE(at + 12)]).toEqual(
      source.weights.map((weight) => weight * 65536),
    );
  });

  it('come with their licence and credit', async () => {
    const text = await licenceText();
    expect(text).toContain('Source Sans 3 and Source Serif 4 by Adobe');
    expect(text).toContain('SIL OPEN FONT LICENSE Version 1.1');
    expect(text).not.toContain('Google Inc.');
  });
});
