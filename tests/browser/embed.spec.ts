/** Views in frames of another host: what an author pastes, and what a reader there sees. */
import type { Browser, Frame, Page } from '@playwright/test';
import { bareSite, host } from '../support/host';
import { expect, test } from '../support/page';

const VIEWS = ['map', 'timeline', 'composition', 'network', 'events'] as const;

interface Visit {
  readonly page: Page;
  /** Addresses asked for that are of neither host. */
  readonly foreign: readonly string[];
  /** Errors on the console. */
  readonly errors: readonly string[];
}

async function visit(browser: Browser, url: string, site: string, width: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const allowed = [new URL(url).origin, new URL(site).origin];
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && !allowed.includes(origin)) foreign.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(url);
  return { page, foreign, errors };
}

/** The document in the frame that shows a view, once it is drawn. */
async function shown(page: Page, view: string): Promise<Frame> {
  const element = page.locator(`iframe[src*="view=${view}"]`);
  await element.scrollIntoViewIfNeeded();
  const frame = await (await element.elementHandle()).contentFrame();
  if (!frame) throw new Error(`There is no frame with the view ${view}.`);
  await expect(frame.locator('html')).toHaveAttribute('data-state', 'ready', { timeout: 60_000 });
  return frame;
}

/** CSS pixels of a frame and of what is in it. */
async function heights(page: Page, view: string, frame: Frame) {
  const outer = await page.locator(`iframe[src*="view=${view}"]`).evaluate((element) => element.clientHeight);
  const inner = await frame.locator('main').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  const scrolled = await frame.evaluate(
    () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
  );
  return { outer, inner, scrolled };
}

for (const [kind, sandbox] of [
  ['plain', ''],
  ['without an origin', 'sandbox="allow-scripts"'],
] as const) {
  test(`five frames, ${kind}, are as high as their content at 300, 640 and 1000 px`, async ({ browser, baseURL }) => {
    const site = baseURL ?? '';
    const frames = VIEWS.map(
      (view) =>
        `<iframe src="${site}embed.html?view=${view}&country=BA" title="${view}" width="100%" height="200" frameborder="0" ${sandbox}></iframe>`,
    );
    const report = await host(site, `<body>${frames.join('')}<script src="${site}embed.js"></script></body>`);
    const { page, foreign, errors } = await visit(browser, report.url, site, 300);
    for (const width of [300, 640, 1000]) {
      // The host's body has a margin of 8 px.
      await page.setViewportSize({ width: width + 16, height: 900 });
      for (const view of VIEWS) {
        const frame = await shown(page, view);
        expect(await frame.evaluate(() => window.innerWidth)).toBe(width);
        await expect
          .poll(async () => {
            const { outer, inner, scrolled } = await heights(page, view, frame);
            return { same: outer === inner, scrolled };
          })
          .toEqual({ same: true, scrolled: 0 });
      }
    }
    for (const view of VIEWS) {
      const frame = await shown(page, view);
      await expect(frame.locator(`section[data-view="${view}"]`)).toBeVisible();
      await expect(frame.getByText('UNSCR 1244/1999')).toBeVisible();
    }
    // events.csv and venues.csv: 8 core events have a place in Bosnia and Herzegovina.
    const list = await shown(page, 'events');
    await expect(list.getByRole('heading', { level: 2 }).first()).toHaveText('8 events');
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
    await report.close();
  });
}

test('where the site keeps its software from frames without an origin, a picture stands in it', async ({
  browser,
  baseURL,
}) => {
  const closed = await bareSite(baseURL ?? '');
  const frame = `<iframe src="${closed.url}embed.html?view=network&country=BA" title="network" width="100%" height="100" sandbox="allow-scripts"></iframe>`;
  const report = await host(closed.url, `<body>${frame}<script src="${closed.url}embed.js"></script></body>`);
  const { page } = await visit(browser, report.url, closed.url, 660);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText('cannot run in this frame')).toBeVisible();
  await expect(inside.getByRole('img', { name: /: network$/ })).toBeVisible();
  await expect(inside.getByRole('link')).toHaveAttribute('href', './?country=BA');
  await expect
    .poll(() =>
      inside.locator('#still').evaluate((still) => [still.getBoundingClientRect().height > 300, innerHeight > 300]),
    )
    .toEqual([true, true]);
  await page.context().close();
  await report.close();
  await closed.close();
});

test('a figure is complete without a frame, and becomes one that speaks', async ({ browser, baseURL }) => {
  const site = baseURL ?? '';
  const still = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
  const figure = (address: string) =>
    `<figure data-susret="${address}"><a href="${site}"><img src="${still}" alt="Who took part"></a><figcaption>From a report</figcaption></figure>`;
  // A frame of another host is refused by the policy of this one.
  const body = `<body>${figure('embed.html?view=composition')}${figure('https://elsewhere.invalid/embed.html')}<script src="${site}embed.js"></script></body>`;
  const report = await host(site, body);
  const { page } = await visit(browser, report.url, site, 700);
  const live = page.locator('figure').first();
  const frame = await shown(page, 'composition');
  await expect(frame.getByRole('region', { name: 'Who took part, by group' })).toBeVisible();
  await expect(live.getByRole('img')).toHaveCount(0);
  await expect(live).toContainText('From a report');
  await expect(page.locator('figure').nth(1).getByRole('img', { name: 'Who took part' })).toBeVisible();
  await page.context().close();
  await report.close();
});

