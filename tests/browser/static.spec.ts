/** The pages that need no script, and the dashboard where script is switched off or too old. */
import { atomFeed } from '../../src/io/atom';
import { sitemap } from '../../src/io/sitemap';
import { violations } from '../support/axe';
import { opened } from '../support/dashboard';
import { readOverflow } from '../support/overflow';
import { expect, test } from '../support/page';

const SARAJEVO = 'event/2021-sarajevo-gender-and-migration/';

test.describe('without script', () => {
  // The driver refuses scripts by a policy, and a script that is fetched ahead is then reported.
  test.use({ javaScriptEnabled: false, expectedFaults: /failed request: csp .*\/assets\/App-/ });

  test('the dashboard says the sentence that it says with script, and its events', async ({
    page,
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled: true,
      ...(baseURL === undefined ? {} : { baseURL }),
      locale: 'en-US',
    });
    const running = await context.newPage();
    await opened(running);
    const sentence = (await running.locator('p.sentence').innerText()).replace(/\s+/g, ' ').trim();
    await context.close();
    expect(sentence).toMatch(/^67 events on gender and migration/);

    await page.goto('');
    await expect(page.locator('noscript .sentence')).toHaveText(sentence);
    await expect(page.locator('ol.events > li')).toHaveCount(67);
    await page.getByRole('link', { name: 'Bosanski' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'bs');
    await expect(page.locator('main .sentence')).toHaveText(/^67 događaja o rodu i migracijama .* više od 834/);
  });

  test('a title leads to the event, and names from there to who carried it', async ({ page }) => {
    await page.goto('');
    await page.locator(`a[href="${SARAJEVO}"]`).click();
    await expect(page).toHaveURL(new RegExp(`/${SARAJEVO}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const number = page.locator('.fact', { has: page.getByText('Participants', { exact: true }) });
    await expect(number).toContainText('more than 50');
    await expect(number.locator('blockquote')).toHaveAttribute('lang', 'bs');
    const host = page
      .locator('.fact', { has: page.getByText('Host', { exact: true }) })
      .getByRole('link')
      .first();
    const name = await host.innerText();
    await host.click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(page.locator(`a[href="../../${SARAJEVO}"]`).first()).toBeAttached();
  });

  test('each table of numbers unfolds beside its chart', async ({ page }) => {
    await page.goto('en/');
    for (const name of ['map', 'timeline', 'composition', 'network']) {
      await expect(page.locator(`img[src="${name}-wide-light.svg"]`)).toHaveAttribute('alt', /67 events/);
    }
    const first = page.locator('details').first();
    await first.locator('summary').click();
    await expect(first.getByRole('table', { name: 'Events by place' })).toContainText('Belgrade');
  });
});

for (const path of ['en/', 'sr-Cyrl/', SARAJEVO, `mk/${SARAJEVO}`, 'organisation/atina/', 'project/we-empower/']) {
  test(`${path} has no fault that axe finds, and fits, from 320 px up in light and dark`, async ({ page }) => {
    for (const width of [320, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        if (page.url() === 'about:blank') await page.goto(path);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
        expect(await violations(page), `${width} px, ${colorScheme}`).toEqual([]);
      }
      expect(await page.evaluate(readOverflow), `${width} px`).toEqual([]);
    }
  });
}

test('the charts of a page are drawn, each in the colours and for the width of the reader', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('bs/');
  const drawn = await page.locator('img').evaluateAll(async (images) => {
    const all = images as HTMLImageElement[];
    for (const image of all) image.loading = 'eager';
    await Promise.all(all.map((image) => image.decode()));
    return all.map(({ currentSrc, naturalWidth, clientWidth }) => [
      currentSrc.replace(/^.*\//, ''),
      naturalWidth,
      clientWidth <= innerWidth,
    ]);
  });
  expect(drawn).toEqual(
    ['map', 'timeline', 'composition', 'network'].map((view) => [`${view}-narrow-dark.svg`, 360, true]),
  );
});

test('every link within the site leads somewhere', async ({ page, request }) => {
  const pages = [
    ...['', 'en/', 'sq/', SARAJEVO, `bs/${SARAJEVO}`, `sr-Latn/${SARAJEVO}`],
    ...['organisation/atina/', 'mk/organisation/arsbih/', 'project/we-empower/', 'sr-Cyrl/project/pact/'],
  ];
  const targets = new Set<string>();
  for (const path of pages) {
    const html = await (await request.get(path)).text();
    await page.goto('en/');
    const base = new URL(path, page.url().replace(/en\/$/, '')).href;
    for (const [, href = ''] of html.matchAll(/(?:href|src|srcset)="([^"]*)"/g)) {
      const url = new URL(href.replaceAll('&amp;', '&'), base);
      if (url.origin === new URL(base).origin) targets.add(url.origin + url.pathname);
    }
  }
  expect(targets.size).toBeGreaterThan(300);
  for (const target of targets) expect((await request.get(target)).status(), target).toBe(200);
});

test('a site without an address of its own names no picture for shared links', async ({ request }) => {
  for (const path of ['', 'en/', SARAJEVO]) expect(await (await request.get(path)).text()).not.toContain('og:image');
});

test('a link into the dashboard opens the event there', async ({ page }) => {
  await page.goto(SARAJEVO);
  await page.getByRole('link', { name: 'Open in the dashboard' }).click();
  await expect(page.getByRole('dialog', { name: /Gender and Migration/ })).toContainText('more than 50');
});

test('feed and sitemap are XML, whatever the titles hold', async ({ page, request }) => {
  const hostile = `<b>"A" & 'B'</b>]]>\u0000\u000b\ufffe`;
  const entry = { id: 'urn:uuid:2', title: hostile, lang: 'bs', link: 'event/a/?x=1&y=2', summary: hostile };
  const made = {
    ...{ id: 'urn:uuid:1', title: hostile, subtitle: hostile, lang: 'en', updated: '2026-11-22T00:00:00Z' },
    ...{ author: hostile, link: './', self: null, entries: [entry] },
  };
  const texts = [
    await (await request.get('feed.xml')).text(),
    atomFeed(made),
    sitemap(['https://example.org/?a=1&b=<2>'], null),
  ];
  await page.goto('en/');
  const parsed = await page.evaluate(
    (all) =>
      all.map((text) => {
        const document = new DOMParser().parseFromString(text, 'application/xml');
        const faults = document.querySelectorAll('parsererror').length;
        return [faults, document.documentElement.localName, document.querySelectorAll('entry, url').length];
      }),
    texts,
  );
  expect(parsed).toEqual([
    [0, 'feed', 50],
    [0, 'feed', 1],
    [0, 'urlset', 1],
  ]);
});

test('a browser that does not know modules gets a sentence and the way to the page without script', async ({
  page,
}) => {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    const body = (await response.text())
      .replaceAll('type="module"', 'type="text/unknown"')
      .replace('<script nomodule', '<script');
    await route.fulfill({ response, body });
  });
  await page.goto('');
  await expect(page.locator('#app')).toHaveText(/^This browser is too old for the dashboard\./);
  await page.unroute(/\/$/);
  await page.locator('#app').getByRole('link').click();
  await expect(page.locator('main .sentence')).toHaveText(/^67 events/);
});
