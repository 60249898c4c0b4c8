import { defineConfig } from '@playwright/test';
import type { EngineOption } from './test';

export default defineConfig<EngineOption>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  globalSetup: '../support/serve-dist.ts',
  reporter: [['line'], ['json', { outputFile: '../../test-results/engines.json' }]],
  forbidOnly: process.env.CI !== undefined,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // The slowest to start comes first.
  projects: (['firefox', 'webkit', 'chromium'] as const).map((engine) => ({ name: engine, use: { engine } })),
});
