import type { Page } from '@playwright/test';
import { violations } from '../support/axe';
import { opened } from '../support/dashboard';
import { expect, test } from '../support/page';

interface Opened {
  /** Where it stands: the page, or the tip of a mark. */
  readonly at: string;
  readonly door: string;
  /** The number as the page shows it. */
  readonly shown: string;
  /** What the events of the list add, all of them. */
  readonly adds: readonly number[];
  readonly head: string;
  /** Events that neither have quotes, each with its language, its source and its level, nor say that none is kept. */
  readonly bare: readonly string[];
}

/** A mark of a chart, and what its tip offers. */
interface Pointed {
  readonly view: string;
  readonly key: string;
  /** Numbers that stand in the drawing by themselves. */
  readonly drawn: readonly string[];
  /** The doors of its tip, as they are written. */
  readonly doors: readonly string[];
  /** Whether its tip leads to an event, which is evidence itself. */
  readonly event: boolean;
}

/** Opens and closes every door of the page one after the other, those in the tips of charts included. */
function openAll(page: Page): Promise<{ opened: Opened[]; marks: Pointed[] }> {
  return page.evaluate(async () => {
    const until = async <T>(what: string, look: () => T | null | undefined): Promise<T> => {
      for (let tries = 0; tries < 2000; tries++) {
        const found = look();
        if (found !== null && found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`Waited in vain for ${what}.`);
    };
    const one = (selector: string) => document.querySelector<HTMLElement>(selector);
    const all = (selector: string, within: ParentNode = document) => [
      ...within.querySelectorAll<HTMLElement>(selector),
    ];
    const nameOf = (door: HTMLElement) => `${door.dataset['door'] ?? ''} ${door.textContent}`;
    const isBare = (line: HTMLElement) => {
      const figures = all('figure', line);
      if (figures.length === 0) return !line.textContent.includes('No quote is kept');
      return figures.some(
        (figure) =>
          figure.querySelector('blockquote[lang]') === null ||
          figure.querySelector('.source a, .source span') === null ||
          figure.querySelector('.status') === null,
      );
    };

    /** Reads the panel of a door and closes it; `back` is what must have the focus then. */
    const read = async (at: string, door: HTMLElement, back: Element): Promise<Opened> => {
      const { textContent: shown } = door;
      const name = `${at} ${nameOf(door)}`;
      const key = door.dataset['door'] ?? '';
      door.click();
      const head = await until(`the panel of ${name}`, () => one('dialog[open] h2[data-total]'));
      const listed = () => all('dialog[open] li[data-adds]');
      for (let more = one('dialog[open] [data-more]'); more !== null; more = one('dialog[open] [data-more]')) {
        const before = listed().length;
        more.click();
        await until(`more of ${name}`, () => (listed().length > before ? true : null));
      }
      const result = {
        ...{ at, door: key, shown, head: head.textContent },
        adds: listed().map((line) => Number(line.dataset['adds'])),
        bare: listed()
          .filter(isBare)
          .map((line) => line.textContent),
      };
      one('dialog[open] header button')?.click();
      await until(`the end of ${name}`, () => (one('dialog[open]') === null ? true : null));
      if (document.activeElement !== back) throw new Error(`The focus does not come back from ${name}.`);
      return result;
    };

    const opened: Opened[] = [];
    // With the first door come the tables of the evidence, and all is drawn anew.
    const first = one('[data-door]');
    if (first !== null) {
      first.focus();
      await read('page', first, first);
    }
    // The same number may stand in several places.
    for (const door of new Map(all('[data-door]').map((found) => [nameOf(found), found])).values()) {
      door.focus();
      opened.push(await read('page', door, door));
    }

    const marks: Pointed[] = [];
    const seen = new Set(opened.map(({ door, shown }) => `${door} ${shown}`));
    for (const view of ['map', 'composition', 'timeline', 'network']) {
      // The map follows the focus to far towns, and may draw other marks then.
      const met = new Set<string>();
      const next = () =>
        all(`#${view} svg [data-key]`)
          .map((mark) => mark.dataset['key'] ?? '')
          .find((key) => !met.has(key));
      for (let key = next(); key !== undefined; key = next()) {
        met.add(key);
        const mark = () => one(`#${view} svg [data-key="${CSS.escape(key)}"]`);
        const show = () => {
          // Where the focus is there already it must come anew.
          mark()?.blur();
          return until(`the tip of ${view} ${key}`, () => {
            if (mark() !== document.activeElement) mark()?.focus();
            return one(`[data-tip="${CSS.escape(key)}"]`);
          });
        };
        const tip = await show();
        const doors = all('[data-door]', tip);
        const texts = all('text', mark() ?? document.body).map((text) => text.textContent);
        marks.push({
          ...{ view, key },
          drawn: texts.filter((text) => /^[≈≤×]?[\d,]+(\+|–\d+)?$/.test(text)),
          doors: doors.map((door) => door.textContent),
          event: all('button:not([data-door])', tip).length > 0,
        });
        for (const name of doors.map(nameOf)) {
          if (seen.has(name)) continue;
          seen.add(name);
          const found = all('[data-door]', await show()).find((door) => nameOf(door) === name);
          const back = mark();
          if (!found || !back) throw new Error(`There is no ${name} at ${view} ${key} any more.`);
          opened.push(await read(`${view} ${key}`, found, back));
        }
      }
    }
    return { opened, marks };
  });
}

/** The first number of a text; 0 where there is none ("not counted"). */
const numberIn = (text: string) => Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', '') ?? 0);

const sumOf = (adds: readonly number[]) => adds.reduce((sum, n) => sum + n, 0);

/** Holds that each number is the sum of what its panel lists, and that each event there shows its evidence or that none is kept. */
async function holdsEveryDoor(page: Page, atLeast: number): Promise<readonly Pointed[]> {
  const { opened: doors, marks } = await openAll(page);
  expect(doors.length).toBeGreaterThan(atLeast);
  // The matrix writes the letters of roles, not a number: they open the events of those roles.
  const wrong = doors.filter(({ shown, adds }) =>
    /^\p{Lu}( \p{Lu})*$/u.test(shown) ? adds.length === 0 : sumOf(adds) !== numberIn(shown),
  );
  expect(wrong.map(({ at, door, shown, adds, head }) => ({ at, door, shown, head, sum: sumOf(adds) }))).toEqual([]);
  expect(doors.flatMap(({ at, door, bare }) => bare.map((line) => ({ at, door, line })))).toEqual([]);
  return marks;
}

const SELECTIONS = [
  ['', 'composition,events'],
  ['scope=all&country=BA&from=2018', 'map,timeline,composition,events'],
  ['scope=all&funder=amif&from=2021', 'map,timeline,composition,network,events'],
] as const;

for (const [search, tables] of SELECTIONS) {
  test(`every door of "${search}", those of its charts included, lists events that add up to its number`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    await opened(page, `?${search}`);
    const marks = await holdsEveryDoor(page, 70);
    expect(new Set(marks.map(({ view }) => view))).toEqual(new Set(['map', 'composition', 'timeline', 'network']));
    // A number that is drawn by itself is one of those that the tip opens; years are names of the axis.
    const lost = marks.flatMap(({ view, key, drawn, doors }) =>
      drawn
        .filter(() => !key.startsWith('year:'))
        .filter((number) => !doors.some((door) => numberIn(door) === numberIn(number)))
        .map((number) => `${view} ${key}: ${number}`),
    );
    expect(lost).toEqual([]);
    // Families that nobody names and rows that a filter greys have no number; every circle and ring of the map has one.
    const closed = marks.filter(({ doors, event }) => doors.length === 0 && !event).map(({ view }) => view);
    expect(closed.filter((view) => view === 'map')).toEqual([]);
  });

  test(`every door of the tables of "${search}" lists events that add up to its number`, async ({ page }) => {
    test.setTimeout(300_000);
    await opened(page, `?${search}&table=${tables}`);
    await expect(page.getByRole('table')).toHaveCount(tables.split(',').length);
    await holdsEveryDoor(page, 60);
  });
}

