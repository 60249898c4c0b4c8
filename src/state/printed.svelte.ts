import type { EventLine } from '../model/aggregates';
import type { EventList } from './event-list.svelte';

/** Events that a printed page lists at most. */
export const MOST_PRINTED = 1000;

/** The event list as a printed page shows it, read ahead: a browser that prints does not wait. */
export class Printed {
  #lines = $state.raw<readonly EventLine[]>([]);
  #asked = 0;

  /** All lines of the selection; of more than `MOST_PRINTED` those that the page has read. */
  get lines(): readonly EventLine[] {
    return this.#lines;
  }

  /** Reads the whole list. Call it whenever the list changes; the latest request wins. */
  async load(list: EventList): Promise<void> {
    const asked = ++this.#asked;
    const lines = (list.total ?? 0) > MOST_PRINTED ? list.lines : await list.all();
    if (asked === this.#asked) this.#lines = lines;
  }
}
