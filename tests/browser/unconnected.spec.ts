/** The page without a network, and newer versions of it: on a server of its own, under a sub-path, that is stopped and changed. */
import { expect, test, type Page } from '@playwright/test';
import { createServer } from 'node:http';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeServiceWorker } from '../../src/build/service-worker';
import { serve } from '../../src/cli/serve.mjs';
import { listening } from '../support/host';

test.use({ serviceWorkers: 'allow' });

/** A copy of the built site that a test may change, served until it says otherwise. */
class Site {
  #server: Awaited<ReturnType<typeof serve>>;
  private constructor(
    readonly folder: string,
    server: Awaited<ReturnType<typeof serve>>,
  ) {
    this.#server = server;
  }

  static async open(): Promise<Site> {
    const folder = await mkdtemp(join(tmpdir(), 'susret-'));
    await cp(fileURLToPath(new URL('../../dist', import.meta.url)), folder, { recursive: true });
    return new Site(folder, await serve({ root: folder, base: '/sub/' }));
  }

  get url(): string {
    return this.#server.url;
  }

  stop(): Promise<void> {
    return this.#server.close();
  }

  /** Changes a file; the manifest of the worker follows, if it is to. */
  async change(path: string, from: string, to: string): Promise<void> {
    const file = join(this.folder, path);
    const text = await readFile(file, 'utf8');
    expect(text.includes(from), `${path} has ${from}`).toBe(true);
    await writeFile(file, text.replace(from, to));
  }

  release(): Promise<void> {
    return writeServiceWorker(this.folder);
  }

  async remove(): Promise<void> {
    await this.stop().catch(() => undefined);
    await rm(this.folder, { recursive: true, force: true });
  }
}

let site: Site;
test.beforeEach(async () => {
  site = await Site.open();
});
test.afterEach(() => site.remove());

async function drawn(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

/** Opens the page and waits until the browser has its copy of it, and has noted that it was drawn. */
async function visit(page: Page, address = site.url): Promise<void> {
  await page.goto(address);
  await drawn(page);
  await confirmed(page);
}

/** Waits until it is noted that the version in use was drawn. */
async function confirmed(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) return false;
    const memory = (await caches.keys()).find((name) => name.endsWith(' memory'));
    const known = memory === undefined ? undefined : await (await caches.open(memory)).match(document.baseURI);
    return known !== undefined && ((await known.json()) as { drawn: boolean }).drawn;
  });
}

/** The table of events, as the page gets it. */
function eventsAsGiven(page: Page): Promise<string> {
  return page.evaluate(async () => (await fetch('data/events.csv')).text());
}

const numberOfEvents = (page: Page) => page.locator('[data-count=matches]');

test('without a network the page reloads, filters, opens an event, changes its language and exports', async ({
  page,
}) => {
  await visit(page);
  await site.stop();

  await page.reload();
  await drawn(page);
  await expect(numberOfEvents(page)).toHaveText(/^\s*67\b/);
  await page.goto(`${site.url}?country=AL`);
  await drawn(page);
  // events.csv: eleven core events in Albania.
  await expect(numberOfEvents(page)).toHaveText(/^\s*11\b/);

  await page.goto(`${site.url}?event=2021-sarajevo-gender-and-migration`);
  await expect(page.getByRole('dialog')).toContainText('Preko 50');
  await page.goto(`${site.url}?lang=sr-Cyrl`);
  await drawn(page);
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('67 догађаја');

  await page.goto(`${site.url}#data-composition`);
  const download = page.waitForEvent('download');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: 'Download' })
    .or(page.getByRole('dialog').getByRole('button', { name: 'Download' }))
    .first()
    .click();
  const file = await (await download).path();
  expect((await readFile(file, 'utf8')).split('\r\n')[0]).toContain('event_id');
});

test('a newer version waits until the reader takes it', async ({ page }) => {
  await visit(page);
  const title = await page.title();
  await site.change('index.html', '<title>', '<meta name="fresh" content="yes" /><title>');
  await site.release();

  await page.reload();
  await drawn(page);
  await expect(page.getByText('A newer version of this page or of its data is here.')).toBeVisible();
  await expect(page.locator('meta[name=fresh]')).toHaveCount(0);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('A newer version')).toBeHidden();

  await page.reload();
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(page.locator('meta[name=fresh]')).toHaveCount(1);
  await drawn(page);
  expect(await page.title()).toBe(title);
  await expect(page.getByText('A newer version')).toBeHidden();
});