test('every door of the parts that are asked for lists events that add up to its number', async ({ page }) => {
  test.setTimeout(300_000);
  await opened(page, '?scope=all&funder=amif&from=2018&by=country');
  await page.locator('label', { hasText: 'Matrix' }).click();
  await page.getByRole('button', { name: 'Compare with another period' }).click();
  await expect(page.getByRole('table')).toHaveCount(1);
  await expect(page.getByRole('group', { name: 'Other period' })).toContainText('participations');
  // From the mouse to the keys, by which tips open at once.
  await page.keyboard.press('Tab');
  const marks = await holdsEveryDoor(page, 60);
  expect(marks.filter(({ view }) => view === 'composition').length).toBeGreaterThan(1);
});

test('every door of the phone lists events that add up to its number', async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize({ width: 390, height: 844 });
  await opened(page, '?scope=all&funder=amif');
  await expect(page.getByText(/^project, \d+ events/)).toBeVisible();
  await holdsEveryDoor(page, 40);
});

test('a number opens with the quotes behind it, and Esc gives the focus back', async ({ page }) => {
  await opened(page);
  const number = page.locator('p.sentence').getByRole('button', { name: 'more than 834' });
  await number.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'More than 834 participations' });
  await expect(panel).toBeVisible();
  await expect(panel).toContainText('Sum of 16 numbers. 5 approximate ones stay out. 46 events give no number');
  await expect(panel.getByText('Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana')).toHaveCount(1);
  await expect(panel.getByText('adds 50 and makes the sum “more than”')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(number).toBeFocused();
  await expect(page).toHaveURL(/\/$/);
});

