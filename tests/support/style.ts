import type { Page } from '@playwright/test';

/** Adds rules to the page in a way that its policy lets scripts do; a style element is refused by it. */
export function addStyle(page: Page, rules: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, rules);
}
