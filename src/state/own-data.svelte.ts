/** Data that the reader opens: a file, or what an address gives, read in a worker, looked over, and shown in place of the published ones. */
import type { Locale } from '../i18n/locale';
import type { DataAddress } from '../io/own/data-address';
import { fetchFile, type FetchFileFault } from '../io/own/fetch-file';
import { tooLarge } from '../io/own/largest-file';
import { filesByPath } from '../io/own/given-files';
import type { HeldReading } from '../io/own/held-reading';
import type { Meaning } from '../io/own/columns/meaning';
import type { KnownLists, NamedProblem, Proposal } from '../io/own/proposals';
import type { Done, OwnChoices, Stage as ReadingStage } from '../io/own/read-own';
import type { Asked, Given, Told } from '../io/own/reading-worker';
import { startReading } from '../io/own/start-reading';
import { fileName } from '../io/selection-csv';
import { today } from '../lib/iso-day';
import { passesQuarter, timeLeft } from '../lib/progress';
import type { Issue } from '../model/issue';
import { Names } from '../model/names';
import type { Dataset } from './dataset.svelte';
import type { Downloads } from './downloads.svelte';
import { ProblemGroups, type ProblemGroup } from './problem-groups';
import { problemsCsv } from './problems-csv';
import { recallColumns, rememberColumns } from './remembered-columns';

export type { NamedProblem } from '../io/own/proposals';
export type { Meaning } from '../io/own/columns/meaning';
export type { OwnColumn } from '../io/own/read-own';
export type { Given } from '../io/own/reading-worker';
export type { AddressFault } from '../io/own/data-address';

/** In the order of the list that a reader chooses from; groups and roles come behind them. */
const MEANINGS: readonly Meaning[] = [
  ...(['not-used', 'event_id', 'title', 'title_orig', 'summary', 'date', 'start_date', 'end_date'] as const),
  ...(['country', 'town', 'venue', 'latitude', 'longitude', 'coordinates', 'format', 'topic', 'attendance'] as const),
  ...(['participants', 'participants_bound', 'participants_max', 'project', 'source_url', 'quote'] as const),
];

/** What is saved beside the tables; that of an earlier time gives way. */
const PROBLEMS = 'problems.csv';

/** s without a step ahead after which reading is stopped. */
export const LONGEST_STAGE = 60;

/** What is done with a file, in this order; one that is at hand is not fetched. */
export type Stage = 'fetch' | ReadingStage;

/** What came of a file. */
export interface OwnReading extends HeldReading {
  /** Those of the file before those of its rows. */
  readonly problems: readonly NamedProblem[];
  /** The same by their kinds. */
  readonly groups: readonly ProblemGroup[];
}

/** How far the step under way has come. */
export interface Progress extends Done {
  /** ms that the rest of the step takes, as far as can be told. */
  readonly left: number | null;
}

/** An address that can be asked. */
export type FoundAddress = Extract<DataAddress, { readonly ok: true }>;

/** Why nothing came of a file. */
export type Fault =
  | ({ readonly kind: 'unfetched'; readonly host: string } & FetchFileFault)
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'cancelled' | 'too-long' | 'gone' }
  | { readonly kind: 'broken'; readonly reason: string };

export class OwnData {
  readonly #dataset: Dataset;
  #worker: Worker | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #fetching: AbortController | null = null;
  #files: readonly Given[] = [];
  /** Whether the host may lead on from the address. */
  #follow = false;
  #choices: OwnChoices = {};
  #known: KnownLists | null = null;
  /** Grows with every file: an answer about an earlier one comes to nothing. */
  #asked = 0;
  #packing = false;
  #name = $state('');
  #stage = $state<Stage | null>(null);
  #names = $state.raw<Names | null>(null);
  #fetched = $state(0);
  #progress = $state.raw<Progress | null>(null);
  #milestone = $state.raw<Progress | null>(null);
  /** When the step under way began, ms. */
  #since = 0;
  #from = $state.raw<FoundAddress | null>(null);
  #bytes = $state(0);
  /** Those of the file that is read. */
  #problems: NamedProblem[] = [];
  #groups = new ProblemGroups();
  #reading = $state.raw<OwnReading | null>(null);
  #fault = $state.raw<Fault | null>(null);

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** The name of the file that is read, or was read last. */
  get name(): string {
    return this.#name;
  }

  /** What is done at the moment; null while nothing is read. */
  get stage(): Stage | null {
    return this.#stage;
  }

