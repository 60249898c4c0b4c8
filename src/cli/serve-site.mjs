import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';

const USAGE = `npm run serve -- FOLDER [--base PATH]
  Serves a built site on this machine alone, to look at before it is published. PORT in the environment is the port, 4173 by default.
  --base  the path that the site shall lie under, such as /our-dashboard/
`;

/** @param {string} reason @returns {never} */
function refuse(reason) {
  process.stderr.write(`${reason}\n\n${USAGE}`);
  process.exit(2);
}

/** @returns {{ folder: string, base: string }} */
function readRequest() {
  try {
    const { values, positionals } = parseArgs({ options: { base: { type: 'string' } }, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) return refuse('Name one folder.');
    return { folder: resolve(folder), base: `/${values.base ?? ''}/`.replace(/\/{2,}/g, '/') };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

const { folder, base } = readRequest();
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) refuse(`PORT is "${process.env.PORT}", not a port.`);
if (!existsSync(join(folder, 'index.html'))) refuse(`${folder} holds no site. "npm run build" makes one.`);

const { url, close } = await serve({ root: folder, port, base });
process.stdout.write(`The site is ready. Press Ctrl+C to stop.\n${url}\n`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void close().then(() => process.exit(0)));
