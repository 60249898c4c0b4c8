import type { FetchText } from '../io/fetched';
import { siteTexts } from '../io/site-files';
import { readVersions, VERSIONS_FILE, VERSIONS_FOLDER, type PublishedVersion } from '../io/versions';
import { compareVersions } from '../lib/version';

export type { PublishedVersion } from '../io/versions';

/** The versions of the data that the site keeps. */
export class Versions {
  readonly #fetchText: FetchText;
  #all = $state.raw<readonly PublishedVersion[] | null>(null);
  #current = $state.raw<string | null>(null);
  #papers = $state.raw<readonly string[] | null>(null);
  #failed = $state(false);

  /** @param fetchText Reads the list; the site's own by default. */
  constructor(fetchText: FetchText = siteTexts(VERSIONS_FOLDER)) {
    this.#fetchText = fetchText;
  }

  /** Oldest first; null until they are read. */
  get all(): readonly PublishedVersion[] | null {
    return this.#all;
  }

  /** The version of the data that the dashboard shows without `v=`; null where they state none, and until it is read. */
  get current(): string | null {
    return this.#current;
  }

  /**
   * Names of the texts on the data of a version; null stands for those that the dashboard shows without `v=`.
   *
   * @returns Null where the list does not say, and until it is read.
   */
  papers(version: string | null): readonly string[] | null {
    return version === null ? this.#papers : (this.find(version)?.papers ?? null);
  }

  /** True where the list could not be read. */
  get failed(): boolean {
    return this.#failed;
  }

  /** Null where the site does not keep that version, and until the list is read. */
  find(version: string | null): PublishedVersion | null {
    return this.#all?.find((entry) => entry.version === version) ?? null;
  }

  /** The latest version after another one; null where there is none, and until the list is read. */
  after(version: string): PublishedVersion | null {
    const latest = this.#all?.at(-1);
    return latest !== undefined && compareVersions(latest.version, version) > 0 ? latest : null;
  }

  /** The version just before another one; null where there is none, and until the list is read. */
  before(version: string): PublishedVersion | null {
    return this.#all?.findLast((entry) => compareVersions(entry.version, version) < 0) ?? null;
  }

  /** As `papers`, once the list has been read. Never rejects. */
  async papersOf(version: string | null): Promise<readonly string[] | null> {
    await this.load();
    return this.papers(version);
  }

  /** Reads the list; again where that failed. Never rejects. */
  async load(): Promise<void> {
    this.#failed = false;
    const fetched = await this.#fetchText(VERSIONS_FILE);
    const read = fetched.ok ? readVersions(fetched.text) : null;
    this.#failed = read === null;
    this.#all = read?.versions ?? this.#all;
    this.#current = read?.current ?? this.#current;
    this.#papers = read?.papers ?? this.#papers;
  }
}
