import { expect, test } from 'vitest';
import { IMAGE_SIZES } from '../../../src/lib/image-size';
import { Images } from '../../../src/state/images.svelte';

test('the picture of the size before is none to take while the next one is drawn', async () => {
  const waiting: (() => void)[] = [];
  const images = new Images(async (_, width) => {
    await new Promise<void>((done) => waiting.push(done));
    return { svg: '<svg/>', width, height: 100, alt: '', lang: 'en' };
  }, {} as Document);
  const first = images.make('map', IMAGE_SIZES.print);
  expect(images.current).toBe(false);
  waiting[0]?.();
  await first;
  expect([images.current, images.made?.width]).toEqual([true, 605]);

  const second = images.make('map', IMAGE_SIZES.screen);
  expect([images.current, images.made?.width]).toEqual([false, 605]);
  waiting[1]?.();
  await second;
  expect([images.current, images.made?.width]).toEqual([true, 640]);
  images.clear();
  expect(images.current).toBe(false);
});
