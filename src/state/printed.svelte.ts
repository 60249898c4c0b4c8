import type { EventLine } from '../model/aggregates';
import type { EventList } from './event-list.svelte';

/** Events that a printed page lists at most. */
export const MOST_PRINTED = 1000;

/** The event list as a printed page shows it, read ahead: a browser that prints does not wait. */
export class Printed {
  #read = $state.raw<{ readonly of: readonly EventLine[]; readonly lines: readonly EventLine[] } | null>(null);
  #asked = 0;

  /** All lines of the selection; those that the page shows where the rest is not read yet, or are more than `MOST_PRINTED`. */
  linesOf(list: EventList): readonly EventLine[] {
    return this.#read?.of === list.lines ? this.#read.lines : list.lines;
  }

  /** Reads the whole list. Call it whenever the list changes; the latest request wins. */
  async load(list: EventList): Promise<void> {
    const asked = ++this.#asked;
    const of = list.lines;
    const lines = (list.total ?? 0) > MOST_PRINTED ? of : await list.all();
    if (asked === this.#asked) this.#read = { of, lines };
  }
}
