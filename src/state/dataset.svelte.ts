import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { plainEngine } from '../engine/plain';
import { loadDetails, loadPackage, type Failure, type LoadedCore, type TableReport } from '../io/load';
import type { FetchText } from '../io/fetched';
import type { Site } from '../io/site';
import type { Issue, IssueCode } from '../model/issue';
import { knownValues, type KnownKey } from '../model/known-values';
import { Names } from '../model/names';
import type { Tables } from '../model/records';
import { Dictionary } from './dictionary.svelte';

/** Faults that trying again may mend. */
const PASSING: ReadonlySet<IssueCode> = new Set<IssueCode>(['offline', 'file-unreachable', 'server-error']);

/** How long the reader waits before the page says that it is reading. */
const SLOW_MS = 300;

/** The package that the page shows: read in two steps, so that the first drawing waits for numbers only. */
export class Dataset {
  readonly site: Site;
  readonly dictionary = new Dictionary();
  /** All that is read, for files; null until that is every table. Not reactive. */
  tables: Tables | null = null;
  readonly #fetchFrom: (folder: string) => FetchText;
  #pinned = $state.raw<string | null>(null);
  #unknownVersion = $state.raw<string | null>(null);
  #loaded = $state.raw<LoadedCore | null>(null);
  #detailReports = $state.raw<readonly TableReport[]>([]);
  #known: (key: KnownKey, value: string) => boolean = () => true;
  #engine = $state.raw<Engine | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #coreIssues = $state.raw<readonly Issue[]>([]);
  #detailIssues = $state.raw<readonly Issue[]>([]);
  #slow = $state(false);
  #progress = $state.raw({ done: 0, all: 0 });
  #revision = $state(0);

  /**
   * @param fetchFolder Gives what reads the files of a folder, relative to the site.
   * @param version The released version to read; null reads the current data.
   */
  constructor(site: Site, fetchFolder: (folder: string) => FetchText, version: string | null = null) {
    this.site = site;
    this.#fetchFrom = fetchFolder;
    this.#pinned = version;
  }

  /** The released version that is read; null for the current data. */
  get pinned(): string | null {
    return this.#pinned;
  }

  /** A version that was asked for and that the site does not have; the current data are read instead. */
  get unknownVersion(): string | null {
    return this.#unknownVersion;
  }

  /** The folder of the files, relative to the site. */
  get folder(): string {
    return this.#pinned === null ? 'data/' : `data/v/${this.#pinned}/`;
  }

  /** Null until the core tables are read. */
  get engine(): Engine | null {
    return this.#engine;
  }

  /** Why no event could be read; null while all is well. */
  get failure(): Failure | null {
    return this.#failure;
  }

  /** Problems in the data, without those that trying again may mend. */
  get issues(): readonly Issue[] {
    return [...this.#coreIssues, ...this.#detailIssues.filter((issue) => !PASSING.has(issue.code))];
  }

  /** True where quotes, sources and notes are missing for a reason that may pass. */
  get detailsFailed(): boolean {
    return this.#detailIssues.some((issue) => PASSING.has(issue.code));
  }

  /** True once reading has taken longer than a reader should wait without a word. */
  get slow(): boolean {
    return this.#slow;
  }

  /** Whether the data have a value of a filter; everything is held for known before the core tables are read. */
  get known(): (key: KnownKey, value: string) => boolean {
    return this.#known;
  }

  /** Files read of the step under way. */
  get progress(): { readonly done: number; readonly all: number } {
    return this.#progress;
  }

  /** The parsed `datapackage.json`; null until it is read. */
  get descriptor(): LoadedCore['descriptor']['document'] | null {
    return this.#loaded?.descriptor.document ?? null;
  }

  /** What was read of each table so far. */
  get reports(): readonly TableReport[] {
    return [...(this.#loaded?.reports ?? []), ...this.#detailReports];
  }

  /** Gets the files of the package as they are published. */
  get files(): FetchText {
    return this.#fetchFrom(this.folder);
  }

  /** Grows by one whenever the engine knows more: 0 before the first tables. */
  get revision(): number {
    return this.#revision;
  }

  /** Reads the core tables. What was read before stays where reading fails. */
  async load(): Promise<void> {
    this.#failure = null;
    const timer = setTimeout(() => (this.#slow = true), SLOW_MS);
    let loaded = await this.#readCore();
    if (!loaded.ok && loaded.code === 'file-missing' && this.#pinned !== null) {
      this.#unknownVersion = this.#pinned;
      this.#pinned = null;
      loaded = await this.#readCore();
    }
    clearTimeout(timer);
    this.#slow = false;
    if (!loaded.ok) {
      this.#failure = loaded;
      this.#coreIssues = loaded.issues;
      return;
    }
    this.#loaded = loaded;
    this.#coreIssues = loaded.issues;
    this.dictionary.info = loaded.core.info;
    this.dictionary.names = new Names({ ...loaded.core, towns: [] });
    this.#known = knownValues(loaded.core);
    this.#engine = plainEngine(loaded.core);
    this.#revision++;
  }

  /** Reads the tables that the first drawing does without: call it once that is done, and again where it failed. */
  async loadDetails(): Promise<void> {
    const loaded = this.#loaded;
    const engine = this.#engine;
    if (loaded === null || engine === null) return;
    const { details, issues, reports } = await loadDetails(this.files, loaded);
    await engine.extend(details);
    this.tables = { ...loaded.core, ...details };
    this.#detailIssues = issues;
    this.#detailReports = reports;
    this.dictionary.names = new Names({ ...loaded.core, towns: details.towns });
    this.#revision++;
  }

  #readCore() {
    return loadPackage(this.files, {
      onprogress: ({ files, totalFiles }) => (this.#progress = { done: files, all: totalFiles }),
    });
  }
}

export const [getDataset, setDataset] = createContext<Dataset>();
