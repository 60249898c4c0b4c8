import { createCanvas, loadImage } from '@napi-rs/canvas';
import { expect, test } from 'vitest';
import { cardDrawer } from '../../../src/build/draw-cards';
import { figureSvg } from '../../../src/figure/svg';
import type { PlacedFigure, TextMark } from '../../../src/figure/mark';
import { textWidth } from '../../../src/plot/text-width';

/** The first and last column of a drawn text that is not paper. */
async function inked(text: string, style: Pick<TextMark, 'size' | 'weight' | 'family'>): Promise<[number, number]> {
  const drawer = await cardDrawer();
  if (drawer.draw === null) throw new Error(drawer.reason);
  const mark = { type: 'text', x: 50, y: 100, text, ...style } as const;
  const figure: PlacedFigure = { width: 600, height: 315, title: '', description: '', marks: [mark] };
  const image = await loadImage(
    Buffer.from(await drawer.draw(figureSvg(figure, { theme: 'light', lang: 'sr', idPrefix: 'x' }))),
  );
  expect([image.width, image.height]).toEqual([1200, 630]);
  const context = createCanvas(1200, 630).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, 1200, 630);
  const columns = Array.from({ length: 1200 }, (_, x) => x).filter((x) =>
    Array.from({ length: 630 }, (_, y) => data[4 * (y * 1200 + x)] ?? 255).some((red) => red < 128),
  );
  return [columns[0] ?? -1, columns.at(-1) ?? -1];
}

test.each([
  ['Preko 50 učesnika: žene, ćerke, đaci', { size: 20, weight: 400, family: 'sans' }],
  ['Род и миграције: жене, ћерке, ђаци, луѓе', { size: 20, weight: 600, family: 'sans' }],
  ['Gjinia dhe migrimi: çështje, është', { size: 20, weight: 600, family: 'serif' }],
  ['Џеп, љубав, њива, ѓон, ќуп, ѕвезда', { size: 20, weight: 600, family: 'serif' }],
] as const)(
  '"%s" is as wide in a picture as the layout has measured it in the fonts of the page',
  async (text, style) => {
    const [first, last] = await inked(text, style);
    const measured = 2 * textWidth(text, style.size, style.weight, style.family);
    expect(first).toBeGreaterThanOrEqual(98);
    expect(first).toBeLessThan(108);
    expect(Math.abs(last + 1 - first - measured) / measured).toBeLessThan(0.03);
  },
);
