import { loadImage, createCanvas } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { indexedPng } from '../../../src/build/indexed-png';

/** The red, green, blue and opacity of each pixel of a file, as another library reads it. */
async function decoded(png: Buffer): Promise<number[]> {
  const image = await loadImage(png);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return [...context.getImageData(0, 0, image.width, image.height).data];
}

test('plain areas keep their colour, whatever their number of pixels', async () => {
  // Paper, ink and petrol, as the tokens have them.
  const pixels = [
    255, 255, 255, 255, 20, 35, 42, 255, 11, 85, 99, 255, 255, 255, 255, 255, 20, 35, 42, 255, 0, 0, 0, 255,
  ];
  expect(await decoded(indexedPng(Uint8Array.from(pixels), 3, 2))).toEqual(pixels);
});

test('shades within a sixteenth become their mean', async () => {
  const pixels = [240, 240, 240, 255, 240, 240, 240, 255, 255, 252, 246, 255];
  const mean = [245, 244, 242, 255];
  expect(await decoded(indexedPng(Uint8Array.from(pixels), 3, 1))).toEqual([...mean, ...mean, ...mean]);
});

test('more colours than a list holds are refused', () => {
  const shades = Array.from({ length: 257 }, (_, i) => [(i % 16) * 16, ((i >> 4) % 16) * 16, (i >> 8) * 16, 255]);
  const pixels = Uint8Array.from(shades.flat());
  expect(() => indexedPng(pixels, 257, 1)).toThrow('The picture has 257 colours, more than a list holds.');
});
