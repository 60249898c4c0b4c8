import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import type { PageSite, Site } from '../io/site';
import { isObject } from '../lib/is-object.ts';
import { pageCode } from './page-code.ts';

const ID = 'virtual:susret-site';

/**
 * Reads and checks `site.json`. Where it names no region, that is the countries and the frame of the places in the package beside it.
 *
 * @param file Absolute path; a missing file gives the defaults.
 * @returns The settings with their defaults, and a sentence for each that was wrong.
 * @throws {Error} If the file is not JSON; the message names it.
 */
export async function checkedSite(file: string): Promise<{ site: Site; warnings: string[] }> {
  const [{ readSite }, { issueText }, { english }] = await Promise.all([
    pageCode<typeof import('../io/site')>('io/site.ts'),
    pageCode<typeof import('../i18n/issue-text')>('i18n/issue-text.ts'),
    pageCode<typeof import('../i18n/english')>('i18n/english.ts'),
  ]);
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return 'null';
    throw cause;
  });
  const document = parsed(file, text);
  const { site, issues } = readSite(document);
  const warnings = issues.map((issue) => {
    const { place, reason, remedy } = issueText(english(), issue);
    return `${place}: ${reason} ${remedy}`;
  });
  const region = isObject(document) && isObject(document['region']) ? document['region'] : {};
  if (region['codes'] !== undefined && region['frame'] !== undefined) return { site, warnings };
  const found = await regionOfPlaces(dirname(file));
  const own = { ...(found ?? {}), ...only(region, site.region) };
  return { site: { ...site, region: { ...site.region, ...own } }, warnings };
}

/** What the file itself says of the region. */
function only(said: Readonly<Record<string, unknown>>, region: Site['region']): Partial<Site['region']> {
  const { codes, frame } = region;
  return { ...(said['codes'] === undefined ? {} : { codes }), ...(said['frame'] === undefined ? {} : { frame }) };
}

/** Degrees that a region is at least wide and high. */
const LEAST = { lon: 4, lat: 3 };
/** Room round the outermost places, as a share of the region's size. */
const ROOM = 0.2;
/** What a package without places shows. */
const WORLD: Site['region']['frame'] = [-170, -56, 180, 76];

/** The countries of the places of a package, and a frame that shows them all; null where no package can be read. */
async function regionOfPlaces(folder: string): Promise<Pick<Site['region'], 'codes' | 'frame'> | null> {
  const [{ readFolder }, { loadPackage }] = await Promise.all([
    pageCode<typeof import('../cli/folder')>('cli/folder.ts'),
    pageCode<typeof import('../io/load')>('io/load.ts'),
  ]);
  const loaded = await loadPackage(readFolder(folder));
  if (!loaded.ok) return null;
  const { venues } = loaded.core;
  const codes = [...new Set(venues.flatMap(({ country }) => country ?? []))].sort();
  const placed = venues.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]));
  if (placed.length === 0) return { codes, frame: WORLD };
  const [west, east] = roomy(
    placed.map(({ lon }) => lon),
    LEAST.lon,
    180,
  );
  const [south, north] = roomy(
    placed.map(({ lat }) => lat),
    LEAST.lat,
    80,
  );
  return { codes, frame: [west, south, east, north] };
}

/** The span of the numbers with room on both sides, to a tenth. */
function roomy(numbers: readonly number[], least: number, limit: number): [from: number, to: number] {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const room = Math.max((high - low) * ROOM, (least - (high - low)) / 2);
  const round = (degrees: number) => Math.round(Math.min(limit, Math.max(-limit, degrees)) * 10) / 10;
  return [round(low - room), round(high + room)];
}

function parsed(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON.`, { cause });
  }
}

/**
 * Vite plugin that gives the page its settings ready checked, so that it need not read and check them in the browser.
 *
 * @param file Absolute path of `site.json`.
 */
export function site(file: string): Plugin {
  return {
    name: 'susret:site',
    resolveId: (id) => (id === ID ? ID : null),
    async load(id) {
      if (id !== ID) return null;
      this.addWatchFile(file);
      const { site: settings, warnings } = await checkedSite(file);
      for (const warning of warnings) this.warn(warning);
      const { description: _, subject: __, region, ...rest } = settings;
      const forPage: PageSite = { ...rest, region: { codes: region.codes } };
      return `export default ${JSON.stringify(forPage)};`;
    },
  };
}
