import type { Filters } from '../model/filters';
import type { Selection } from './selection.svelte';

/** Many corrections that are one step for Back: a word while it is typed, a brush while it is dragged. */
export class Step {
  readonly #selection: Selection;
  #written: Filters | null = null;

  constructor(selection: Selection) {
    this.#selection = selection;
  }

  /** The first change makes the step, later ones correct it. Where the filters changed otherwise in between, a new step begins. */
  change(change: Partial<Filters>): void {
    const unchanged = this.#written !== null && this.#selection.filters === this.#written;
    if (unchanged) this.#selection.adjust(change);
    else this.#selection.apply(change);
    this.#written = this.#selection.filters;
  }

  /** Closes the step: the next change makes a new one. */
  end(): void {
    this.#written = null;
  }
}
