/** Every page, panel, dialog and frame by axe: at four widths, in light, dark and forced colours, in every language. */
import type { Page } from '@playwright/test';
import { TAGS, violations } from '../support/axe';
import { expect, test } from '../support/page';
import { settled } from '../support/settled';
import { hasWidth, show, SURFACES, type Surface } from '../support/surfaces';

const WIDTHS = [320, 390, 768, 1440];

const COLOURS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
} as const;
type Colours = keyof typeof COLOURS;

const COMBINATIONS = WIDTHS.flatMap((width) =>
  (Object.keys(COLOURS) as Colours[]).map((colours): Combination => [width, colours]),
);
type Combination = readonly [width: number, colours: Colours];

/** What axe finds in a surface under each of some combinations, where it finds anything. */
async function found(page: Page, surface: Surface, combinations: readonly Combination[], lang: string) {
  const all: Record<string, unknown> = {};
  let shown: number | null = null;
  for (const [width, colours] of combinations) {
    await page.emulateMedia(COLOURS[colours]);
    if (width !== shown) {
      await page.setViewportSize({ width, height: 900 });
      if (shown === null) await show(page, surface, lang);
      else await settled(page);
      shown = width;
    }
    const within = surface.within === undefined ? {} : { within: surface.within };
    const faults = await violations(page, { ...within, tags: TAGS });
    if (faults.length > 0) all[`${lang}, ${width} px, ${colours}`] = faults;
  }
  return all;
}

for (const surface of SURFACES) {
  const combinations = COMBINATIONS.filter(([width]) => hasWidth(surface, width));
  test(`axe finds nothing in ${surface.name}`, async ({ page }) => {
    expect(await found(page, surface, combinations, 'en')).toEqual({});
  });
}
