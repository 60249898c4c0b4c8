/**
 * Five tasks, each by keyboard alone and by the accessibility tree alone, and the share dialog by keyboard.
 *
 * By keyboard the focus is seen after every key (`Keys`). By the tree the reader has roles, names and states, and what live regions say:
 * the texts below are what is read, written by hand from `data/*.csv`.
 */
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Download, Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { Keys } from '../support/keys';
import { expect, test } from '../support/page';
import { Reader, type Outline } from '../support/reader';

/** `events.csv`: the trainings of scope core in Belgrade are this one, of 2023, and one of the Red Cross, of 2016. */
const TRAINING = '2nd WE-EMPOWER transnational training';
/** `evidence.csv`: 7 members of the host and 25 learners, 12 + 3 + 10. */
const COMPOSITION =
  '12 representatives of the WEEMPOWER partner and collaborating organizations, 3 members of the Advocacy Group of women with experience of migration, and 10 migrant women';

/**
 * `roles.csv`: UNFPA funds two events and a project with two more: 61 + 344 exact, more than 60, and one without a number. All of the 61
 * and the 344 are women with experience of migration, the only groups with a number: 405. One event has no year.
 */
const UNFPA =
  '4 events on gender and migration from 2016 to 2017 brought together more than 465 participations. ' +
  'Sources say who took part for only 405 of them; 1 event gives no number.';

/** `events.csv`: scope core, dated 2021. */
const OF_2021 = [
  '2021-konjic-female-police-officers',
  '2021-sarajevo-gender-and-migration',
  '2021-tirana-iom-migration-governance-trainers',
];

/** `events.csv` and `roles.csv`: 32 at the training, no number at the two others, of 2018 and 2023. */
const ERASMUS =
  '3 events on gender and migration from 2018 to 2023 brought together at least 32 participations. ' +
  'Sources say who took part for all of them; 2 events give no number.';

/** 32 in 2023, no number in 2016. */
const BELGRADE =
  '2 events on gender and migration from 2016 to 2023 brought together at least 32 participations. ' +
  'Sources say who took part for all of them; 1 event gives no number.';

/**
 * More than 50 in Sarajevo; 16 organisations, which are no people, in Konjic; no number in Tirana. Of scope core 10 events have no date and
 * two have a day without a year.
 */
const YEAR_2021 =
  '3 events on gender and migration in 2021 brought together more than 50 participations. ' +
  'Sources do not say how many came from which group; 2 events give no number. ' +
  '12 more events have no known year and cannot be judged by the period.';

/** Its mark in the network, and the row that holds both events of its project until it is opened. */
const EVENT = `${TRAINING}, 18–19 Oct 2023, Belgrade, 32`;
const BUNDLE = 'WE-EMPOWER, 2 events';

const SOURCE = 'WE-EMPOWER Treasure Box, we-empower-treasurebox.org';

/** `events.csv`: the later of the two events of scope core in Skopje. */
const SKOPJE =
  'Regional Conference “Inclusive Border Security: The Perspectives of Female Police Officers in the Western Balkans”';

async function idsIn(download: Download): Promise<(string | undefined)[]> {
  const csv = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
  return data.map((row) => row['event_id']).sort();
}

const filters = (page: Page) => page.getByRole('region', { name: 'Filters' });
const pill = (page: Page, name: string) => filters(page).getByRole('button', { name, exact: true });

