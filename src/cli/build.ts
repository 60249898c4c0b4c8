import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LANGUAGES } from '../i18n/languages';
import { CARD_FILE, FEED, RECORD_KINDS } from '../plain/ways';
import { checkedBuild, isWithin, Refusal, requestedPaths, type BuildCommand, type BuildRequest } from './checked-build';
import { PROCESS } from './package-data';
import { ROOT, runVite } from './run-vite';

const USAGE = `npm run build [-- [--data FOLDER] [--out FOLDER]]
  Makes a site of the data package in a folder; without options of data/ into dist/.
  --data  the folder that holds datapackage.json, the tables and site.json
  --out   where the site goes: a new or empty folder, or one that holds an earlier site, which it replaces
  Ends with 0 where the site is there, 1 where the data have errors or the build failed, 2 where it was asked for what cannot be.
  Unless it ends with 0 the folder for the site stays as it was.
`;

/** What lies at the top of a built site. A folder that holds anything else is not ours to replace. */
export const SITE_ENTRIES: readonly string[] = [
  ...['.vite', 'assets', 'data', 'fonts', 'oembed', 'offline', 'own', 'stills'],
  ...[
    '_headers',
    'embed.html',
    'embed.js',
    'favicon.svg',
    'first-paint.js',
    'hosting',
    'import.html',
    'index.html',
    'licences.md',
    'sw.js',
  ],
  ...[...RECORD_KINDS, ...LANGUAGES.map(({ code }) => code), FEED, CARD_FILE, 'robots.txt', 'sitemap.xml'],
];

/** What every built site has; a folder without them is not one. */
const SIGNS = ['.vite/index.json', 'index.html', 'data/datapackage.json'];

/** Builds the site of a package into a new folder. Gives whether it is there. */
export type BuildSite = (data: string, out: string) => Promise<boolean>;

/**
 * Makes a site of a data package: checks the data by the code of `check`, builds beside the chosen folder, and puts the site in its
 * place only once it is whole.
 *
 * @returns The exit code.
 */
export function main(
  args: readonly string[],
  streams = PROCESS,
  buildSite: BuildSite = (data, out) => runVite(data, out),
): Promise<number> {
  const command: BuildCommand = {
    usage: USAGE,
    nothing: 'No site was built',
    request: readRequest,
    build: ({ data, out }) => buildInto(data, out, buildSite),
  };
  return checkedBuild(command, args, streams);
}

async function readRequest(args: readonly string[]): Promise<BuildRequest> {
  const { data, out: given } = await requestedPaths(args, join(ROOT, 'dist'));
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
