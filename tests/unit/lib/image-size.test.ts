import { expect, it } from 'vitest';
import { IMAGE_SIZES, onPaper, pixelHeight } from '../../../src/lib/image-size';

it.each([
  [16, 605, 1890],
  [8, 302, 945],
])('%d cm are laid out for %d px and drawn with %d', (cm, layout, pixels) => {
  expect(onPaper(cm)).toEqual({ layout, pixels, dpi: 300 });
});

it('a picture of two pixels to the px is as high as it is wide', () => {
  expect(pixelHeight(IMAGE_SIZES.double, 480)).toBe(960);
});
