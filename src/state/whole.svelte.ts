import type { Aggregates, EventDetail } from '../model/aggregates';
import { noFilters } from '../model/filters';
import type { Dataset } from './dataset.svelte';

/** What can be said of the data as a whole, whatever the reader has selected. */
export class Whole {
  readonly #dataset: Dataset;
  #answer = $state.raw<Aggregates | null>(null);
  #examples = $state.raw<readonly EventDetail[]>([]);

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Null until it is known. */
  get answer(): Aggregates | null {
    return this.#answer;
  }

  /** An event that `load` was asked for; null where the data do not have it, or not yet. */
  event(id: string): EventDetail | null {
    return this.#examples.find(({ event }) => event.id === id) ?? null;
  }

  /** Asks for everything, and for some events. Call it whenever the data's `revision` grows; without data it does nothing. */
  async load(eventIds: readonly string[]): Promise<void> {
    const { engine } = this.#dataset;
    if (engine === null) return;
    this.#answer = await engine.ask(noFilters('all'));
    const details = await Promise.all(eventIds.map((id) => engine.event(id)));
    this.#examples = details.filter((detail) => detail !== null);
  }
}
