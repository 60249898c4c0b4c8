import { test as base, expect } from '@playwright/test';
import { missingEngines } from '../../src/cli/engines.mjs';
import { startChromium, startFirefox } from './by-playwright';
import { startWebKit } from './by-webdriver';
import type { Engine, Visitor } from './visitor';

export { expect };

const START = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

export interface EngineOption {
  readonly engine: keyof typeof START;
}

interface WorkerFixtures extends EngineOption {
  readonly started: Engine | null;
}

/** Playwright's `test` with a visitor of the built site in the engine of the project; what goes wrong unseen fails the test. */
export const test = base.extend<{ readonly visitor: Visitor }, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  started: [
    async ({ engine }, use) => {
      const started = missingEngines().has(engine) ? null : await START[engine]();
      await use(started);
      await started?.close();
    },
    { scope: 'worker' },
  ],
  visitor: async ({ engine, started }, use, info) => {
    if (started === null) {
      info.skip(true, missingEngines().get(engine) ?? '');
      return;
    }
    const visitor = await started.visit(process.env.SUSRET_URL ?? '');
    await use(visitor);
    await visitor.leave();
    expect(visitor.faults, 'nothing goes wrong unseen').toEqual([]);
  },
});
