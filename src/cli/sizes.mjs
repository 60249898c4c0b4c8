import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { ROOT } from './install.mjs';

const dist = `${ROOT}/dist`;

/**
 * @typedef {object} Chunk An entry of Vite's manifest.
 * @property {string} file
 * @property {string} [name]
 * @property {boolean} [isEntry]
 * @property {string[]} [imports]
 * @property {string[]} [dynamicImports]
 * @property {string[]} [css]
 */

/** @param {string} file Relative to `dist`. @returns {number} Bytes behind gzip, level 9. */
function packed(file) {
  return gzipSync(readFileSync(`${dist}/${file}`), { level: 9 }).length;
}

/**
 * The chunks that a page needs before it runs, without those it asks for later.
 *
 * @param {Record<string, Chunk>} manifest
 * @param {string} key
 * @param {Set<string>} [seen]
 */
function staticChunks(manifest, key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key]?.imports ?? []) staticChunks(manifest, next, seen);
  return seen;
}

const manifestPath = `${dist}/.vite/index.json`;
if (!existsSync(manifestPath)) {
  process.stderr.write('There is no built site; run "npm run build" first.\n');
  process.exit(1);
}
const manifest = /** @type {Record<string, Chunk>} */ (JSON.parse(readFileSync(manifestPath, 'utf8')));
const page = readFileSync(`${dist}/index.html`, 'utf8');
// What the entry loads beside the data, the page names, too.
const scripts = [
  ...page.matchAll(/<(?:script type="module"|link rel="modulepreload")[^>]* (?:src|href)="\.\/([^"]+)"/g),
].map((match) => match[1]);
const entryKeys = Object.keys(manifest).filter((key) => scripts.includes(manifest[key]?.file));
const entry = [...new Set(entryKeys.flatMap((key) => [...staticChunks(manifest, key)]))].flatMap(
  (key) => manifest[key] ?? [],
);
const basemap = Object.values(manifest).filter((chunk) => chunk.name === 'susret-basemap');

/** @type {{ what: string, limit: number, files: string[] }[]} */
const budgets = [
  { what: 'script of the first drawing', limit: 130_000, files: entry.map((chunk) => chunk.file) },
  { what: 'base map', limit: 25_000, files: basemap.map((chunk) => chunk.file) },
  { what: 'data before the first drawing', limit: 60_000, files: ['data/records.json'] },
];

let exceeded = false;
for (const { what, limit, files } of budgets) {
  const missing = files.filter((file) => !existsSync(`${dist}/${file}`));
  const size = files.filter((file) => !missing.includes(file)).reduce((sum, file) => sum + packed(file), 0);
  const fault = missing.length > 0 || files.length === 0 || size > limit;
  exceeded ||= fault;
  const figure = `${(size / 1000).toFixed(1)} of ${limit / 1000} kB`;
  const note = missing.length > 0 ? `  missing: ${missing.join(', ')}` : files.length === 0 ? '  no file found' : '';
  process.stdout.write(`  ${fault ? '✗' : '✓'} ${what.padEnd(30)} ${figure}${note}\n`);
}
process.exitCode = exceeded ? 1 : 0;
