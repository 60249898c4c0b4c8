import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import sheet from 'virtual:susret-fonts.css?inline';
import { pixelHeight, type ImageSize } from '../lib/image-size';
import { withDensity } from '../lib/png';
import { ensureChromium, launchOptions } from './chromium.mjs';

/** Turns SVG documents into PNG files. */
export interface Raster {
  /** @param height Of the SVG, CSS px. */
  readonly png: (svg: string, height: number, size: ImageSize) => Promise<Uint8Array>;
  readonly stop: () => Promise<void>;
}

/**
 * Starts what draws pixels: the Chromium that the tests need anyway, so that a picture from the command line has the glyphs,
 * hatches and rounding of one from the page. resvg would start faster, but reads neither WOFF2 nor the weights of our variable
 * fonts, and would be one more package with a binary.
 *
 * @throws {Error} If there is no Chromium and none can be installed.
 */
export async function startRaster({ layout, pixels }: ImageSize): Promise<Raster> {
  await ensureChromium();
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({
    deviceScaleFactor: pixels / layout,
    viewport: { width: layout, height: 100 },
  });
  await page.setContent(
    `<style>${await withFiles(sheet)} body { margin: 0 } svg { display: block }</style><body></body>`,
  );
  return {
    png: async (svg, height, size) => {
      await page.setViewportSize({ width: layout, height });
      await page.evaluate(async (markup) => {
        document.body.innerHTML = markup;
        await document.fonts.ready;
      }, svg);
      const shot = await page.screenshot({ clip: { x: 0, y: 0, width: layout, height } });
      const [width, tall] = [shot.readUInt32BE(16), shot.readUInt32BE(20)];
      if (width !== pixels || Math.abs(tall - pixelHeight(size, height)) > 1) {
        throw new Error(`The picture came out as ${width} × ${tall} px instead of ${pixels} px wide.`);
      }
      return withDensity(shot, size.dpi);
    },
    stop: () => browser.close(),
  };
}

/** The style sheet with its fonts inside. In development Vite writes a file as `/@fs/PATH`. */
async function withFiles(css: string): Promise<string> {
  const addresses = [...new Set([...css.matchAll(/\/@fs(\/[^'")?]+\.woff2)/g)].map(([whole]) => whole))];
  let filled = css;
  for (const address of addresses) {
    const font = await readFile(address.slice('/@fs'.length));
    filled = filled.replaceAll(address, `data:font/woff2;base64,${font.toString('base64')}`);
  }
  return filled;
}
