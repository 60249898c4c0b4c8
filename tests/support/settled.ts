import type { Page } from '@playwright/test';

/** Waits until the page has not changed for a moment, and its fonts are there. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    /** Longer than a table or a panel takes to be fetched and drawn, ms. */
    const QUIET = 150;
    await document.fonts.ready;
    await new Promise<void>((resolve) => {
      const done = () => {
        observer.disconnect();
        resolve();
      };
      let timer = setTimeout(done, QUIET);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(done, QUIET);
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  });
}

/** Leads the page to another address without loading it anew, as Back and Forward do. */
export async function visit(page: Page, search: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, search);
  await settled(page);
}
