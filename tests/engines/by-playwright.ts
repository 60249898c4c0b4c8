import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, firefox, type Browser, type BrowserContext, type Frame, type Page } from '@playwright/test';
import { launchOptions } from '../../src/cli/chromium.mjs';
import { findFirefox } from '../../src/cli/engines.mjs';
import './firefox-bidi';
import { called, type Engine, type Visitor } from './visitor';

export async function startChromium(): Promise<Engine> {
  const saved = await mkdtemp(join(tmpdir(), 'susret-chromium-'));
  return engine(await chromium.launch(launchOptions()), saved);
}

export async function startFirefox(): Promise<Engine> {
  const saved = await mkdtemp(join(tmpdir(), 'susret-firefox-'));
  const browser = await firefox.launch({
    // Debian's own Firefox, over WebDriver BiDi, instead of a patched one.
    channel: 'moz-firefox',
    executablePath: findFirefox() ?? '',
    downloadsPath: saved,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
  return engine(browser, saved);
}

function engine(browser: Browser, saved: string): Engine {
  return {
    visit: async (site) => {
      const context = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        reducedMotion: 'reduce',
        locale: 'en-US',
      });
      return visitor(context, await context.newPage(), site, saved);
    },
    close: async () => {
      await browser.close();
      await rm(saved, { recursive: true, force: true });
    },
  };
}

function visitor(context: BrowserContext, page: Page, site: string, saved: string): Visitor {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`failed response: ${response.status()} (${response.url()})`);
  });
  // Chromium keeps downloads under names of its own. Firefox tells of none that a page makes itself, but keeps their names.
  page.on('download', (download) => void download.saveAs(join(saved, download.suggestedFilename())));

  page.setDefaultTimeout(20_000);
  let place: Page | Frame = page;
  return {
    site,
    saved,
    faults,
    open: async (address) => {
      await page.goto(address);
    },
    back: async () => {
      await page.goBack();
    },
    press: (xpath) => place.locator(`xpath=${xpath}`).click(),
    choose: async (list, value) => {
      await place.locator(list).selectOption(value);
    },
    read: (look, ...handed) => place.evaluate(called(look, handed)),
    within: async (selector, work) => {
      const frame = await (await page.waitForSelector(selector)).contentFrame();
      if (frame === null) throw new Error(`There is no frame at ${selector}.`);
      place = frame;
      await work();
      place = page;
    },
    leave: () => context.close(),
  };
}