test.describe('by keyboard alone', () => {
  let keys: Keys;

  test.beforeEach(async ({ page }) => {
    await opened(page);
    keys = new Keys(page);
  });

  /** Opens a pill and ticks a choice, found by its name. */
  async function tick(page: Page, name: string, choice: RegExp, typed: string): Promise<void> {
    await keys.to(pill(page, name));
    await keys.press('Enter');
    const panel = page.getByRole('dialog', { name });
    const box = panel.getByRole('checkbox', { name: choice });
    await expect(box).toBeVisible();
    if (typed !== '') await keys.type(typed);
    await keys.to(box);
    await keys.press('Space');
    await expect(box).toBeChecked();
    await keys.press('Escape');
    await expect(panel).toHaveCount(0);
  }

  test('find the training in Belgrade and read its composition with its source', async ({ page }) => {
    await keys.skipTo('Search and filters');
    await tick(page, 'Place', /^Belgrade/, 'belg');
    await tick(page, 'Format', /^Training/, '');
    const list = page.getByRole('region', { name: 'Event list' }).getByRole('link');
    await expect(list).toHaveCount(2);
    await keys.skipTo('List', 'Shift+Tab');
    await keys.to(list);
    await keys.to(list.getByText(TRAINING), 'ArrowDown');
    await keys.press('Enter');
    const panel = page.getByRole('dialog', { name: TRAINING });
    await expect(panel.getByRole('heading', { name: TRAINING })).toBeFocused();
    const said = panel.getByRole('definition').filter({ hasText: 'The groups divide the number' });
    await expect(said.getByText(COMPOSITION)).toBeVisible();
    await keys.to(said.getByRole('link', { name: SOURCE }), 'Tab');
    await keys.press('Escape');
    await expect(list.getByText(TRAINING)).toBeFocused();
  });

  test('filter to one funder and hear the sentence', async ({ page }) => {
    await keys.skipTo('Search and filters');
    await tick(page, 'Funder', /^United Nations Population Fund/, 'population');
    await expect(page.getByRole('status').getByText(UNFPA)).toBeAttached();
    await expect(page.getByRole('main').getByRole('paragraph').filter({ hasText: UNFPA })).toBeVisible();
  });

  test('go from a funder to its events in the network', async ({ page }) => {
    const network = page.getByRole('region', { name: 'Network' });
    const mark = (name: string | RegExp) => network.getByRole('button', { name });
    await keys.skipTo('Network');
    await keys.to(mark(/, funder,/));
    await keys.to(mark(/^Erasmus\+/), 'ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('status').getByText(ERASMUS)).toBeAttached();
    await expect(mark(/^Erasmus\+.*funder/)).toBeFocused();
    await keys.press('ArrowRight');
    await keys.to(mark(/^Expanding tools in Addressing Barriers/), 'ArrowDown');
    await keys.to(mark(`${BUNDLE}. Closed`), 'ArrowRight');
    await keys.press('Enter');
    await keys.to(mark(EVENT), 'ArrowDown');
    await keys.press('Enter');
    await expect(page.getByRole('dialog', { name: TRAINING })).toBeVisible();
    await keys.press('Escape');
    await expect(mark(EVENT)).toBeFocused();
  });

  test('download the CSV of 2021', async ({ page }) => {
    await keys.skipTo('Search and filters');
    await keys.to(pill(page, 'Period'));
    await keys.press('Enter');
    await keys.to(page.getByRole('toolbar', { name: 'One year' }).getByRole('button', { name: /^2021/ }), 'ArrowRight');
    await keys.press('Enter');
    await keys.press('Escape');
    const map = page.getByRole('region', { name: 'Map of the events' });
    await keys.to(map.getByRole('button', { name: 'Share' }), 'Tab', 60);
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share this chart' });
    await keys.to(dialog.getByRole('tab', { selected: true }));
    await keys.to(dialog.getByRole('tab', { name: 'Data' }), 'ArrowRight');
    await keys.to(dialog.getByRole('button', { name: 'Download susret-events.csv' }));
    const saved = page.waitForEvent('download');
    await keys.press('Enter');
    expect(await idsIn(await saved)).toEqual(OF_2021);
  });

  test('switch to српски and find Скопље', async ({ page }) => {
    await keys.to(page.getByRole('combobox', { name: 'Language' }));
    const language = page.getByRole('banner').getByRole('combobox');
    await keys.press('ArrowDown');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sr-Cyrl');
    await expect(language).toBeFocused();
    await keys.to(page.getByRole('searchbox'), 'Tab', 40);
    await keys.type('Скопље');
    const way = page.getByRole('link', { name: /2 догађаја/ });
    await keys.to(way);
    await keys.press('Enter');
    await keys.to(page.getByRole('link', { name: SKOPJE }));
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: SKOPJE })
        .getByText(/Скопље/),
    ).toBeVisible();
  });

  test('the share dialog: a chart, four tabs, the main action of each, and back', async ({ page }) => {
    const share = page.getByRole('region', { name: 'Who took part' }).getByRole('button', { name: 'Share' });
    await keys.skipTo('Who');
    await keys.to(share);
    await keys.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Share this chart' });
    await expect(dialog).toBeVisible();
    const chart = dialog.getByRole('combobox', { name: 'Chart' });
    await keys.to(chart);
    await expect(chart).toHaveValue('composition');
    await keys.press('ArrowDown');
    await expect(chart).toHaveValue('network');
    for (const [name, action] of [
      ['Embed', 'Copy code'],
      ['Image', 'Download PNG'],
      ['Data', 'Download susret-events.csv'],
      ['Cite', 'Copy citation'],
    ] as const) {
      const tab = dialog.getByRole('tab', { name, exact: true });
      await keys.to(tab, name === 'Embed' ? 'Tab' : 'ArrowRight');
      await expect(tab).toHaveAttribute('aria-selected', 'true');
      const main = dialog.getByRole('button', { name: action, exact: true });
      await expect(main).toBeEnabled();
      await keys.to(main);
      await keys.to(tab, 'Shift+Tab');
    }
    await keys.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(share).toBeFocused();
  });
});

