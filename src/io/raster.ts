/** An SVG document as a PNG file, drawn by the browser. */
import { pixelHeight, type ImageSize } from '../lib/image-size';
import { withDensity } from '../lib/png';
import { pageFaces, withFaces } from './page-fonts';

/** Why there is no PNG. */
export type RasterFault =
  { readonly kind: 'too-large'; readonly width: number; readonly height: number } | { readonly kind: 'no-fonts' };

/** Longest side that all current browsers draw, px; a longer one gives an empty picture without a word. */
const MOST_PIXELS = 16_384;

/**
 * Draws a document with the page's fonts and says how large it is on paper.
 *
 * @param height Of the document, CSS px.
 * @throws {Error} If the browser cannot read the document.
 */
export async function rasterise(
  svg: string,
  height: number,
  size: ImageSize,
  document: Document = globalThis.document,
): Promise<Blob | RasterFault> {
  const [width, tall] = [size.pixels, pixelHeight(size, height)];
  const tooLarge: RasterFault = { kind: 'too-large', width, height: tall };
  if (Math.max(width, tall) > MOST_PIXELS) return tooLarge;
  let whole: string;
  try {
    whole = await withFaces(svg, pageFaces(document));
  } catch {
    return { kind: 'no-fonts' };
  }
  const image = document.createElement('img');
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(whole)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = tall;
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, tall);
  const drawn = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/png');
  });
  if (drawn === null) return tooLarge;
  const png = withDensity(new Uint8Array(await drawn.arrayBuffer()), size.dpi);
  return new Blob([png], { type: 'image/png' });
}
