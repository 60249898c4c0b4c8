import type { Page } from '@playwright/test';
import { labelsOutside } from '../support/country-labels';
import { opened } from '../support/dashboard';
import { readLayout, type LayoutFacts } from '../support/layout-facts';
import { describe, lint } from '../support/layout-rules';
import { expect, test } from '../support/page';
import { settled, visit } from '../support/settled';

/** Chosen for what is hard to lay out in each, with the number of events that the page then has. */
const SELECTIONS: Readonly<Record<string, readonly [search: string, events: number]>> = {
  'all of the default scope': ['', 67],
  'every event, by year': ['scope=all&by=year', 127],
  'nothing at all': ['country=XK&from=2015&to=2015&format=launch', 0],
  'one event, opened': ['q=trauma-informed&event=2025-subotica-trauma-informed-training', 1],
  'the most crowded country, by country': ['country=AL&by=country', 11],
  'a group': ['group=migrants-refugees', 14],
  'organisations with long names': ['scope=all&org=osce-cthb,defendologija-me,national-coordinator-al,pvpt,us-jtip', 8],
  'a period, with a project in focus': ['from=2019&to=2023&focus=project:reducing-irregular-migration', 25],
  'open and approximate numbers, by format': ['scope=all&counted=about,more-than&by=format', 14],
  'tables in place of drawings': ['table=map,composition,network,timeline,events', 67],
};

async function faultsOf(page: Page): Promise<string[]> {
  // As one text: the driver takes seconds for so many small parts.
  const facts = JSON.parse(await page.evaluate<string>(`JSON.stringify((${readLayout.toString()})())`)) as LayoutFacts;
  return [...lint(facts), ...labelsOutside(facts).map(describe)];
}

const WIDTHS = [390, 768, 1440, 1920];
/** English is seen under every selection at every width; of the others each under some, so that together they are seen under all. */
const LANGUAGES = ['en', 'bs', 'sr-Cyrl', 'sr-Latn', 'sq', 'mk'];
const SHARE = 4;

function selectionsFor(language: number, width: number) {
  const all = Object.entries(SELECTIONS);
  if (language === 0) return all;
  const first = (language * WIDTHS.length + width) * SHARE;
  return Array.from({ length: SHARE }, (_, i) => all[(first + i) % all.length]).filter((one) => one !== undefined);
}

for (const [w, width] of WIDTHS.entries()) {
  for (const [l, lang] of LANGUAGES.entries()) {
    test(`nothing collides, is cut off or too small at ${width} px in ${lang}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await opened(page, `?lang=${lang}`);
      const found: Record<string, string[]> = {};
      for (const [what, [search, events]] of selectionsFor(l, w)) {
        await visit(page, `?lang=${lang}&${search}`);
        await expect(page.locator('[data-count=matches]')).toHaveText(new RegExp(`^\\s*${events}\\b`));
        const faults = await faultsOf(page);
        if (faults.length > 0) found[what] = faults;
      }
      expect(found).toEqual({});
    });
  }
}

// A theme changes colours alone: what lies where was measured above, what stands out from what is measured here.
for (const width of [390, 1440]) {
  test(`nothing collides or fades at ${width} px in the dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page, '?theme=dark');
    const found: Record<string, string[]> = {};
    for (const what of ['all of the default scope', 'every event, by year', 'a period, with a project in focus']) {
      await visit(page, `?theme=dark&${SELECTIONS[what]?.[0] ?? ''}`);
      const faults = await faultsOf(page);
      if (faults.length > 0) found[what] = faults;
    }
    expect(found).toEqual({});
  });
}

/** What a reader opens, by width, after the page is drawn. */
const OPENINGS: readonly (readonly [
  what: string,
  width: number,
  search: string,
  open: (page: Page) => Promise<void>,
])[] = [
  ['the sheet of filters', 390, 'group=migrants-refugees', (page) => button(page, 'Filters').click()],
  ['a list of choices', 1440, '', (page) => button(page, 'Organisation').click()],
  ['the matrix', 1440, '', (page) => page.locator('label', { hasText: 'Matrix' }).click()],
  ['a tip', 1440, '', (page) => page.getByRole('button', { name: 'Belgrade, 17 events' }).hover()],
  ['the events behind a number', 1440, '', (page) => button(page, '641').first().click()],
  ['the whole list', 1440, '', (page) => page.getByRole('button', { name: /^Show all 67/ }).click()],
  ['a comparison of two periods', 1440, '', (page) => button(page, 'Compare with another period').click()],
  ...(['method', 'data', 'about'] as const).flatMap((name) =>
    [390, 1440].map((width) => [`the page ${name}`, width, `page=${name}`, () => Promise.resolve()] as const),
  ),
];

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

