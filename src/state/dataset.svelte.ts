import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { plainEngine, type PlainOptions } from '../engine/plain';
import type { Failure, LoadedCore, TableReport } from '../io/load';
import type { FetchText } from '../io/fetched';
import type { PublishedRecords } from '../io/published-records';
import type { PageSite } from '../io/site';
import type { Issue, IssueCode } from '../model/issue';
import { knownValues, type KnownKey } from '../model/known-values';
import { Names } from '../model/names';
import type { CoreTables, Tables, Town } from '../model/records';
import { Dictionary } from './dictionary.svelte';

/** Faults that trying again may mend. */
const PASSING: ReadonlySet<IssueCode> = new Set<IssueCode>(['offline', 'file-unreachable', 'server-error']);

/** Where not even the software that reads the package can be had. */
const UNREACHABLE: Failure = {
  ok: false,
  code: 'file-unreachable',
  file: 'datapackage.json',
  status: null,
  expected: null,
  issues: [],
  reports: [],
};

/** How long the reader waits before the page says that it is reading. */
const SLOW_MS = 300;

/**
 * Events up to which the page itself answers, by one scan of them all. For 3,000 generated events that took 12 to 20 ms of a server's processor,
 * about a frame; more would hold the page up at every change of a filter, and fewer are not worth a second copy of the tables in a worker.
 */
export const MOST_ON_PAGE = 3000;

/** An engine that holds more than memory of the page may have to be ended. */
export type ManyEngine = Engine & { readonly close?: () => void };

/** What reads a package, and answers for one of many events. */
export interface Reading {
  /** Brings the software that reads and checks tables; rejects where it cannot be fetched. */
  readonly reader: () => Promise<Pick<typeof import('../io/load'), 'loadPackage' | 'loadDetails'>>;
  /** Reads what the build has checked; null where that is not there. Without it the tables are read. */
  readonly records?: (files: FetchText) => Promise<PublishedRecords | null>;
  /** Brings the engine for more than `MOST_ON_PAGE` events; rejects where it cannot be fetched. Without it, the page scans them all. */
  readonly many?: (core: CoreTables, options: PlainOptions) => Promise<ManyEngine>;
}

/** A package that the reader has opened from a file. */
export interface OwnPackage {
  /** Of the file. */
  readonly name: string;
  readonly files: FetchText;
}

/** The package that the page shows: read in two steps, so that the first drawing waits for numbers only. */
export class Dataset {
  readonly site: PageSite;
  readonly dictionary = new Dictionary();
  /** All that is read, for files; null until that is every table. Not reactive. */
  tables: Tables | null = null;
  readonly #fetchFrom: (folder: string) => FetchText;
  readonly #reading: Reading;
  #own = $state.raw<OwnPackage | null>(null);
  #pinned = $state.raw<string | null>(null);
  #unknownVersion = $state.raw<string | null>(null);
  #loaded = $state.raw<LoadedCore | null>(null);
  #detailReports = $state.raw<readonly TableReport[]>([]);
  #known: (key: KnownKey, value: string) => boolean = () => true;
  #engine = $state.raw<ManyEngine | null>(null);
  #failure = $state.raw<Failure | null>(null);
  #coreIssues = $state.raw<readonly Issue[]>([]);
  #detailIssues = $state.raw<readonly Issue[]>([]);
  #slow = $state(false);
  #progress = $state.raw({ done: 0, all: 0 });
  #revision = $state(0);
  /** True where not even the tables of the first drawing could be read again, which name those of the evidence. */
  #unread = $state(false);
  #onDemand = false;
  #details: Promise<void> | null = null;

  /**
   * @param fetchFolder Gives what reads the files of a folder, relative to the site.
   * @param version The released version to read; null reads the current data.
   */
  constructor(
    site: PageSite,
    fetchFolder: (folder: string) => FetchText,
    reading: Reading,
    version: string | null = null,
  ) {
    this.site = site;
    this.#fetchFrom = fetchFolder;
    this.#reading = reading;
    this.#pinned = version;
  }

