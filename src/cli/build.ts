import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES } from '../i18n/languages';
import { DESCRIPTOR } from '../io/descriptor';
import { CARD_FILE, FEED } from '../plain/shell';
import { RECORD_KINDS } from '../plain/ways';
import { checkFolder } from './check';
import { reportText } from './check-report';
import { DATA, PROCESS } from './package-data';

const ROOT = join(import.meta.dirname, '../..');

const USAGE = `npm run build [-- [--data FOLDER] [--out FOLDER]]
  Makes a site of the data package in a folder; without options of data/ into dist/.
  --data  the folder that holds datapackage.json, the tables and site.json
  --out   where the site goes: a new or empty folder, or one that holds an earlier site, which it replaces
  Ends with 0 where the site is there, 1 where the data have errors or the build failed, 2 where it was asked for what cannot be.
  Unless it ends with 0 the folder for the site stays as it was.
`;

const BUILT = 0;
const FAILED = 1;
const REFUSED = 2;

/** What lies at the top of a built site. A folder that holds anything else is not ours to replace. */
export const SITE_ENTRIES: readonly string[] = [
  ...['.vite', 'assets', 'data', 'fonts', 'oembed', 'offline', 'stills'],
  ...['_headers', 'embed.html', 'embed.js', 'favicon.svg', 'hosting', 'index.html', 'licences.md', 'sw.js'],
  ...[...RECORD_KINDS, ...LANGUAGES.map(({ code }) => code), FEED, CARD_FILE, 'robots.txt', 'sitemap.xml'],
];

/** What every built site has; a folder without them is not one. */
const SIGNS = ['.vite/index.json', 'index.html', 'data/datapackage.json'];

/** What cannot be done as asked; the message says why and what can be. */
class Refusal extends Error {}

/** Builds the site of a package into a new folder. Gives whether it is there. */
export type BuildSite = (data: string, out: string) => Promise<boolean>;

/**
 * Makes a site of a data package: checks the data by the code of `check`, builds beside the chosen folder, and puts the site in its
 * place only once it is whole.
 *
 * @returns The exit code.
 */
export async function main(
  args: readonly string[],
  streams = PROCESS,
  buildSite: BuildSite = buildByVite,
): Promise<number> {
  try {
    const { data, out } = await readRequest(args);
    const { report, failed } = await checkFolder(data);
    if (failed || report.summary.errors > 0) {
      streams.complain(`${reportText(report)}\nNo site was built: the data have errors. ${out} is as it was.\n`);
      return FAILED;
    }
    if (report.summary.warnings > 0) streams.complain(reportText(report));
    if (!(await buildInto(data, out, buildSite))) {
      streams.complain(`No site was built. ${out} is as it was.\n`);
      return FAILED;
    }
    streams.out(`${out}\n`);
    return BUILT;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    streams.complain(`${error.message}\n\n${USAGE}`);
    return REFUSED;
  }
}

async function readRequest(args: readonly string[]): Promise<{ readonly data: string; readonly out: string }> {
  const values = parsed(args);
  const data = await realFolder(resolve(values.data ?? DATA));
  const given = resolve(values.out ?? join(ROOT, 'dist'));
  const kind = await stat(given).catch(() => null);
  const out = kind === null ? given : await realpath(given);
  if (kind !== null && !kind.isDirectory()) throw new Refusal(`${out} is a file. Name a folder for the site.`);
  if (isWithin(data, out)) throw new Refusal(`${out} lies in the data folder ${data}. Name a folder outside it.`);
  if (isWithin(out, data)) {
    throw new Refusal(`${out} holds the data folder ${data}, which the site would replace. Name another folder.`);
  }
  if (kind !== null) await requireReplaceable(out);
  return { data, out };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { data: { type: 'string' }, out: { type: 'string' } } }).values;
  } catch (cause) {
    throw new Refusal(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** @throws {Refusal} If there is no such folder, or it holds no package. */
async function realFolder(folder: string): Promise<string> {
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) throw new Refusal(`There is no folder ${folder}.`);
  if ((await stat(join(folder, DESCRIPTOR)).catch(() => null)) === null) {
    throw new Refusal(`${folder} has no ${DESCRIPTOR}. "npm run new -- FOLDER" makes a folder that has one.`);
  }
  return realpath(folder);
}

/** @throws {Refusal} If a folder holds anything but an earlier site. */
async function requireReplaceable(out: string): Promise<void> {
  const names = await readdir(out);
  if (names.length === 0) return;
  const foreign = names.filter((name) => !SITE_ENTRIES.includes(name)).sort();
  if (foreign.length > 0) {
    throw new Refusal(`${out} holds what is no part of a site: ${foreign.join(', ')}. Name an empty folder.`);
  }
  for (const sign of SIGNS) {
    if ((await stat(join(out, sign)).catch(() => null)) !== null) continue;
    throw new Refusal(`${out} is not empty and no earlier site: it has no ${sign}. Name an empty folder.`);
  }
}

function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(folder, way) === path);
}

/** Builds beside the folder, on the same disk, so that the site takes its place in one step. */
async function buildInto(data: string, out: string, buildSite: BuildSite): Promise<boolean> {
  await mkdir(dirname(out), { recursive: true });
  const workshop = await mkdtemp(join(dirname(out), `.${basename(out)}-`));
  try {
    const made = join(workshop, 'site');
    if (!(await buildSite(data, made))) return false;
    if ((await stat(out).catch(() => null)) !== null) await rename(out, join(workshop, 'earlier'));
    await rename(made, out);
    return true;
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

/** In a process of its own: this one runs modules by a server for development, which sets the mode of everything in it. */
function buildByVite(data: string, out: string): Promise<boolean> {
  const { NODE_ENV: _, ...env } = process.env;
  const child = spawn(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    env: { ...env, SUSRET_DATA: data, SUSRET_OUT: out },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done(code === 0));
  });
}