for (const [what, width, search, open] of OPENINGS) {
  test(`nothing collides, is cut off or too small in ${what} at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await opened(page, `?${search}`);
    await open(page);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}

/** A figure of 200 × 100 px. */
const figure = (marks: string, more = '') =>
  `<svg width="200" height="100" style="display:block" ${more}>${marks}</svg>`;
const word = (x: number, y: number, more = '') => `<text x="${x}" y="${y}" font-size="14" ${more}>word</text>`;

/** Layouts with one fault each, beside the same layout without it. */
const PLANTED: readonly (readonly [fault: string, faulty: string, sound: string])[] = [
  ['text over text', figure(word(10, 50) + word(20, 55)), figure(word(10, 50) + word(10, 70))],
  [
    'text over text',
    '<p style="margin:0 0 -12px">one line</p><p style="margin:0">another</p>',
    '<p style="margin:0">one line</p><p style="margin:0">another</p>',
  ],
  [
    'text over mark',
    figure(`<rect x="0" y="30" width="30" height="30" fill="#0b5563"/>${word(20, 50)}`),
    figure(`<rect x="0" y="30" width="18" height="30" fill="#0b5563"/>${word(20, 50)}`),
  ],
  [
    'text over mark',
    figure(`<path d="M0,20C60,20 60,80 180,80" stroke="#667" fill="none"/>${word(55, 50)}`),
    figure(`<path d="M0,20C60,20 60,80 180,80" stroke="#667" fill="none"/>${word(5, 80)}`),
  ],
  [
    // Only what is hidden from readers of the text is a ground that a halo carries over.
    'text over mark',
    figure(
      `<line x1="0" y1="46" x2="200" y2="46" stroke="#667"/>${word(10, 50, 'stroke="#fff" paint-order="stroke"')}`,
    ),
    figure(
      `<g aria-hidden="true"><line x1="0" y1="46" x2="200" y2="46" stroke="#667"/></g>${word(10, 50, 'stroke="#fff" paint-order="stroke"')}`,
    ),
  ],
  [
    'text over mark',
    `<div style="position:relative">${figure(`${word(10, 20)}<circle cx="60" cy="60" r="20" fill="#0b5563"/>`)}<p style="position:absolute;left:30px;top:40px;margin:0">credit</p></div>`,
    `<div style="position:relative">${figure(`${word(10, 20)}<circle cx="60" cy="60" r="20" fill="#0b5563"/>`)}<p style="position:absolute;left:30px;top:40px;margin:0;background:#fff">credit</p></div>`,
  ],
  [
    'text in fill',
    figure(`<rect x="0" y="20" width="100" height="60" fill="#c77014"/>${word(20, 55, 'fill="#fff"')}`),
    figure(`<rect x="0" y="20" width="100" height="60" fill="#0b5563"/>${word(20, 55, 'fill="#fff"')}`),
  ],
  [
    'text in fill',
    figure(
      `<defs><pattern id="h" width="6" height="6"><path d="M0,0h6"/></pattern></defs><rect x="0" y="20" width="100" height="60" fill="url(#h)"/>${word(20, 55)}`,
    ),
    figure(
      `<defs><pattern id="h" width="6" height="6"><path d="M0,0h6"/></pattern></defs><rect x="0" y="20" width="100" height="60" fill="url(#h)"/><rect x="10" y="30" width="80" height="40" fill="#fff"/>${word(20, 55)}`,
    ),
  ],
  ['text outside its SVG', figure(word(185, 50), 'overflow="visible"'), figure(word(150, 50), 'overflow="visible"')],
  ['small text', '<p style="font-size:11.5px">word</p>', '<p style="font-size:12px">word</p>'],
  [
    // Twelve units are nine px where the figure is drawn smaller than its own measure.
    'small text',
    '<svg width="150" height="75" viewBox="0 0 200 100"><text x="20" y="50" font-size="12">word</text></svg>',
    '<svg width="200" height="100" viewBox="0 0 200 100"><text x="20" y="50" font-size="12">word</text></svg>',
  ],
  [
    'cut text',
    '<p style="width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis">several words</p>',
    '<p style="width:60px">several words</p>',
  ],
  [
    'cut text',
    '<p style="height:20px;overflow:hidden">one<br>two<br>three</p>',
    '<p style="overflow:hidden">one<br>two</p>',
  ],
  [
    'cut text',
    '<p style="width:3000px;text-align:right">far away</p>',
    '<div style="overflow:auto"><p style="width:3000px;text-align:right">far away</p></div>',
  ],
  [
    'cut text',
    '<select style="width:60px"><option>a long choice</option></select>',
    '<select style="width:160px"><option>a long choice</option></select>',
  ],
  [
    'text past its box',
    '<p style="width:40px;border:1px solid;white-space:nowrap">several words</p>',
    '<p style="width:120px;border:1px solid;white-space:nowrap">several words</p>',
  ],
  [
    'cut mark',
    figure(`${word(10, 20)}<circle cx="190" cy="50" r="20" fill="#0b5563"/>`),
    figure(`${word(10, 20)}<circle cx="170" cy="50" r="20" fill="#0b5563"/>`),
  ],
];

test('each rule finds its fault, and nothing where the fault is mended', async ({ page }) => {
  for (const [fault, faulty, sound] of PLANTED) {
    await page.setContent(`<body style="font:16px/1.3 sans-serif">${faulty}</body>`);
    const rules = (await faultsOf(page)).map((line) => line.split(':')[0]);
    expect([...new Set(rules)], faulty).toEqual([fault]);
    await page.setContent(`<body style="font:16px/1.3 sans-serif">${sound}</body>`);
    expect(await faultsOf(page), sound).toEqual([]);
  }
});

test('a name that drifts out of its country is found', async ({ page }) => {
  await opened(page);
  expect(await faultsOf(page)).toEqual([]);
  // 40 px to the west Montenegro is the sea.
  await page
    .locator('[data-view=map] text', { hasText: /^MONTENEGRO$/ })
    .evaluate((name) => name.setAttribute('x', String(Number(name.getAttribute('x')) - 80)));
  expect(await faultsOf(page)).toContainEqual(expect.stringMatching(/^country outside itself: “MONTENEGRO”/));
});
