import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8; header=present',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const COMPRESSIBLE = /^text\/|json$|javascript|xml$|wasm$/;

/**
 * The file that an address stands for.
 *
 * @param {string} root Absolute folder.
 * @param {string} base Begins and ends with a slash.
 * @param {string} address Path and query of the request.
 * @returns {string | null} An absolute path inside `root`, or null when the address leaves it, cannot be decoded or is not under `base`.
 */
export function fileOf(root, base, address) {
  const [path = ''] = address.split(/[?#]/, 1);
  let name;
  try {
    name = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (!name.startsWith(base) || name.includes('\0') || name.includes('\\')) return null;
  const file = resolve(join(root, name.slice(base.length)));
  if (file !== root && !file.startsWith(root + sep)) return null;
  return name.endsWith('/') ? join(file, 'index.html') : file;
}

/**
 * The rules of a `_headers` file: headers by path, which ends in `*` where it stands for all that begin so.
 *
 * @param {string} text
 * @returns {readonly { path: string, headers: [name: string, value: string][] }[]}
 */
function headerRules(text) {
  return text.split(/^(?=\/)/m).map((rule) => {
    const [path = '', ...lines] = rule.trim().split(/\s*\n\s*/);
    return { path, headers: lines.map((line) => [line.slice(0, line.indexOf(':')), line.replace(/^[^:]*:\s*/, '')]) };
  });
}

/**
 * Serves a folder on 127.0.0.1, readable from every origin and compressed with gzip (level 9, kept in memory).
 *
 * Files under `assets/` carry a hash in their name and may be kept for ever; everything else is asked for again each time. Further headers
 * come from the file `_headers` of the folder, if it has one.
 *
 * @param {object} options
 * @param {string} options.root The folder to serve.
 * @param {number} [options.port] 0 (the default) takes any free port; another number that is taken moves on to the next free one.
 * @param {string} [options.base] The path the folder is served under, `/` by default, else such as `/sub/`.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} The address with a trailing slash, and a way to stop.
 * @throws {Error} If no port can be opened.
 */
export async function serve({ root, port = 0, base = '/' }) {
  const folder = resolve(root);
  /** @type {Map<string, { version: string, body: Promise<Buffer> }>} */
  const compressed = new Map();

  /** @param {string} file @param {string} version */
  const packed = (file, version) => {
    const known = compressed.get(file);
    if (known?.version === version) return known.body;
    const body = readFile(file).then((bytes) => compress(bytes, { level: 9 }));
    compressed.set(file, { version, body });
    return body;
  };

  // Read anew each time: the folder may be built again while it is served.
  const rules = async () => {
    const file = join(folder, '_headers');
    return existsSync(file) ? headerRules(await readFile(file, 'utf8')) : [];
  };

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const answer = async (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    /** @param {number} status @param {string} text */
    const say = (status, text) => {
      response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      say(405, 'Only GET and HEAD are answered here.');
      return;
    }
    const address = request.url ?? '/';
    if (base !== '/' && address === base.slice(0, -1)) {
      response.writeHead(308, { Location: base }).end();
      return;
    }
    const file = fileOf(folder, base, address);
    const found = file === null ? null : await stat(file).catch(() => null);
    if (file === null || !found?.isFile()) {
      say(404, 'There is nothing at this address.');
      return;
    }

    const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
    const version = `${found.mtimeMs.toString(36)}-${found.size.toString(36)}`;
    const asGzip =
      COMPRESSIBLE.test(type.split(';', 1)[0] ?? '') && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const tag = `"${version}${asGzip ? '-gz' : ''}"`;
    response.setHeader('ETag', tag);
    response.setHeader('Vary', 'Accept-Encoding');
    response.setHeader(
      'Cache-Control',
      file.startsWith(join(folder, 'assets') + sep) ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    const path = `/${address.split(/[?#]/, 1)[0]?.slice(base.length)}`;
    for (const rule of await rules()) {
      const fits = rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path;
      if (fits) for (const [name, value] of rule.headers) response.setHeader(name, value);
    }
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return;
    }
    const body = asGzip ? await packed(file, version) : await readFile(file);
    if (asGzip) response.setHeader('Content-Encoding', 'gzip');
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((/** @type {unknown} */ error) => {
      process.stderr.write(`${request.url}: ${String(error)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>} The port that was free.
 */
async function listen(server, port) {
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise((done, fail) => {
        server.once('error', fail);
        server.listen(candidate, '127.0.0.1', () => {
          server.off('error', fail);
          done(undefined);
        });
      });
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : candidate;
    } catch (error) {
      const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!inUse || candidate >= Math.min(port + 100, 65535)) throw error;
    }
  }
}
