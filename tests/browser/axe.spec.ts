/** Every page, panel, dialog and frame by axe: at four widths, in light, dark and forced colours, in every language. */
import type { Page } from '@playwright/test';
import { TAGS, violations } from '../support/axe';
import { expect, test } from '../support/page';
import { settled } from '../support/settled';
import { addStyle } from '../support/style';
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

/** With the colours nothing changes but colours, so in others than light only the rules that look at them can find more. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What the bar of views lies over can be scrolled from under it; axe, which does not scroll, would take it for hidden in part. */
const BAR_AT_ITS_PLACE = 'nav:has(> a[href^="#"][aria-current]) { position: static !important }';

/** Share of the surfaces that each language but English is seen on, and in how many combinations each. */
const [EVERY, EACH] = [4, 2];
const OTHERS = ['bs', 'sr-Cyrl', 'sr-Latn', 'sq', 'mk'];

/**
 * Leaves of the rows of each table one of a kind, or shows them all again: rows of the same elements and classes have the same
 * colours. Runs in the page, so it uses nothing of this file.
 */
function thin(on: boolean) {
  for (const table of document.querySelectorAll('table')) {
    const kinds = new Set<string>();
    for (const row of table.rows) {
      const kind = [row, ...row.querySelectorAll('*')].map((one) => `${one.localName}.${one.classList.value}`).join();
      row.style.display = on && kinds.has(kind) ? 'none' : '';
      kinds.add(kind);
    }
  }
}

/** What axe finds in a surface under some combinations, in the order of their widths. */
async function found(page: Page, surface: Surface, combinations: readonly Combination[], lang: string) {
  const all: Record<string, unknown> = {};
  let shown: number | null = null;
  for (const [width, colours] of combinations) {
    await page.emulateMedia(COLOURS[colours]);
    if (width !== shown) {
      await page.setViewportSize({ width, height: 900 });
      if (shown === null) {
        await show(page, surface, lang);
        await addStyle(page, BAR_AT_ITS_PLACE);
      } else {
        await page.evaluate(thin, false);
        await settled(page);
      }
    } else await page.evaluate(thin, true);
    const within = surface.within === undefined ? {} : { within: surface.within };
    const faults = await violations(page, {
      ...within,
      ...(width === shown ? { rules: COLOUR_RULES } : { tags: TAGS }),
    });
    if (faults.length > 0) all[`${lang}, ${width} px, ${colours}`] = faults;
    shown = width;
  }
  return all;
}

const possible = (surface: Surface) => COMBINATIONS.filter(([width]) => hasWidth(surface, width));

for (const surface of SURFACES) {
  test(`axe finds nothing in ${surface.name}`, async ({ page }) => {
    expect(await found(page, surface, possible(surface), 'en')).toEqual({});
  });
}

// Words change lengths and letters, hardly the structure: every language on its share of the surfaces, at widths and in colours by turns.
for (const [l, lang] of OTHERS.entries()) {
  test(`axe finds nothing in ${lang}`, async ({ page }) => {
    const all: Record<string, unknown> = {};
    for (const [s, surface] of SURFACES.entries()) {
      if ((s + l) % EVERY !== 0) continue;
      const combinations = possible(surface);
      const turns = Array.from({ length: EACH }, (_, i) => combinations[((s + l) * EACH + i) % combinations.length]);
      const faults = await found(
        page,
        surface,
        turns.filter((turn) => turn !== undefined),
        lang,
      );
      if (Object.keys(faults).length > 0) all[surface.name] = faults;
    }
    expect(all).toEqual({});
  });
}
