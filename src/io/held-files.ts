/** The files of a site that stand in its page: what a page that is one file reads in place of a host. */

/** Files by their path in the site. Those that are the same, as a version and the data of today, stand there once. */
export interface HeldFiles {
  /** As published, a byte order mark included. */
  readonly texts: readonly string[];
  /** Which of the texts a path has. */
  readonly paths: Readonly<Record<string, number>>;
}

/** Id of the element that holds them, as JSON. */
export const HELD_ID = 'susret-files';

/** @param files Texts by path in the site. */
export function holdFiles(files: ReadonlyMap<string, string>): HeldFiles {
  const texts = [...new Set(files.values())];
  const at = new Map(texts.map((text, i) => [text, i]));
  return { texts, paths: Object.fromEntries([...files].map(([path, text]) => [path, at.get(text) ?? -1])) };
}

/**
 * The files that a page holds.
 *
 * @throws {Error} If it holds none.
 */
export function readHeld(document: Pick<Document, 'getElementById'>): HeldFiles {
  const json = document.getElementById(HELD_ID)?.textContent;
  if (json === undefined) throw new Error(`The page has no element with the id “${HELD_ID}”.`);
  return JSON.parse(json) as HeldFiles;
}

/** A file as published; undefined where it is not held. @param path In the site. */
export function heldText({ texts, paths }: HeldFiles, path: string): string | undefined {
  return Object.hasOwn(paths, path) ? texts[paths[path] ?? -1] : undefined;
}
