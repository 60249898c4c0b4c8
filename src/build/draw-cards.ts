import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { cached, keyOf, recipeOf } from './cache.ts';
import { CHARSETS, type Script } from './charset.ts';
import { FAMILY_NAMES, FONT_SOURCES, type FontSource } from './font-faces.ts';
import { fileName, writeFonts } from './fonts.ts';
import { indexedPng } from './indexed-png.ts';

/** Turns the SVG document of a card into a PNG file. */
export type DrawCard = (svg: string) => Promise<Uint8Array>;

/** px of the file. */
const SIZE = { width: 1200, height: 630 } as const;

const SCRIPTS = Object.keys(CHARSETS) as Script[];

/** Weights that cards are set in; what draws them does not turn the axis of a font. */
const WEIGHTS: Readonly<Record<FontSource['family'], readonly number[]>> = { sans: [400, 600], serif: [600] };

/**
 * What draws cards, in the fonts of the page and no others: Skia, as a package that is built for most systems beforehand.
 *
 * @returns Null where it cannot be loaded, with the reason.
 */
export async function cardDrawer(): Promise<
  { readonly draw: DrawCard } | { readonly draw: null; readonly reason: string }
> {
  const canvas = await import('@napi-rs/canvas').catch((error: unknown) => String(error).split('\n', 1)[0] ?? '');
  if (typeof canvas === 'string') return { draw: null, reason: canvas };
  const { createCanvas, GlobalFonts, loadImage } = canvas;
  for (const { name, font } of await cardFonts()) GlobalFonts.register(font, name);
  const context = createCanvas(SIZE.width, SIZE.height).getContext('2d');
  const draw: DrawCard = async (svg) => {
    const image = await loadImage(Buffer.from(withEachFile(svg)));
    context.drawImage(image, 0, 0, SIZE.width, SIZE.height);
    return indexedPng(context.canvas.data(), SIZE.width, SIZE.height);
  };
  return { draw };
}

/** Name of the file of a family that has the letters of a script. */
const nameOf = (family: FontSource['family'], script: Script) => `${FAMILY_NAMES[family]} ${script}`;

/** A document that names each file of a family where the page names the family: only style sheets join them to one. */
function withEachFile(svg: string): string {
  const families = Object.keys(FAMILY_NAMES) as FontSource['family'][];
  return families.reduce(
    (text, family) =>
      text.replaceAll(`'${FAMILY_NAMES[family]}'`, SCRIPTS.map((script) => `'${nameOf(family, script)}'`).join(', ')),
    svg,
  );
}

async function cardFonts(): Promise<{ readonly name: string; readonly font: Buffer }[]> {
  const folder = dirname(await writeFonts());
  const recipe = await recipeOf('draw-cards.ts');
  const fonts = [];
  for (const source of FONT_SOURCES.filter(({ style }) => style === 'normal')) {
    for (const script of SCRIPTS) {
      const file = await readFile(join(folder, fileName(source, script)));
      for (const wght of WEIGHTS[source.family]) {
        const cut = () =>
          subsetFont(file, undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: { wght } });
        const font = await cached('card-font', keyOf(...recipe, file, String(wght)), cut);
        fonts.push({ name: nameOf(source.family, script), font });
      }
    }
  }
  return fonts;
}