test.describe('by the accessibility tree alone', () => {
  let reader: Reader;

  test.beforeEach(async ({ page }) => {
    await opened(page);
    reader = await Reader.of(page);
  });

  test('find the training in Belgrade and read its composition with its source', async () => {
    await reader.type('searchbox', 'Search text', 'belgrade training');
    await reader.hears(BELGRADE);
    await reader.reads('region', 'Event list', [
      'heading 2: [2 events, button]',
      '[Order, combobox, Newest first, collapsed]',
      '18–19 Oct 2023 · Belgrade · [NGO Atina, button]',
      `heading 3: [${TRAINING}, link]`,
    ]);
    await reader.act('link', TRAINING);
    await reader.reads('dialog', TRAINING, [
      'Who took part',
      'stated ' +
        '[Civil society organisations, Staff of the host: 7, button] members of NGO Atina ' +
        '[Project partner organisations, Learner or trainee: 12, button] ' +
        'representatives of the WEEMPOWER partner and collaborating organizations ' +
        '[People with experience of migration or refuge, Learner or trainee: 3, button] ' +
        'members of the Advocacy Group of women with experience of migration ' +
        '[People with experience of migration or refuge, Learner or trainee: 10, button] migrant women',
      'The groups divide the number without gap or overlap.',
      `quote: ${COMPOSITION}`,
      `en [${SOURCE}, link] the 25 learners; the first group mixes partners and collaborating organisations, ` +
        'and activists of the WIDE+ working group are not counted apart',
    ]);
    expect(await reader.at()).toBe(`${TRAINING}, heading`);
  });

  test('filter to one funder and hear the sentence', async () => {
    await reader.act('button', 'Funder');
    await reader.type('searchbox', 'Find: Funder', 'population');
    await reader.reads('dialog', 'Funder', [
      'Funder, dialog',
      '[Find: Funder, searchbox, population]',
      'Funder, list',
      '[United Nations Population Fund 4, checkbox, not checked] United Nations Population Fund 4',
    ]);
    await reader.act('checkbox', 'United Nations Population Fund 4', 'Space');
    await reader.hears(UNFPA);
    expect(await reader.at()).toBe('United Nations Population Fund 4, checkbox, checked');
    await reader.reads('region', 'Filters', [
      'What is known of:, list',
      '[United Nations Population Fund, button] funder',
    ]);
    // The name of the button says where it leads; a state beside it would say the opposite.
    await reader.act('button', 'Table');
    await expect.poll(() => reader.at()).toBe('Chart, button');
  });

  test('go from a funder to its events in the network', async () => {
    const funder = 'Erasmus+ Programme of the European Union, funder, 3 events';
    await reader.act('button', funder);
    await reader.hears(ERASMUS);
    expect(await reader.at()).toBe(`${funder}, button, pressed`);
    await reader.reads('region', /^Network/, [
      'Of [3, button] events, [3, button] are named with a funder and [3, button] with a project.',
      'Path walked so far, navigation',
      '[Erasmus+ Programme of the European Union, button]',
      '[Clear focus, button]',
    ]);
    await reader.act('button', `${BUNDLE}. Closed; Enter shows each.`);
    await reader.act('button', EVENT);
    await reader.reads('dialog', TRAINING, [
      'Funder of the project',
      'named on the page',
      '[Erasmus+ Programme of the European Union, button]',
      'Page: [WG We Empower Project, link]',
    ]);
  });

  test('download the CSV of 2021', async ({ page }) => {
    await reader.act('button', 'Period');
    await reader.act('button', '2021: 3 events');
    await reader.hears(YEAR_2021);
    expect(await reader.at()).toBe('2021: 3 events, button, pressed');
    await reader.act('button', 'Share');
    await reader.act('tab', 'Embed', 'ArrowRight');
    await reader.act('tab', 'Image', 'ArrowRight');
    await reader.reads('dialog', 'Share this chart', [
      'Map of the events by town. 3 of 127 events.',
      'Chart [Chart, combobox, Map of the events by town, collapsed]',
      'Ways to take it along, tablist',
      '[Embed, tab] [Image, tab] [Data, tab, selected] [Cite, tab]',
      'Data, tabpanel',
      'Which events, radiogroup',
      '[This selection, 3 events, radio, checked] This selection, 3 events',
      '[All 127 events, radio, not checked] All 127 events',
      'Files, list',
      'CSV UTF-8, comma, one row per event. For R, Python, databases. susret-events.csv ' +
        '[Download susret-events.csv, button, CSV]',
    ]);
    const saved = page.waitForEvent('download');
    await reader.act('button', 'Download susret-events.csv');
    expect(await idsIn(await saved)).toEqual(OF_2021);
    await reader.hears('susret-events.csv is saved where your browser keeps downloads.');
  });

  test('switch to српски and find Скопље', async () => {
    await reader.act('combobox', 'Language', 'ArrowDown');
    await reader.hears(
      '67 догађаја о роду и миграцијама од 2015. до 2025. окупило је више од 834 учешћа; са приближним бројевима ' +
        'око 1.091 или више. Извори наводе ко је учествовао само за 641 од њих; 46 догађаја не наводи број.',
    );
    expect(await reader.at()).toBe('Језик, combobox, Српски, collapsed');
    await reader.type('searchbox', 'Претрага текста', 'Скопље');
    await reader.hears('2 догађаја о роду и миграцијама од 2019. до 2023. не наводе број људи.');
    await reader.reads('region', 'Мапа догађаја по градовима', [
      'Мапа, 1 круг или прстен, group',
      'Места, group',
      '[Скопље, 2 догађаја, button, not pressed]',
    ]);
    await reader.reads('region', 'Листа догађаја', [
      '5. дец 2023. · Скопље · [MARRI, button]',
      `heading 3: [${SKOPJE}, link]`,
      'без броја',
      '4. нов 2019. · Скопље · [CoE, button]',
      'heading 3: [Panel discussion on compensation for victims of human trafficking and gender-based violence, link]',
      'без броја',
    ]);
  });
});

/** Top to bottom; what begins in the same line, a heading high, from left to right. */
const LINE = 32;
const bySight = (a: Outline, b: Outline) => (Math.abs(a.top - b.top) > LINE ? a.top - b.top : a.left - b.left);

function sameOrder({ name, within }: Outline): void {
  const names = (of: readonly Outline[]) => of.map((one) => one.name);
  expect(names(within), `in ${name}`).toEqual(names([...within].sort(bySight)));
  within.forEach(sameOrder);
}

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test(`every tab stop of the first view is seen, forwards and backwards, at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await opened(page);
    const keys = new Keys(page);
    const last = page.getByRole('contentinfo').getByRole('link').last();
    await keys.to(last, 'Tab', 150);
    await keys.to(page.getByRole('navigation').first().getByRole('link').first(), 'Shift+Tab', 150);
  });

  test(`landmarks and headings are read in the order in which they are seen, at ${String(width)} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await opened(page);
    await expect(page.getByRole('contentinfo')).toBeVisible();
    const outline = await (await Reader.of(page)).outline();
    const views = outline.within.find(({ name }) => name.endsWith('main'))?.within ?? [];
    expect(views.length).toBeGreaterThan(6);
    sameOrder(outline);
  });
}
