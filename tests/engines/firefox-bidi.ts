/**
 * Lets Playwright 1.65.1 drive Firefox ESR 153: it sets media features in every new window by a command that this Firefox does not
 * know, and gives up on the answer. The answer is given here instead; media features are set by preferences (`by-playwright.ts`).
 *
 * Reaches into Playwright: try without it after either of the two is raised.
 */
import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The part of a WebSocket of the package `ws` that Playwright sends by. */
interface Socket extends EventEmitter {
  send: (this: Socket, data: unknown, ...rest: unknown[]) => void;
}

const UNKNOWN = '"emulation.setMediaFeaturesOverride"';

// The same copy as Playwright's own, which is no public entry of its package.
const load = createRequire(import.meta.url);
const bundle = join(dirname(load.resolve('playwright-core/package.json')), 'lib/utilsBundle.js');
const { ws } = load(bundle) as { ws: { prototype: Socket } };

const { send } = ws.prototype;
ws.prototype.send = function (data, ...rest) {
  if (typeof data !== 'string' || !data.includes(UNKNOWN)) {
    send.call(this, data, ...rest);
    return;
  }
  const { id } = JSON.parse(data) as { id: number };
  queueMicrotask(() => this.emit('message', JSON.stringify({ type: 'success', id, result: {} }), false));
};