test.describe('a frame by itself', () => {
  test('says which chart there is not, and leads to those there are', async ({ page }) => {
    await page.goto('embed.html?view=pie');
    await expect(page.getByRole('alert')).toContainText('a chart “pie” that does not exist');
    await page.getByRole('link', { name: 'Timeline' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
  });

  test('says that nothing matches', async ({ page }) => {
    await page.goto('embed.html?view=composition&q=no+page+says+this');
    await expect(page.getByText('No event matches the filters of this chart.')).toBeVisible();
  });

  test('leaves out what its author hides, never its source and footnote', async ({ page }) => {
    await page.goto('embed.html?view=composition&hide=title,legend,links');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
    await expect(page.getByRole('link', { name: 'Get the data' })).toHaveCount(0);
    await expect(page.getByText('Source: Susret')).toBeVisible();
    await expect(page.getByText('UNSCR 1244/1999')).toBeVisible();
  });

  test('gives back what its author published', async ({ page }) => {
    await page.goto('embed.html?view=composition');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await page
      .getByRole('button', { name: /^Police, prosecutors, courts/ })
      .first()
      .press('Enter');
    await expect(page.getByText('You have changed what this chart shows.')).toBeVisible();
    await page.getByRole('button', { name: 'Show it as published' }).click();
    await expect(page.getByText('You have changed what this chart shows.')).toBeHidden();
    expect(page.url()).toContain('embed.html?view=composition');
  });

  test('opens the evidence behind its numbers', async ({ page }) => {
    await page.goto('embed.html?view=composition');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await page
      .getByRole('link', { name: '67 events' })
      .or(page.getByRole('button', { name: '67 events' }))
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('Events of the selection');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('speaks its language in the evidence, too, and asks for tables only then', async ({ page }) => {
    const tables: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('.csv')) tables.push(request.url());
    });
    await page.goto('embed.html?view=composition&lang=bs');
    await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
    await expect(page.getByText(/^Izvor: Susret, 127 događaja, \d+ javn(a|e|ih) stranic(a|e)/)).toBeVisible();
    await page.waitForLoadState('networkidle');
    expect(tables).toEqual([]);
    await page
      .getByRole('link', { name: '67 događaja' })
      .or(page.getByRole('button', { name: '67 događaja' }))
      .first()
      .click();
    await expect(page.getByRole('dialog')).toContainText('Događaji u izboru.');
    await expect(page.getByRole('dialog').locator('blockquote, q').first()).toBeVisible();
    expect(tables.length).toBeGreaterThan(0);
  });

  test('leads to the data of the same selection', async ({ page }) => {
    await page.goto('embed.html?view=composition&country=BA&theme=dark');
    const link = page.getByRole('link', { name: 'Get the data' });
    const href = await link.getAttribute('href');
    expect(href).toContain('/?country=BA#data-composition');
    await page.goto(href ?? '');
    const dialog = page.getByRole('dialog', { name: 'Share this chart' });
    await expect(dialog.getByRole('tab', { name: 'Data', selected: true })).toBeVisible();
    await expect(dialog).toContainText('8 of 127 events');
  });

  test('pinned to a version, shows its numbers and says that there is a later one', async ({ page }) => {
    await page.goto('embed.html?view=events&v=1.0.0');
    // CHANGES.md of the data: 82 events in 1.0.0, 46 of them with a gender topic.
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('46 events');
    await expect(page.getByText('There is a later version of the data, 1.1.0.')).toBeVisible();
    await page.goto('embed.html?view=events&v=1.1.0');
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('67 events');
    await expect(page.getByText('There is a later version')).toHaveCount(0);
  });

  test.describe('where the tables cannot be had', () => {
    test.use({ expectedFaults: /\/data\/|ERR_FAILED/ });

    test('says that the evidence is missing, and has it once they can be', async ({ page }) => {
      await page.route(/\/data\/(?!records)/, (route) => route.abort());
      await page.goto('embed.html?view=events');
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const missing = page.getByText('the evidence is missing');
      await expect(missing).toHaveCount(0);
      await page.goto('embed.html?view=events&event=2025-subotica-trauma-informed-training');
      const panel = page.getByRole('dialog');
      await expect(panel.getByText('the evidence is missing')).toBeVisible();
      // Of what is not there nobody can say that it is not stated.
      await expect(panel).toContainText('17 Sept 2025');
      await expect(panel.locator('.level')).toHaveCount(0);
      await expect(panel).not.toContainText('from 0 pages');
      await page.unroute(/\/data\/(?!records)/);
      await panel.getByRole('button', { name: 'Try again' }).click();
      // The quote stands beside the event; the page that it is from is told by the evidence.
      await expect(panel.locator('figcaption').first()).toContainText('atina.org.rs');
      await expect(page.getByText('the evidence is missing')).toHaveCount(0);
    });
  });

  test.describe('where the records of the build are missing', () => {
    test.use({ expectedFaults: /records\.json|404/ });

    test('reads the tables and shows the same', async ({ page }) => {
      const sentence = async () => {
        await page.goto('embed.html?view=composition');
        await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
        await expect(page.getByText(/^Source: Susret, 127 events from \d+ public pages/)).toBeVisible();
        return page.locator('main').innerText();
      };
      const published = await sentence();
      await page.route('**/records.json', (route) => route.fulfill({ status: 404, body: '' }));
      expect(await sentence()).toBe(published);
    });
  });
});
