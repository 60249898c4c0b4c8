import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { Aggregates } from '../model/aggregates';
import type { Filters } from '../model/filters';

/** EDTF year, month or day; null is open. */
export interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

/** Two periods under the same other filters. The latest request wins; old numbers stay until new ones arrive. */
export class Comparison {
  #answers = $state.raw<readonly [Aggregates, Aggregates] | null>(null);
  #failed = $state.raw<Error | null>(null);
  readonly #asked = new Latest();

  /** The last answers, in the order of the periods asked for; null before the first. Their `filters` hold the periods. */
  get answers(): readonly [Aggregates, Aggregates] | null {
    return this.#answers;
  }

  /** Why the last question got no answer; null while all is well. */
  get failed(): Error | null {
    return this.#failed;
  }

  async ask(engine: Engine, filters: Filters, first: Period, second: Period): Promise<void> {
    const signal = this.#asked.begin();
    try {
      const answers = await Promise.all([
        engine.ask({ ...filters, ...first }, signal),
        engine.ask({ ...filters, ...second }, signal),
      ]);
      if (signal.aborted) return;
      this.#answers = answers;
      this.#failed = null;
    } catch (cause) {
      if (!signal.aborted) this.#failed = cause instanceof Error ? cause : new Error(String(cause));
    }
  }
}
