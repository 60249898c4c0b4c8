import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { EventLine, EventPage, SortOrder } from '../model/aggregates';
import type { Filters } from '../model/filters';

/** Lines that one request brings. */
export const PAGE_SIZE = 50;

interface Request {
  readonly filters: Filters;
  readonly sort: SortOrder;
}

/** The event list of a selection, as far as it has been read. Old lines stay until new ones arrive; the latest request wins. */
export class EventList {
  #engine: Engine | null = null;
  readonly #asked = new Latest();
  #request: Request | null = null;
  /** Lines that have been read; no state, so that an effect that loads the list does not depend on it. */
  #count = 0;
  #page = $state.raw<EventPage | null>(null);
  #failed = $state.raw<Error | null>(null);

  /** The first lines of the list. */
  get lines(): readonly EventLine[] {
    return this.#page?.lines ?? [];
  }

  /** Events of the selection; null before the first answer. */
  get total(): number | null {
    return this.#page?.total ?? null;
  }

  /** Why the last request got no answer; null while all is well. */
  get failed(): Error | null {
    return this.#failed;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /**
   * Reads the list from its start. Call it whenever the filters, the order or the engine's tables change: as many lines as were
   * read come again where only the tables did, else the first `PAGE_SIZE`.
   */
  async load(filters: Filters, sort: SortOrder): Promise<void> {
    const request = { filters, sort };
    const same = JSON.stringify(request) === JSON.stringify(this.#request);
    this.#request = request;
    await this.#read(request, 0, same ? Math.max(PAGE_SIZE, this.#count) : PAGE_SIZE);
  }

  /** Reads on, `limit` lines or as many as are left. */
  async more(limit = PAGE_SIZE): Promise<void> {
    if (this.#request !== null) await this.#read(this.#request, this.#count, limit);
  }

  /** All lines of the present request, read page by page; empty before the first. */
  async all(): Promise<readonly EventLine[]> {
    const engine = this.#engine;
    const request = this.#request;
    if (engine === null || request === null) return [];
    const lines: EventLine[] = [];
    for (;;) {
      const page = await engine.page(request.filters, request.sort, lines.length, 1000);
      lines.push(...page.lines);
      if (page.lines.length === 0 || lines.length >= page.total) return lines;
    }
  }

  async #read({ filters, sort }: Request, offset: number, limit: number): Promise<void> {
    if (this.#engine === null) return;
    const signal = this.#asked.begin();
    try {
      const page = await this.#engine.page(filters, sort, offset, limit, signal);
      if (signal.aborted) return;
      const lines = [...this.lines.slice(0, page.offset), ...page.lines];
      this.#page = { ...page, lines, offset: 0 };
      this.#count = lines.length;
      this.#failed = null;
    } catch (cause) {
      if (signal.aborted) return;
      this.#failed = cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}

export const [getEventList, setEventList] = createContext<EventList>();
