import { join } from 'node:path';
import type { Engine } from '../engine/engine';
import { plainEngine } from '../engine/plain';
import type { FetchText } from '../io/fetched';
import { loadDetails, loadPackage, type Failure } from '../io/load';
import { readSite, type Site } from '../io/site';
import { checkIds, parseAddress, type AddressProblem } from '../io/url';
import { knownValues } from '../model/known-values';
import { Names } from '../model/names';
import type { CoreTables } from '../model/records';
import type { PageState } from '../model/view-state';
import { readShownFolder } from './shown-files';

/** The published package: commands run from the project's folder or below it, sources lie two folders under it. */
export const DATA = join(import.meta.dirname, '../../data');

/** Where output goes; tests hand in their own. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
}

export const PROCESS: Streams = {
  out: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
};

/** A package read whole, as the page of its site has it once all tables have arrived. */
export interface PackageData {
  readonly ok: true;
  readonly core: CoreTables;
  readonly engine: Engine;
  readonly names: Names;
  readonly site: Site;
}

export async function readPackage(folder: string): Promise<PackageData | Failure> {
  const fetchText = await readShownFolder(folder);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) return loaded;
  const { core } = loaded;
  const { details } = await loadDetails(fetchText, loaded);
  const engine = plainEngine(core);
  await engine.extend(details);
  return {
    ok: true,
    core,
    engine,
    names: new Names({ ...core, towns: details.towns }),
    site: await readSiteFile(fetchText),
  };
}

/** What a package says of its site; the defaults where it says nothing that can be read. */
export async function readSiteFile(fetchText: FetchText): Promise<Site> {
  const site = await fetchText('site.json');
  return readSite(site.ok ? parseJson(site.text) : null).site;
}

/** What `key=value` pairs ask for, keys and defaults as in the address of the page, and which of them cannot be. */
export function askedFor(
  pairs: readonly (readonly [key: string, value: string])[],
  { core, site }: Pick<PackageData, 'core' | 'site'>,
): { readonly state: PageState; readonly problems: readonly AddressProblem[] } {
  const search = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
  const asked = parseAddress(search.toString(), site.defaultFilters.scope);
  const checked = checkIds(asked.state, knownValues(core));
  return { state: checked.state, problems: [...asked.problems, ...checked.problems] };
}

/** Null for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
