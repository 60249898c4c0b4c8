import { plainEngine } from '../engine/plain';
import { compareEvents, compareTables, readTables, type KeyedTables } from '../io/compare-packages';
import type { FetchText } from '../io/fetched';
import { loadPackage } from '../io/load';
import { readMarkdown, type Block } from '../io/markdown';
import { once, siteTexts } from '../io/site-files';
import type { Aggregates } from '../model/aggregates';
import type { EventChange, TableChange } from '../model/changes';
import { noFilters } from '../model/filters';
import { Names } from '../model/names';
import type { CoreTables, EventRecord } from '../model/records';

export type { Block, Span } from '../io/markdown';

/** What differs between two versions of the data. */
export interface VersionChanges {
  readonly from: string;
  readonly to: string;
  /** All that the page says of each version as a whole. */
  readonly whole: { readonly from: Aggregates; readonly to: Aggregates };
  readonly tables: readonly TableChange[];
  readonly events: readonly EventChange[];
  /** Events that only one version has, in the order of its file. */
  readonly added: readonly EventRecord[];
  readonly removed: readonly EventRecord[];
  /** The names of the newer version. */
  readonly names: Names;
  /** The title of an event of the newer version. */
  readonly title: (eventId: string) => string;
  /** What the compilers say of the changes up to `to`; null where they say nothing. */
  readonly notes: readonly Block[] | null;
}

/** A file of a version for want of which nothing can be compared. */
export interface Unreadable {
  readonly version: string;
  readonly file: string;
}

/** Where compilers say what they have changed. */
const NOTES = 'CHANGES.md';

/** Reads two versions of the data and compares them. */
export class VersionComparison {
  readonly #fetchFolder: (folder: string) => FetchText;
  #changes = $state.raw<VersionChanges | null>(null);
  #failure = $state.raw<Unreadable | null>(null);
  #asked = 0;

  /** @param fetchFolder Gives what reads the files of a folder, relative to the site. */
  constructor(fetchFolder: (folder: string) => FetchText = siteTexts) {
    this.#fetchFolder = fetchFolder;
  }

  /** Null until the versions are read and compared. */
  get changes(): VersionChanges | null {
    return this.#changes;
  }

  /** Null while all is well. */
  get failure(): Unreadable | null {
    return this.#failure;
  }

  /**
   * Compares two versions. The latest request wins. Never rejects.
   *
   * @param papers The texts of the later version (`Versions.papers`).
   */
  async load(from: string, to: string, papers: readonly string[] | null): Promise<void> {
    const request = ++this.#asked;
    this.#changes = null;
    this.#failure = null;
    const noted = papers?.includes(NOTES) ?? true;
    const notes = noted ? this.#readNotes(to) : null;
    const [before, after] = await Promise.all([this.#read(from), this.#read(to)]);
    const blocks = await notes;
    if (request !== this.#asked) return;
    if ('file' in before) this.#failure = before;
    else if ('file' in after) this.#failure = after;
    else this.#changes = { ...changesBetween(before, after), notes: blocks };
  }

  async #readNotes(version: string): Promise<readonly Block[] | null> {
    const notes = await this.#fetchFolder(`data/v/${version}/`)(NOTES);
    return notes.ok && notes.type !== 'text/html' ? readMarkdown(notes.text) : null;
  }

  async #read(version: string): Promise<ReadVersion | Unreadable> {
    const fetchText = once(this.#fetchFolder(`data/v/${version}/`));
    const [loaded, read] = await Promise.all([loadPackage(fetchText), readTables(fetchText)]);
    if (!loaded.ok) return { version, file: loaded.file };
    if (!read.ok) return { version, file: read.file };
    return {
      version,
      core: loaded.core,
      tables: read.tables,
      whole: await plainEngine(loaded.core).ask(noFilters('all')),
    };
  }
}

interface ReadVersion {
  readonly version: string;
  readonly core: CoreTables;
  readonly tables: KeyedTables;
  readonly whole: Aggregates;
}

function changesBetween(before: ReadVersion, after: ReadVersion): Omit<VersionChanges, 'notes'> {
  const onlyIn = (own: readonly EventRecord[], other: readonly EventRecord[]) => {
    const known = new Set(other.map(({ id }) => id));
    return own.filter(({ id }) => !known.has(id));
  };
  const titles = new Map(after.core.events.map(({ id, title }) => [id, title]));
  return {
    from: before.version,
    to: after.version,
    whole: { from: before.whole, to: after.whole },
    tables: compareTables(before.tables, after.tables),
    events: compareEvents(before.tables, after.tables),
    added: onlyIn(after.core.events, before.core.events),
    removed: onlyIn(before.core.events, after.core.events),
    names: new Names({ ...after.core, towns: [] }),
    title: (id) => titles.get(id) ?? id,
  };
}
