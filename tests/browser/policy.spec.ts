/** The Content Security Policy: nothing that readers see goes against it, and what it is there to stop is stopped. */
import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { opened } from '../support/dashboard';
import { bareSite, host, listening, type Host } from '../support/host';
import { expect, test } from '../support/page';
import { hasWidth, show, SURFACES } from '../support/surfaces';

const WIDE = 1440;

/** Makes a fault of everything that goes against the policy, in frames, too; whatever is not said on the console is said here. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) => {
      console.error(`policy: ${effectiveDirective} refuses ${blockedURI} in ${sourceFile}: ${sample}`);
    });
  });
}

test.describe('nothing goes against the policy', () => {
  test.beforeEach(({ page }) => watchPolicy(page));

  for (const [kind, width] of [
    ['wide', WIDE],
    ['narrow', 390],
  ] as const) {
    for (const surface of SURFACES.filter((one) => hasWidth(one, width) && (width === WIDE || !hasWidth(one, WIDE)))) {
      test(`${surface.name}, ${kind}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await show(page, surface);
      });
    }
  }

  test('a picture and a package that are taken along', async ({ page }) => {
    await opened(page, '?country=BA');
    await page.locator('#composition').getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog');
    for (const [tab, button, file] of [
      ['Image', 'Download PNG', /\.png$/],
      ['Data', 'Download susret-data-1-1-0.zip', /\.zip$/],
    ] as const) {
      await dialog.getByRole('tab', { name: tab, exact: true }).click();
      const saved = page.waitForEvent('download');
      await dialog.getByRole('button', { name: button }).click();
      expect((await saved).suggestedFilename()).toMatch(file);
    }
  });
});

/** A host that hears what is sent to it and lets everybody read its answers. */
async function listener(): Promise<Host & { readonly heard: readonly string[] }> {
  const heard: string[] = [];
  const server = createServer((request, response) => {
    heard.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/javascript' }).end('ran = 1');
  });
  return { ...(await listening(server)), heard };
}

test.describe('the policy that stands in a page', () => {
  test.use({ expectedFaults: /./ });

  for (const [name, path, reached] of [
    ['the dashboard, and reaches no other host', '', []],
    ['a frame, and reaches no other host', 'embed.html?view=composition', []],
    ['the page that opens data, which other hosts may answer', 'import.html?data=x', ['/data.csv', '/beacon']],
  ] as const) {
    test(`runs nothing that was put into ${name}`, async ({ page, baseURL }) => {
      const [site, elsewhere] = [await bareSite(baseURL ?? ''), await listener()];
      await page.goto(new URL(path, site.url).href);
      await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
      const outcome = await page.evaluate(async (address) => {
        const refused: string[] = [];
        document.addEventListener('securitypolicyviolation', (event) => refused.push(event.effectiveDirective));
        const added = (name: string, set: (element: HTMLElement) => void) => {
          const element = document.createElement(name);
          set(element);
          document.body.append(element);
          return element;
        };
        added('script', (script) => (script.textContent = 'ran = 1'));
        added('script', (script) => script.setAttribute('src', `${address}script.js`));
        added('button', (button) => button.setAttribute('onclick', 'ran = 1')).click();
        added('p', (text) => (text.innerHTML = '<img src="data:," onerror="ran = 1">'));
        added('link', (link) => {
          link.setAttribute('rel', 'stylesheet');
          link.setAttribute('href', `${address}style.css`);
        });
        added('img', (image) => image.setAttribute('src', `${address}picture.png`));
        added('iframe', (frame) => frame.setAttribute('src', `${address}page.html`));
        const styled = added('p', (text) => text.setAttribute('style', 'position: fixed'));
        const evaluated = await new Promise((done) => {
          setTimeout(() => {
            try {
              done((0, eval)('1 + 1'));
            } catch {
              done(null);
            }
          });
        });
        const answer = await fetch(`${address}data.csv`).then(
          ({ status }) => status,
          () => null,
        );
        navigator.sendBeacon(`${address}beacon`);
        // What is refused later than at once, such as an error of a picture, has had its time.
        await new Promise((done) => setTimeout(done, 500));
        const placed = getComputedStyle(styled).position;
        return { ran: 'ran' in globalThis, evaluated, answer, placed, refused: [...new Set(refused)].sort() };
      }, elsewhere.url);
      expect(outcome).toEqual({
        ran: false,
        evaluated: null,
        answer: reached.length > 0 ? 200 : null,
        placed: 'static',
        refused: [
          ...(reached.length > 0 ? [] : ['connect-src']),
          'frame-src',
          'img-src',
          'script-src',
          'script-src-attr',
          'script-src-elem',
          'style-src-attr',
          'style-src-elem',
        ],
      });
      expect(elsewhere.heard).toEqual(reached);
      await Promise.all([site.close(), elsewhere.close()]);
    });
  }

  test('in a frame without an origin reaches its own host and no other', async ({ page, baseURL }) => {
    const [site, elsewhere] = [baseURL ?? '', await listener()];
    const report = await host(site, `<iframe src="${site}embed.html?view=events" sandbox="allow-scripts"></iframe>`);
    await page.goto(report.url);
    await expect(page.frameLocator('iframe').locator('html')).toHaveAttribute('data-state', 'ready');
    const frame = page.frames()[1];
    const reached = await frame?.evaluate(
      async ([own = '', other = '']) => {
        const answers = [own, other].map((address) =>
          fetch(address).then(
            ({ ok }) => ok,
            () => false,
          ),
        );
        return [origin, ...(await Promise.all(answers))];
      },
      [`${site}data/events.csv`, `${elsewhere.url}data.csv`],
    );
    expect(reached).toEqual(['null', true, false]);
    expect(elsewhere.heard).toEqual([]);
    await Promise.all([report.close(), elsewhere.close()]);
  });

  test('keeps the dashboard out of frames of other sites, where the host sends it', async ({ page, baseURL }) => {
    const site = baseURL ?? '';
    const report = await host(
      site,
      `<iframe src="${site}"></iframe><iframe src="${site}embed.html?view=map"></iframe>`,
    );
    await page.goto(report.url);
    await expect(page.frameLocator('iframe >> nth=1').locator('html')).toHaveAttribute('data-state', 'ready');
    expect(page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await report.close();
  });
});
