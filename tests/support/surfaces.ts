import type { Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { VIEWS } from '../../src/model/view-state';
import { expect } from './page';
import { settled } from './settled';

/** Something that a reader can have before the eyes: a page, a panel, a dialog, a frame. */
export interface Surface {
  readonly name: string;
  /** The file, where it is not the page itself. */
  readonly file?: string;
  /** The keys of its address without language and theme, and the fragment. */
  readonly search: string;
  readonly fragment?: string;
  /** The part that this is about; the page where nothing is given. */
  readonly within?: string;
  /** Narrower or wider, where not every window has it, px. */
  readonly below?: number;
  readonly from?: number;
  /** What the reader does once the page is drawn, in any language. */
  readonly open?: (page: Page) => Promise<void>;
  /** What is there once it is drawn. */
  readonly shows?: string;
}

const DIALOG = 'dialog[open]';
const EXAMPLE_WITH_ERRORS = fileURLToPath(new URL('../../public/own/example-with-errors.csv', import.meta.url));
/** By `sha256sum` over the published files; see `tests/unit/io/content-hash.test.ts`. */
const HASH_1_0_0 = 'b4972a4d8e4d48ddb1c535b10b1c31618821aab4f3f458d1db27cf56a313b877';
/** Above it, filters and pages have no sheets of their own, px. */
const PHONE = 700;

const press = (selector: string) => (page: Page) => page.locator(selector).first().click();

const PAGE_SURFACES: readonly Surface[] = [
  { name: 'the charts', search: '' },
  { name: 'the tables', search: 'country=BA&table=map,composition,network,timeline,events' },
  {
    name: 'a selection with an open record',
    search: 'country=BA,RS&from=2019&org=unhcr&focus=project:we-empower&by=year',
  },
  { name: 'an empty selection', search: 'country=XK&from=2015&to=2015&format=launch' },
  { name: 'the page method', search: 'page=method' },
  { name: 'the page data', search: 'page=data' },
  { name: 'the page about', search: 'page=about' },
  { name: 'the page changes', search: 'page=changes', shows: '#notes' },
  { name: 'the page import', search: 'page=import' },
  {
    name: 'the page import with a file',
    search: 'page=import',
    open: (page) => page.locator('input[type=file]').first().setInputFiles(EXAMPLE_WITH_ERRORS),
    shows: '.foot button',
  },
  { name: 'data from an address', file: 'import.html', search: 'data=https://example.org/data.csv' },
  {
    name: 'an address that cannot be opened',
    file: 'import.html',
    search: 'data=ftp://example.org/data.csv',
    open: press('details:has(input[inputmode=url]) summary'),
  },
  {
    name: 'the page check',
    search: 'page=check&v=1.0.0',
    fragment: `sha256:${HASH_1_0_0}`,
    shows: '#check-result',
  },
];

/** Over a small selection, since what lies behind them is looked at above. */
const PANELS: readonly Surface[] = [
  { name: 'an event', search: 'country=BA&event=2021-sarajevo-gender-and-migration', within: DIALOG },
  { name: 'the events behind a number', search: 'country=BA', within: DIALOG, open: press('p.sentence [data-door]') },
  {
    name: 'an organisation',
    search: 'country=BA&event=2021-sarajevo-gender-and-migration',
    within: DIALOG,
    open: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: /MARRI/ }).first().click();
      await expect(page.getByRole('dialog', { name: /MARRI/ })).toBeVisible();
    },
  },
  {
    name: 'the sheet of filters',
    search: 'country=BA&group=migrants-refugees',
    within: DIALOG,
    below: PHONE,
    open: press('#filters button[aria-haspopup=dialog]'),
  },
  {
    name: 'the menu',
    search: 'country=BA',
    within: DIALOG,
    below: PHONE,
    open: press('header button[aria-haspopup=dialog]'),
  },
  {
    name: 'a list of choices',
    search: 'country=BA&group=migrants-refugees',
    within: '#filters',
    from: PHONE,
    open: press('#filters button[aria-expanded]'),
  },
  ...(['embed', 'image', 'data', 'cite'] as const).map((tab): Surface => ({
    name: `the tab ${tab} of the share dialog`,
    search: 'country=BA',
    within: DIALOG,
    open: async (page) => {
      await page.locator('#composition > footer button').last().click();
      await page.locator(`[role=tab][data-value=${tab}]`).click();
    },
    shows: tab === 'image' ? `${DIALOG} .preview img` : `${DIALOG} [role=tabpanel] button`,
  })),
];

const FRAMES: readonly Surface[] = VIEWS.map((view) => ({
  name: `a frame with the ${view}`,
  file: 'embed.html',
  search: `view=${view}`,
}));

export const SURFACES: readonly Surface[] = [...PAGE_SURFACES, ...PANELS, ...FRAMES];

export function hasWidth({ below = Infinity, from = 0 }: Surface, width: number): boolean {
  return width < below && width >= from;
}

/** Brings a surface before the eyes, drawn in full. The window must be of a width that has it. */
export async function show(page: Page, surface: Surface, lang = 'en'): Promise<void> {
  const { file = '', search, fragment, open, within, shows = within } = surface;
  const address = [`lang=${lang}`, search].filter((part) => part !== '').join('&');
  await page.goto(`${file}?${address}${fragment === undefined ? '' : `#${fragment}`}`);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
  await open?.(page);
  if (shows !== undefined) await expect(page.locator(shows).first()).toBeVisible();
  await settled(page);
}
