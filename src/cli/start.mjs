import { ROOT, install } from './install.mjs';

const DEFAULT_PORT = 4173;

const port = Number(process.env.PORT || DEFAULT_PORT);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  process.stderr.write(`PORT is "${process.env.PORT}"; expected a whole number from 0 to 65535.\n`);
  process.exit(1);
}

install();

const { build } = await import('vite');
const { serve } = await import('./serve.mjs');

await build({ configFile: `${ROOT}/vite.config.ts`, logLevel: 'warn' });
const { url, close } = await serve({ root: `${ROOT}/dist`, port });

process.stdout.write(`Susret is ready. Press Ctrl+C to stop.\n${url}\n`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}
