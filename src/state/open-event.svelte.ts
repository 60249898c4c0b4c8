import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import type { EventDetail, SortOrder } from '../model/aggregates';
import type { Filters } from '../model/filters';

type Neighbours = Awaited<ReturnType<Engine['neighbours']>>;

/** The event whose panel is open: its evidence, and its place in the list of the selection. */
export class OpenEvent {
  #engine: Engine | null = null;
  #asked = 0;
  #detail = $state.raw<EventDetail | null>(null);
  #neighbours = $state.raw<Neighbours>(null);

  /** Null while the evidence is being read. */
  get detail(): EventDetail | null {
    return this.#detail;
  }

  /** Null where the event is not in the selection. */
  get neighbours(): Neighbours {
    return this.#neighbours;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /** Reads an event; null closes. The latest request wins. */
  async show(id: string | null, filters: Filters, sort: SortOrder): Promise<void> {
    const request = ++this.#asked;
    if (id === null || this.#engine === null) {
      this.#detail = null;
      this.#neighbours = null;
      return;
    }
    if (this.#detail?.event.id !== id) this.#detail = null;
    const [detail, neighbours] = await Promise.all([
      this.#engine.event(id),
      this.#engine.neighbours(filters, sort, id),
    ]);
    if (request !== this.#asked) return;
    this.#detail = detail;
    this.#neighbours = neighbours;
  }
}

export const [getOpenEvent, setOpenEvent] = createContext<OpenEvent>();