  /** What the reader has opened in place of the published data; null where these are shown. */
  get own(): OwnPackage | null {
    return this.#own;
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
    return this.#unread || this.#detailIssues.some((issue) => PASSING.has(issue.code));
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

  /** Gets the files of the package that is shown. */
  get files(): FetchText {
    return this.#own?.files ?? this.#fetchFrom(this.folder);
  }

  /** Grows by one whenever the engine knows more or is to be asked again: 0 before the first tables. */
  get revision(): number {
    return this.#revision;
  }

  /** True where the first drawing is complete without quotes and sources: they are then read when one is asked for. Not reactive. */
  get onDemand(): boolean {
    return this.#onDemand;
  }

  /**
   * Shows what the reader has opened, or again what is published. What is shown stays where it cannot be read.
   *
   * @returns Why it cannot be read; null where it is shown.
   */
  async show(own: OwnPackage | null): Promise<Failure | null> {
    const before = this.#own;
    this.#own = own;
    await this.load();
    const failure = this.#failure;
    if (failure === null) void this.loadDetails();
    else this.#own = before;
    this.#failure = null;
    return failure;
  }

  /** Reads the core tables. What was read before stays where reading fails. */
  async load(): Promise<void> {
    this.#failure = null;
    const timer = setTimeout(() => (this.#slow = true), SLOW_MS);
    let found = await this.#readCore();
    if ('ok' in found && !found.ok && found.code === 'file-missing' && this.#pinned !== null) {
      this.#unknownVersion = this.#pinned;
      this.#pinned = null;
      found = await this.#readCore();
    }
    clearTimeout(timer);
    this.#slow = false;
    if (!('ok' in found)) {
      const { core, towns, sources } = found;
      const engine = await this.#engineOver(core, { sources, onwant: this.#onwant });
      this.#onDemand = true;
      this.#begin(engine, core, towns);
    } else if (found.ok) {
      const engine = await this.#engineOver(found.core, { onwant: this.#onwant });
      this.#loaded = found;
      this.#coreIssues = found.issues;
      this.#begin(engine, found.core);
    } else {
      this.#failure = found;
      this.#coreIssues = found.issues;
    }
  }

  /** Has everything asked once more, as after an engine was lost: the next question starts it again. */
  again(): void {
    this.#revision++;
  }

  /** Reads the tables that the first drawing does without: call it once that is done, and again where it failed. */
  loadDetails(): Promise<void> {
    const engine = this.#engine;
    if (engine === null) return Promise.resolve();
    this.#details ??= this.#readDetails(engine);
    return this.#details;
  }

  readonly #onwant = (): void => void this.loadDetails();

  #begin(engine: ManyEngine, core: CoreTables, towns: readonly Town[] = []): void {
    this.#engine?.close?.();
    this.#engine = engine;
    this.tables = this.#details = null;
    this.#detailIssues = this.#detailReports = [];
    this.dictionary.info = core.info;
    this.dictionary.names = new Names({ ...core, towns });
    this.#known = knownValues(core);
    this.#revision++;
  }

  async #engineOver(core: CoreTables, options: PlainOptions): Promise<ManyEngine> {
    const { many } = this.#reading;
    if (many === undefined || core.events.length <= MOST_ON_PAGE) return plainEngine(core, options);
    // Where it cannot be fetched the same answers come, only later.
    return many(core, options).catch(() => plainEngine(core, options));
  }

  async #readDetails(engine: Engine): Promise<void> {
    const reader = await this.#reading.reader().catch(() => null);
    const loaded = this.#loaded ?? (await reader?.loadPackage(this.files)) ?? null;
    const read = reader !== null && loaded?.ok ? await reader.loadDetails(this.files, loaded) : null;
    // Other data have been opened meanwhile.
    if (engine !== this.#engine) return;
    // Who reads below that something is missing and asks again is to be heard.
    this.#details = null;
    this.#unread = read === null;
    if (read === null || !loaded?.ok) return engine.extend(null);
    this.#loaded = loaded;
    this.#detailIssues = read.issues;
    this.#detailReports = read.reports;
    await engine.extend(read.details);
    this.tables = { ...loaded.core, ...read.details };
    this.dictionary.names = new Names({ ...loaded.core, towns: read.details.towns });
    this.#revision++;
  }

  async #readCore(): Promise<PublishedRecords | LoadedCore | Failure> {
    if (this.#own === null && this.#reading.records !== undefined) {
      this.#progress = { done: 0, all: 1 };
      const records = await this.#reading.records(this.files);
      if (records !== null) return records;
    }
    const reader = await this.#reading.reader().catch(() => null);
    if (reader === null) return UNREACHABLE;
    return reader.loadPackage(this.files, {
      onprogress: ({ files, totalFiles }) => (this.#progress = { done: files, all: totalFiles }),
    });
  }
}

export const [getDataset, setDataset] = createContext<Dataset>();
