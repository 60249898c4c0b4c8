/**
 * Lets Playwright 1.65.1 drive Firefox ESR 153: it sets media features in every new window by a command that this Firefox does not
 * know, and gives up on the answer. The answer is given here instead. Media features are set by preferences of Firefox (`by-playwright.ts`).
 *
 * CommonJS, since it has to run before Playwright opens a connection.
 */
const { dirname, join } = require('node:path');
const { ws } = require(join(dirname(require.resolve('playwright-core/package.json')), 'lib/utilsBundle.js'));

const UNKNOWN = '"emulation.setMediaFeaturesOverride"';

const { send } = ws.prototype;
ws.prototype.send = function (data, ...rest) {
  if (typeof data !== 'string' || !data.includes(UNKNOWN)) return send.call(this, data, ...rest);
  const { id } = JSON.parse(data);
  queueMicrotask(() => this.emit('message', JSON.stringify({ type: 'success', id, result: {} }), false));
};
