/** A package as its site shows it: without the small numbers that `suppressBelow` of its `site.json` keeps back. */
import type { FetchText } from '../io/fetched';
import { hideSmall } from '../io/hide-small';
import { readSite } from '../io/site';
import { readFolder } from './folder';
import { publishedFiles, type PackageFiles } from './published';

const SITE = 'site.json';

/** @param below As in `suppressBelow`; 0 leaves every file as it is. */
export function shownFiles(files: PackageFiles, below: number): PackageFiles {
  return hideSmall(files, below);
}

/** `suppressBelow` of the settings among published files; 0 without any. */
export function suppressBelow(files: PackageFiles): number {
  const bytes = files.get(SITE);
  return bytes === undefined ? 0 : readSite(JSON.parse(new TextDecoder().decode(bytes))).site.suppressBelow;
}

/** Gets the files of a package from a folder as the site shows them. */
export async function readShownFolder(folder: string): Promise<FetchText> {
  const fetchText = readFolder(folder);
  const below = await belowOf(fetchText);
  if (below === 0) return fetchText;
  const files = await publishedFiles(folder);
  const shown = shownFiles(files, below);
  return async (path, signal) => {
    const bytes = shown.get(path);
    if (bytes === undefined || bytes === files.get(path)) return fetchText(path, signal);
    return { ok: true, text: new TextDecoder().decode(bytes), type: null, bytes: bytes.byteLength };
  };
}

async function belowOf(fetchText: FetchText): Promise<number> {
  const fetched = await fetchText(SITE);
  if (!fetched.ok) return 0;
  try {
    return readSite(JSON.parse(fetched.text)).site.suppressBelow;
  } catch {
    return 0;
  }
}
