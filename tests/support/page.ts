import { test as base, expect, type BrowserContext } from '@playwright/test';

export { expect };

interface Options {
  /**
   * Faults that a test provokes on purpose, by a pattern on their text, which holds the address. Everything else that goes wrong in
   * the page fails the test. Default: null, none. (Not a list: Playwright takes some lists for a value with settings.)
   */
  readonly expectedFaults: RegExp | null;
}

interface Fixtures {
  /** What went wrong so far in any page of this test, oldest first. */
  readonly faults: readonly string[];
}

/** Writes down every console warning, uncaught error, foreign request and failed response of a browser context. */
function watch(context: BrowserContext, origin: string, faults: string[]): void {
  context.on('console', (message) => {
    const type = message.type();
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (type === 'error' || type === 'warning')
      faults.push(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (event) => faults.push(`uncaught: ${String(event.error())}`));
  context.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && target !== origin)
      faults.push(`foreign request: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // A page that is left behind drops what it was still waiting for.
    if (reason !== 'net::ERR_ABORTED') faults.push(`failed request: ${reason} (${request.url()})`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`failed response: ${response.status()} (${response.url()})`);
  });
}

/**
 * Playwright's `test` for the built site: addresses are relative to it, and whatever goes wrong unseen fails the test.
 *
 * Only the test's own context is watched; one opened by hand is not.
 */
export const test = base.extend<Options & Fixtures>({
  expectedFaults: [null, { option: true }],
  baseURL: async ({}, use) => {
    const url = process.env.SUSRET_URL;
    if (url === undefined) throw new Error('SUSRET_URL is not set; run the tests with tests/playwright.config.ts.');
    await use(url);
  },
  faults: [
    async ({ context, baseURL, expectedFaults }, use) => {
      const faults: string[] = [];
      watch(context, new URL(baseURL ?? '').origin, faults);
      await use(faults);
      const unexpected = faults.filter((fault) => expectedFaults?.test(fault) !== true);
      expect(unexpected, 'nothing goes wrong unseen').toEqual([]);
    },
    { auto: true },
  ],
});
