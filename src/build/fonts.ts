import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { CACHE_FOLDER, keyOf, recipeOf, writeWhole } from './cache.ts';
import { CHARSETS, unicodeRange, type Script } from './charset.ts';
import { FAMILY_NAMES, FONT_SOURCES, licenceFile, sourceFile, type FontSource } from './font-faces.ts';
import { renameFont } from './font-names.ts';

const ID = 'virtual:susret-fonts.css';
const LICENCE = 'fonts/OFL.txt';

/**
 * What the text needs: composition of marks, the regional forms of letters and kerning. Figures are lining and tabular without a
 * feature in both families.
 */
const FEATURES = ['ccmp', 'locl', 'kern', 'mark', 'mkmk'];

const COPYRIGHT =
  'Copyright 2010-2024 Adobe (http://www.adobe.com/), with Reserved Font Name "Source". ' +
  'This is a modified version: a subset under another name.';

const SCRIPTS = Object.keys(CHARSETS) as Script[];

/** One file of one face: the characters of a script, with the weight as the only axis. As woff2. */
export async function subsetFace(source: FontSource, script: Script): Promise<Buffer> {
  const [min, max] = source.weights;
  const weight = min === max ? min : { min, max };
  const opsz = source.opticalSize === null ? {} : { opsz: source.opticalSize };
  const cut = await subsetFont(await readFile(sourceFile(source, script)), CHARSETS[script], {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    variationAxes: { wght: weight, ...opsz },
    noHinting: true,
    dropTables: ['MVAR', 'STAT'],
  });
  const style = source.style === 'italic' ? 'Italic' : 'Regular';
  const renamed = renameFont(cut, FAMILY_NAMES[source.family], style, COPYRIGHT);
  return subsetFont(renamed, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
}

/** Name of the file of a face, such as `susret-sans-latin-ext.woff2`. */
export function fileName(source: FontSource, script: Script): string {
  return `susret-${source.family}-${source.style === 'italic' ? 'italic-' : ''}${script}.woff2`;
}

function fontFace(source: FontSource, script: Script): string {
  return `@font-face {
  font-family: '${FAMILY_NAMES[source.family]}';
  font-style: ${source.style};
  font-weight: ${[...new Set(source.weights)].join(' ')};
  font-display: swap;
  src: url('./${fileName(source, script)}') format('woff2');
  unicode-range: ${unicodeRange(CHARSETS[script])};
}
`;
}

/** Writes fonts and style sheet once into the cache. @returns Path of the style sheet. */
export async function writeFonts(): Promise<string> {
  const faces = FONT_SOURCES.flatMap((source) => SCRIPTS.map((script) => ({ source, script })));
  const originals = await Promise.all(faces.map(({ source, script }) => readFile(sourceFile(source, script))));
  const recipe = await recipeOf('fonts.ts', 'font-faces.ts', 'font-names.ts', 'charset.ts', 'sfnt.ts');
  const folder = join(CACHE_FOLDER, `fonts-${keyOf(...recipe, ...originals)}`);
  const sheet = join(folder, 'fonts.css');
  try {
    await access(sheet);
    return sheet;
  } catch {
    // The style sheet is written last: where it is missing, so may be any of the fonts.
    for (const { source, script } of faces) {
      await writeWhole(join(folder, fileName(source, script)), await subsetFace(source, script));
    }
    await writeWhole(sheet, faces.map(({ source, script }) => fontFace(source, script)).join('\n'));
    return sheet;
  }
}

/** The credit and the licence text that go with the fonts. */
export async function licenceText(): Promise<string> {
  const licence = await readFile(licenceFile('sans'), 'utf8');
  return `Susret Sans and Susret Serif are subsets of Source Sans 3 and Source Serif 4 by Adobe.\n${COPYRIGHT}\n\n${licence.replace(/^Google Inc\.\s*/, '')}`;
}

/** Offers the page's fonts as the style sheet `virtual:susret-fonts.css`, and their licence as `fonts/OFL.txt`. */
export function fonts(): Plugin {
  return {
    name: 'susret:fonts',
    enforce: 'pre',
    async resolveId(id) {
      const [name = '', query] = id.split('?');
      if (name !== ID) return undefined;
      return query === undefined ? writeFonts() : `${await writeFonts()}?${query}`;
    },
    configureServer(server) {
      server.middlewares.use(`/${LICENCE}`, (_request, response, next) => {
        licenceText().then((text) => {
          response.setHeader('Content-Type', 'text/plain; charset=utf-8');
          response.end(text);
        }, next);
      });
    },
    async generateBundle() {
      if (this.environment.name !== 'client') return;
      this.emitFile({ type: 'asset', fileName: LICENCE, source: await licenceText() });
    },
  };
}
