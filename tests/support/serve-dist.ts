import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../src/cli/serve.mjs';

/**
 * Serves the built site for the whole run of the browser tests, on any free port.
 *
 * The address goes to the workers in `SUSRET_URL`.
 */
export default async function serveDist(): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL('../../dist', import.meta.url));
  if (!existsSync(`${root}/index.html`)) throw new Error('There is no built site; run "npm run build" first.');
  const { url, close } = await serve({ root });
  process.env.SUSRET_URL = url;
  return close;
}
