import { canHash } from '../io/content-hash';
import type { FetchBytes } from '../io/fetch-bytes';
import type { FetchFault } from '../io/fetched';
import { differingPaths, hashPublished } from '../io/hash-published';
import { siteBytes } from '../io/site-files';
import { readCitation } from '../io/read-citation';
import type { Versions } from './versions.svelte';

/** What came of a check. */
export type CheckOutcome =
  /** The text names neither a version nor a hash. */
  | { readonly kind: 'nothing-to-check' }
  /** The browser does not compute hashes on this page, because it did not come over https. */
  | { readonly kind: 'cannot-hash' }
  /** The list of versions could not be read. */
  | { readonly kind: 'no-list' }
  /** The site does not keep the version. */
  | { readonly kind: 'unknown-version'; readonly version: string }
  /** The text names a hash alone, and no version has it. */
  | { readonly kind: 'unknown-hash'; readonly hash: string }
  /** A file of the version could not be had. `file` is its path in the site. */
  | { readonly kind: 'unreadable'; readonly version: string; readonly file: string; readonly code: FetchFault }
  | Checked;

/** The data were read and hashed. */
export interface Checked {
  readonly kind: 'checked';
  readonly version: string;
  /** True where all that was read has the hash of the citation; without one, the hash that the site lists. */
  readonly same: boolean;
  /** As in the citation; null where it names none. */
  readonly cited: string | null;
  /** The hash of the data as they are now: of the first folder that differs, else of all. */
  readonly found: string;
  /** Files that differ from what the site lists, as paths in the site. Empty where none does, so also where the list itself has changed. */
  readonly differing: readonly string[];
}

/** Finds out whether the data that the site hands out are those that a citation names. */
export class CitationCheck {
  readonly #versions: Versions;
  readonly #fetchFolder: (folder: string) => FetchBytes;
  #outcome = $state.raw<CheckOutcome | null>(null);
  #running = $state(false);
  #asked = 0;

  /** @param fetchFolder Gives what reads the files of a folder, relative to the site. */
  constructor(versions: Versions, fetchFolder: (folder: string) => FetchBytes = siteBytes) {
    this.#versions = versions;
    this.#fetchFolder = fetchFolder;
  }

  /** Null before the first check, and while one runs. */
  get outcome(): CheckOutcome | null {
    return this.#outcome;
  }

  get running(): boolean {
    return this.#running;
  }

  /** Checks a citation, an address or a hash. The latest check wins. */
  async run(text: string): Promise<void> {
    const request = ++this.#asked;
    this.#outcome = null;
    this.#running = true;
    const outcome = await this.#check(text);
    if (request !== this.#asked) return;
    this.#outcome = outcome;
    this.#running = false;
  }

  async #check(text: string): Promise<CheckOutcome> {
    const cited = readCitation(text);
    if (cited.version === null && cited.hash === null) return { kind: 'nothing-to-check' };
    if (!canHash()) return { kind: 'cannot-hash' };
    await this.#versions.load();
    if (this.#versions.failed) return { kind: 'no-list' };
    const listed =
      cited.version === null
        ? this.#versions.all?.find(({ hash }) => hash === cited.hash)
        : this.#versions.find(cited.version);
    if (listed === null || listed === undefined) {
      return cited.version === null
        ? { kind: 'unknown-hash', hash: cited.hash ?? '' }
        : { kind: 'unknown-version', version: cited.version };
    }
    const { version } = listed;
    const expected = cited.hash ?? listed.hash;
    // What the dashboard itself reads lies outside the folder of its version.
    const folders = [`data/v/${version}/`, ...(version === this.#versions.current ? ['data/'] : [])];
    const differing: string[] = [];
    let found: string | null = null;
    let same = true;
    for (const folder of folders) {
      const hashed = await hashPublished(this.#fetchFolder(folder));
      if (!hashed.ok) return { kind: 'unreadable', version, file: folder + hashed.file, code: hashed.code };
      differing.push(...differingPaths(hashed.files, listed.files).map((path) => folder + path));
      if (same) found = hashed.hash;
      same &&= hashed.hash === expected;
    }
    return { kind: 'checked', version, same, cited: cited.hash, found: found ?? '', differing };
  }
}
