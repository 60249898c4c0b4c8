import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { CompositionGroup } from '../model/aggregates';
import type { Filters } from '../model/filters';
import type { Grouping } from '../model/view-state';

/** The selection in parts. The latest request wins; old groups stay until new ones arrive. */
export class CompositionGroups {
  #answer = $state.raw<{
    readonly by: Grouping;
    readonly filters: Filters;
    readonly groups: readonly CompositionGroup[];
  } | null>(null);
  #failed = $state.raw<Error | null>(null);
  readonly #asked = new Latest();

  /** The last answer, and what it answers; null before the first. */
  get answer() {
    return this.#answer;
  }

  /** Why the last question got no answer; null while all is well. */
  get failed(): Error | null {
    return this.#failed;
  }

  async ask(engine: Engine, filters: Filters, by: Grouping): Promise<void> {
    const signal = this.#asked.begin();
    try {
      const groups = await engine.compositionBy(filters, by, signal);
      if (signal.aborted) return;
      this.#answer = { by, filters, groups };
      this.#failed = null;
    } catch (cause) {
      if (!signal.aborted) this.#failed = cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}
