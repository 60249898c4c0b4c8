import { defineConfig } from '@playwright/test';
import { launchOptions } from '../src/cli/chromium.mjs';

export default defineConfig({
  testDir: './browser',
  testMatch: '**/*.spec.ts',
  outputDir: '../test-results/browser',
  snapshotPathTemplate: '{testDir}/../snapshots/{testFileName}/{arg}{ext}',
  globalSetup: './support/serve-dist.ts',
  reporter: [['line'], ['json', { outputFile: '../test-results/browser.json' }]],
  forbidOnly: process.env.CI !== undefined,
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(),
    contextOptions: { reducedMotion: 'reduce' },
    // Each test begins with an empty store: its pages would all be fetched once more. `unconnected.spec.ts` is about them.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'UTC',
    deviceScaleFactor: 1,
    viewport: { width: 1440, height: 900 },
  },
  expect: { timeout: 20_000, toHaveScreenshot: { maxDiffPixelRatio: 0.001 } },
});
