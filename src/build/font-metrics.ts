import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { cached, keyOf, recipeOf } from './cache.ts';
import { CHARSETS, LIKE, type Script } from './charset.ts';
import { FONT_SOURCES, sourceFile, type FontSource } from './font-faces.ts';
import { advanceReader, readCharacters, readTables } from './sfnt.ts';

const ID = 'virtual:susret-font-metrics';

/** Weights that text is measured in, ascending; those between are interpolated. */
const MEASURED = { sans: [400, 600], serif: [400, 600] } as const;

type Family = keyof typeof MEASURED;

/** Widths of characters in thousandths of the em, written so that they pack well: every page loads them. */
export interface FontMetrics {
  /** Every measured character, ascending. A letter with a mark that is in all faces as wide as the bare one is left out. */
  readonly characters: string;
  /** The measured weights of each family, ascending. */
  readonly weights: Readonly<Record<Family, readonly number[]>>;
  /**
   * For each of these weights a number for each character, in the order of `characters`: at the first weight its width, at every other
   * one what is added to the width at the weight before.
   */
  readonly widths: Readonly<Record<Family, readonly (readonly number[])[]>>;
}

/** Advance widths of all characters of the subset fonts, without kerning, as the fonts give them at each weight. */
export async function measureFonts(): Promise<FontMetrics> {
  const all = [...new Set(Object.values(CHARSETS).join('') + Object.keys(LIKE).join(''))].sort();
  const sans = await measureFamily('sans', all);
  const serif = await measureFamily('serif', all);
  const characters = all.filter((character) => {
    const bare = character.normalize('NFD').charAt(0);
    return bare === character || [...sans, ...serif].some((face) => face.get(bare) !== face.get(character));
  });
  const listed = (faces: readonly ReadonlyMap<string, number>[]) =>
    faces.map((face, i) => characters.map((c) => (face.get(c) ?? 0) - (faces[i - 1]?.get(c) ?? 0)));
  return { characters: characters.join(''), weights: MEASURED, widths: { sans: listed(sans), serif: listed(serif) } };
}

/** For each measured weight of a family the width of each of the characters. */
async function measureFamily(family: Family, characters: readonly string[]): Promise<Map<string, number>[]> {
  const source = FONT_SOURCES.find((found) => found.family === family && found.style === 'normal');
  if (source === undefined) throw new Error(`There is no upright face of the family ${family}`);
  const faces: Map<string, number>[] = [];
  for (const weight of MEASURED[family]) {
    const found = new Map<string, number>();
    for (const script of Object.keys(CHARSETS) as Script[]) await measureFile(source, script, weight, found);
    const widthOf = (character: string) => {
      const width = found.get(LIKE[character] ?? character);
      if (width === undefined) throw new Error(`${family} has no glyph for "${character}"`);
      return width;
    };
    faces.push(new Map(characters.map((character) => [character, widthOf(character)])));
  }
  return faces;
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
