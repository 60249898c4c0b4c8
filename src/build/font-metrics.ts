import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { cached, keyOf, recipeOf } from './cache.ts';
import { CHARSETS, LIKE, type Script } from './charset.ts';
import { FONT_SOURCES, sourceFile, type FontSource } from './font-faces.ts';
import { advanceReader, readCharacters, readTables } from './sfnt.ts';

const ID = 'virtual:susret-font-metrics';

/** Faces that text is measured in; weights between are interpolated. */
const MEASURED = [
  ['sans', 400],
  ['sans', 600],
  ['sans', 700],
  ['serif', 400],
  ['serif', 600],
] as const;

/** Widths of characters in thousandths of the em. */
export interface FontMetrics {
  /** Every measured character, ascending. */
  readonly characters: string;
  /** By family and weight, such as `sans400`: one width for each character, in the order of `characters`. */
  readonly widths: Readonly<Record<string, readonly number[]>>;
}

/** Advance widths of all characters of the subset fonts, without kerning, as the fonts give them at each weight. */
export async function measureFonts(): Promise<FontMetrics> {
  const scripts = Object.keys(CHARSETS) as Script[];
  const characters = [...new Set(Object.values(CHARSETS).join('') + Object.keys(LIKE).join(''))].sort();
  const widths: Record<string, number[]> = {};
  for (const [family, weight] of MEASURED) {
    const source = FONT_SOURCES.find((found) => found.family === family && found.style === 'normal');
    if (source === undefined) throw new Error(`There is no upright face of the family ${family}`);
    const found = new Map<string, number>();
    for (const script of scripts) await measureFile(source, script, weight, found);
    widths[`${family}${weight}`] = characters.map((character) => {
      const width = found.get(LIKE[character] ?? character);
      if (width === undefined) throw new Error(`${family} has no glyph for "${character}"`);
      return width;
    });
  }
  return { characters: characters.join(''), widths };
}

async function measureFile(source: FontSource, script: Script, weight: number, into: Map<string, number>) {
  const opsz = source.opticalSize === null ? {} : { opsz: source.opticalSize };
  const font = await subsetFont(await readFile(sourceFile(source, script)), CHARSETS[script], {
    targetFormat: 'sfnt',
    keepFeatures: [],
    variationAxes: { wght: weight, ...opsz },
  });
  const tables = readTables(font);
  const glyphs = readCharacters(tables);
  const advance = advanceReader(tables);
  for (const character of CHARSETS[script]) {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    if (glyph !== undefined) into.set(character, Math.round(advance(glyph)));
  }
}

/** Offers the widths of the page's fonts as `virtual:susret-font-metrics`. */
export function fontMetrics(): Plugin {
  return {
    name: 'susret:font-metrics',
    resolveId: (id) => (id === ID ? ID : undefined),
    async load(id) {
      if (id !== ID) return undefined;
      const fonts = FONT_SOURCES.filter((source) => source.style === 'normal');
      const files = fonts.flatMap((source) => (Object.keys(CHARSETS) as Script[]).map((s) => sourceFile(source, s)));
      const contents = await Promise.all(files.map((file) => readFile(file)));
      const recipe = await recipeOf('font-metrics.ts', 'font-faces.ts', 'charset.ts', 'sfnt.ts');
      const key = keyOf(...recipe, ...contents);
      const json = await cached('font-metrics', key, async () => Buffer.from(JSON.stringify(await measureFonts())));
      return `export default ${json.toString('utf8')}`;
    },
  };
}