test('Back closes a door, and comes back to it from an event', async ({ page }) => {
  await opened(page);
  await page.locator('p.sentence').getByRole('button', { name: '46 events' }).click();
  const panel = page.getByRole('dialog', { name: '46 events' });
  await panel.getByRole('listitem').first().getByRole('button').click();
  await expect(page).toHaveURL(/event=/);
  await page.goBack();
  await expect(panel).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('events without a number are kept from their door', async ({ page }) => {
  await opened(page, '?from=2022&to=2022');
  await page.locator('p.sentence').getByRole('button', { name: '5 events' }).click();
  await page.getByRole('button', { name: 'Filter to these' }).click();
  await expect(page).toHaveURL(/counted=none/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the funder behind the conference in Sarajevo is read from the event, with its quote', async ({ page }) => {
  await opened(page, '?event=2021-sarajevo-gender-and-migration');
  await page.getByRole('dialog').getByRole('button', { name: /AMIF/ }).first().click();
  const panel = page.getByRole('dialog', { name: /AMIF/ });
  await expect(panel.getByText('Funder', { exact: true })).toBeVisible();
  await expect(panel.getByRole('blockquote').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog', { name: /Gender and Migration/ })).toBeVisible();
});

for (const [view, mark, panel] of [
  ['map', 'place:rs-belgrade', '17 events'],
  ['composition', 'lived-experience', '492 participations'],
  ['timeline', 'year:2016:2016', /events$/],
  ['network', 'organisation:unhcr', /events$/],
] as const) {
  test(`the key E opens the evidence of a mark of the ${view}, and Esc comes back to the mark`, async ({ page }) => {
    await opened(page);
    const from = page.locator(`#${view} [data-key="${mark}"]`);
    await from.focus();
    await expect(page.locator('[data-tip]')).toBeVisible();
    await page.keyboard.press('e');
    await expect(page.getByRole('dialog', { name: panel })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(from).toBeFocused();
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on a circle filters as a click does, and its tip leads to the evidence', async ({ page }) => {
    await opened(page);
    const circle = page.getByRole('button', { name: 'Belgrade, 17 events' });
    // As low as it can be seen: the tip has to go above it, not behind the bar of views.
    await circle.evaluate((mark) => mark.scrollIntoView({ block: 'end' }));
    await circle.tap();
    await expect(page).toHaveURL(/town=rs-belgrade/);
    const tip = page.getByRole('group', { name: 'Belgrade', exact: true });
    await expect(tip).toContainText('17 events');
    const box = await tip.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    const bar = await page.getByRole('navigation', { name: 'Views' }).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    await tip.getByRole('button', { name: 'Evidence for 17 events' }).tap();
    await expect(page.getByRole('dialog', { name: '17 events' })).toBeVisible();
  });
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing in a chart with its tip open, ${theme}`, async ({ page }) => {
    for (const [view, mark] of [
      ['map', 'place:rs-belgrade'],
      ['composition', 'civil-society-partners'],
      ['timeline', 'year:2016:2016'],
      ['network', 'organisation+others'],
    ] as const) {
      await opened(page, `?theme=${theme}`);
      await page.locator(`#${view} [data-key="${mark}"]`).focus();
      await expect(page.locator('[data-tip]').getByRole('button').last()).toBeVisible();
      expect(await violations(page, { within: `#${view}` }), view).toEqual([]);
    }
  });
}