  /** Null while nothing is counted: the beginning of a step, a short one. */
  get progress(): Progress | null {
    return this.#progress;
  }

  /** `progress` as it was at the last quarter of a step that takes its time: what is worth saying aloud. */
  get milestone(): Progress | null {
    return this.#milestone;
  }

  /** Bytes that have come of the file that is fetched. */
  get fetched(): number {
    return this.#fetched;
  }

  /** The address that the last file was to come from; null where it was at hand. */
  get from(): string | null {
    return this.#from?.url.href ?? null;
  }

  /** Of the file that was read last. */
  get bytes(): number {
    return this.#bytes;
  }

  /** The names of groups and roles that columns can mean; null before the first file. */
  get names(): Names | null {
    return this.#names;
  }

  /** What a column can mean. */
  get meanings(): readonly Meaning[] {
    const coded = (list: 'role' | 'group') =>
      (this.#names?.list(list) ?? []).map(({ code }): Meaning => `${list}:${code}`);
    return [...MEANINGS, ...coded('role'), ...coded('group')];
  }

  /** What was read last; stays until another file has been read. */
  get reading(): OwnReading | null {
    return this.#reading;
  }

  /** Why nothing came of the last file; null where something did. */
  get fault(): Fault | null {
    return this.#fault;
  }

  /** Reads a file, or the files of a folder. */
  open(files: readonly Given[]): void {
    this.#from = null;
    this.#files = files;
    this.#choices = {};
    void this.#read();
  }

  /** Fetches a file and reads it. @param follow Whether it may come from where the host leads on to. */
  openFrom(address: FoundAddress, follow: boolean): void {
    this.#from = address;
    this.#follow = follow;
    this.#choices = {};
    void this.#fetch(address);
  }

  /** Reads the same file again as the reader wants it read. */
  choose(choices: OwnChoices): void {
    this.#choices = { ...this.#choices, ...choices };
    void this.#read();
  }

  /** Gives a column a meaning. @param at Its place in the table. */
  giveMeaning(at: number, means: Meaning): void {
    const columns = { ...this.#choices.columns, [at]: means };
    rememberColumns(headerOf(this.#reading), columns);
    this.choose({ columns });
  }

  /** Takes a proposal of what a name means, or takes it back. */
  decide({ key, taken }: Proposal): void {
    this.choose({ links: { ...this.#choices.links, [key]: taken ? 'no' : 'yes' } });
  }

  /** Reads the same files once more: they may have been mended meanwhile. */
  again(): void {
    void (this.#from === null ? this.#read() : this.#fetch(this.#from));
  }

  cancel(): void {
    if (this.#stage !== null) this.#end({ kind: 'cancelled' });
  }

  /** Shows what was read in the charts. */
  async show(): Promise<Issue | null> {
    const { reading } = this;
    if (reading === null) return null;
    const failure = await this.#dataset.show({
      name: reading.name,
      files: filesByPath(reading.files),
    });
    if (failure === null) return null;
    const { code, file } = failure;
    return { code, file, severity: 'error', line: null, column: null, value: null, expected: failure.expected };
  }

  /** Hands the problems over as CSV, with the words of the page. */
  async saveProblems(downloads: Downloads, locale: Locale): Promise<void> {
    const { reading } = this;
    if (reading === null) return;
    downloads.save(
      fileName('problems', []),
      'text/csv;charset=utf-8',
      ...(await problemsCsv(reading.problems, locale)),
    );
  }

  /** Hands what was read over as a data package, its problems beside the tables. */
  async savePackage(downloads: Downloads, locale: Locale): Promise<void> {
    const { reading } = this;
    if (reading === null || this.#packing) return;
    this.#packing = true;
    const { files } = reading;
    const others = { ...reading.others, [PROBLEMS]: new Blob(await problemsCsv(reading.problems, locale)) };
    const packed = await packedBy({ kind: 'pack', files, others, day: today() });
    this.#packing = false;
    if (packed instanceof Blob) downloads.save(fileName('data', [], 'zip'), 'application/zip', packed);
    else this.#fault = packed;
  }

  async #fetch({ url, name }: FoundAddress): Promise<void> {
    this.#stop();
    const asked = ++this.#asked;
    this.#name = name;
    this.#fault = null;
    this.#fetched = 0;
    this.#reached('fetch');
    this.#fetching = new AbortController();
    const onbytes = (bytes: number) => {
      this.#fetched = bytes;
      this.#reached('fetch');
    };
    const found = await fetchFile(url, { signal: this.#fetching.signal, follow: this.#follow, onbytes });
    if (found === null || asked !== this.#asked) return;
    if (found.ok) {
      this.#files = [{ path: name, file: found.file }];
      await this.#read();
    } else if (found.why === 'too-large') this.#end({ kind: 'refused', issue: tooLarge(name) });
    else this.#end({ kind: 'unfetched', host: url.host, ...found });
  }

  async #read(): Promise<void> {
    this.#stop();
    const asked = ++this.#asked;
    const [first] = this.#files;
    this.#name = (this.#files.length === 1 ? first?.path : first?.path.split('/')[0]) ?? '';
    this.#fault = null;
    this.#reached('bytes');
    this.#problems = [];
    this.#groups = new ProblemGroups();
    const known = await this.#learn();
    if (asked !== this.#asked) return;
    this.#worker ??= this.#started();
    this.#worker.postMessage({ kind: 'read', files: this.#files, choices: this.#choices, known } satisfies Asked);
  }

  #started(): Worker {
    const worker = startReading();
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => this.#hear(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#end({ kind: 'broken', reason: event.message });
    });
    return worker;
  }

  /** What columns, places and organisations are recognised by: the published tables, as far as they can be had. */
  async #learn(): Promise<KnownLists> {
    if (this.#known !== null) return this.#known;
    await this.#dataset.loadDetails();
    const { tables, own } = this.#dataset;
    if (tables === null || own !== null) return { codes: [] };
    const { codes, organisations, organisationAliases, towns, venues, venueAliases } = tables;
    this.#names = new Names(tables);
    this.#known = { codes, organisations, organisationAliases, towns, venues, venueAliases };
    return this.#known;
  }

  #hear(told: Told): void {
    if (told.kind === 'stage') {
      this.#reached(told.stage, told.done);
    } else if (told.kind === 'problems') {
      for (const problem of told.problems) this.#problems.push(problem);
      this.#groups.add(told.problems);
    } else if (told.kind === 'read') {
      this.#bytes = told.bytes;
      this.#reading = { ...told.reading, problems: this.#problems, groups: this.#groups.list() };
      this.#answered(null);
      const columns = recallColumns(headerOf(this.#reading));
      if (this.#choices.columns === undefined && Object.keys(columns).length > 0) this.choose({ columns });
    } else if (told.kind === 'refused') this.#answered({ kind: 'refused', issue: told.issue });
    else if (told.kind === 'gone') this.#answered({ kind: 'gone' });
  }

  #reached(stage: Stage, done: Done | null = null): void {
    const now = performance.now();
    if (stage !== this.#stage) {
      this.#since = now;
      this.#milestone = null;
    }
    this.#stage = stage;
    this.#progress = done === null ? null : { ...done, left: timeLeft(now - this.#since, done.done, done.all) };
    this.#passed(this.#progress);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#end({ kind: 'too-long' }), LONGEST_STAGE * 1000);
  }

  #passed(progress: Progress | null): void {
    if (progress === null || progress.all === null || progress.left === null) return;
    if (passesQuarter(this.#milestone?.done ?? 0, progress.done, progress.all)) this.#milestone = progress;
  }

  /** Ends a reading that has come to its end: its worker stays for the next, with the towns that it has learnt. */
  #answered(fault: Fault | null): void {
    this.#stage = null;
    this.#end(fault);
  }

  #end(fault: Fault | null): void {
    this.#fault = fault;
    this.#stop();
  }

  #stop(): void {
    this.#asked++;
    clearTimeout(this.#timer);
    if (this.#stage === null) return;
    this.#stage = null;
    this.#fetching?.abort();
    this.#fetching = null;
    this.#worker?.terminate();
    this.#worker = null;
  }
}

/** The archive, made by a worker of its own, which no reading ends; else why there is none. */
function packedBy(asked: Extract<Asked, { readonly kind: 'pack' }>): Promise<Blob | Fault> {
  const worker = startReading();
  return new Promise<Blob | Fault>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      if (data.kind === 'packed') resolve(data.archive);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      resolve({ kind: 'broken', reason: event.message });
    });
    worker.postMessage(asked);
  }).finally(() => worker.terminate());
}

const headerOf = (reading: OwnReading | null): readonly string[] => reading?.columns.map(({ name }) => name) ?? [];

const kept = new WeakMap<Dataset, OwnData>();

/** What the reader has opened beside a dataset: it stays while other pages are looked at. */
export function ownData(dataset: Dataset): OwnData {
  const own = kept.get(dataset) ?? new OwnData(dataset);
  kept.set(dataset, own);
  return own;
}