test('a half-published version or a login page in its place is never kept', async ({ page }) => {
  await visit(page);
  await site.change('index.html', '<title>', '<meta name="fresh" content="yes" /><title>');
  await site.change('data/events.csv', 'Sarajevo', 'Sarajevo, Ilidža');
  await site.release();
  await writeFile(join(site.folder, 'data/events.csv'), '<!doctype html><title>Log in</title>');

  const failed = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        void navigator.serviceWorker.ready.then((registration) => {
          registration.addEventListener('updatefound', () => {
            const { installing } = registration;
            installing?.addEventListener('statechange', () => resolve(installing.state));
          });
          void registration.update();
        });
      }),
  );
  expect(await failed).toBe('redundant');
  expect(
    await page.evaluate(async () => (await caches.keys()).filter((name) => !name.endsWith(' memory')).length),
  ).toBe(1);
  await page.reload();
  await drawn(page);
  await expect(numberOfEvents(page)).toHaveText(/^\s*67\b/);
  await expect(page.getByText('A newer version')).toBeHidden();
});

test('a newer version that cannot draw gives way to the one before, whose parts the host no longer has', async ({
  page,
  context,
}) => {
  await visit(page);
  const entry = /assets\/index-[\w-]+\.js/.exec(await readFile(join(site.folder, 'index.html'), 'utf8'))?.[0] ?? '';
  await writeFile(join(site.folder, 'assets/broken.js'), 'throw new Error("broken");');
  await site.change('index.html', entry, 'assets/broken.js');
  await site.change('.vite/index.json', `"file": "${entry}"`, '"file": "assets/broken.js"');
  await site.change('data/events.csv', 'Sarajevo', 'Sarajevo, Ilidža');
  await site.release();
  await rm(join(site.folder, entry));
  await page.reload();
  await page.getByRole('button', { name: 'Load it' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'loading');
  await expect(page.locator('#app')).toBeEmpty();
  for (let start = 0; start < 2; start++) {
    await page.reload();
    await expect(page.locator('#app')).toBeEmpty();
  }
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  await page.reload();
  await drawn(page);
  await expect(numberOfEvents(page)).toHaveText(/^\s*67\b/);
  expect(await eventsAsGiven(page)).not.toContain('Sarajevo, Ilidža');
});

test('a reader who twice left before a newer version was drawn gets it whole at the third start', async ({ page }) => {
  await visit(page);
  await site.change('index.html', '<title>', '<meta name="fresh" content="yes" /><title>');
  await site.change('data/events.csv', 'Sarajevo', 'Sarajevo, Ilidža');
  await site.release();
  await page.reload();
  await page.getByRole('button', { name: 'Load it' }).waitFor();
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    const taken = new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
    (await serviceWorker.getRegistration())?.waiting?.postMessage('take over');
    await taken;
    // A frame whose scripts do not run opens the page and never draws it.
    for (let start = 0; start < 2; start++) {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-same-origin');
      frame.src = document.baseURI;
      const opened = new Promise((resolve) => frame.addEventListener('load', resolve));
      document.body.append(frame);
      await opened;
      if (frame.contentDocument?.querySelector('meta[name=fresh]') === null) throw new Error('not the newer version');
      frame.remove();
    }
  });
  await page.reload();
  await drawn(page);
  await expect(page.locator('meta[name=fresh]')).toHaveCount(1);
  expect(await eventsAsGiven(page)).toContain('Sarajevo, Ilidža');
  await confirmed(page);
});

test('without room for a copy the page works, and keeps nothing', async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.url).origin, quotaSize: 500_000 });
  const started = context.waitForEvent('serviceworker');
  await page.goto(site.url);
  await drawn(page);
  await started;
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration()) === undefined);
  await expect.poll(() => page.evaluate(() => caches.keys())).toEqual([]);
  await expect(numberOfEvents(page)).toHaveText(/^\s*67\b/);
});

test('frames come from the network', async ({ page }) => {
  await visit(page);
  const answer = await page.goto(`${site.url}embed.html?view=timeline`);
  expect(answer?.fromServiceWorker()).toBe(false);
  await drawn(page);
  const again = await page.goto(site.url);
  expect(again?.fromServiceWorker()).toBe(true);
});

const OTHER_DATA = '?data=https%3A%2F%2Fexample.org%2Fdata.csv';

test('a link to other data opens without a network, and says there that there is none', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.goto(`${site.url}${OTHER_DATA}`);
  await expect(page).toHaveURL(`${site.url}import.html${OTHER_DATA}`);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('no connection to the internet');
});

test('a host that leads from a page to its name without the ending is kept, too', async ({ page }) => {
  const host = await listening(
    createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '', site.url);
      if (pathname.endsWith('.html')) {
        response.writeHead(308, { Location: pathname.slice(0, -'.html'.length) + search }).end();
        return;
      }
      const name = pathname === '/import' ? 'import.html' : pathname.slice(1);
      void fetch(`${site.url}${name}`).then(async (found) => {
        const body = Buffer.from(await found.arrayBuffer());
        response.writeHead(found.status, { 'Content-Type': found.headers.get('content-type') ?? '' }).end(body);
      });
    }),
  );
  await visit(page, host.url);
  await host.close();
  await page.goto(`${host.url}${OTHER_DATA}`);
  await expect(page).toHaveURL(`${host.url}import.html${OTHER_DATA}`);
  await expect(page.getByRole('heading', { name: 'This link opens data from example.org' })).toBeVisible();
});
