import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { NamedRecords } from '../model/record-detail';

/** Records that a search lists at most. */
const LIMIT = 5;

const NONE: NamedRecords = { records: [], more: 0 };

/** The organisations and projects that the search text names. The latest request wins; old ones stay until new ones arrive. */
export class Named {
  #found = $state.raw<NamedRecords>(NONE);
  readonly #asked = new Latest();

  get found(): NamedRecords {
    return this.#found;
  }

  /** Asks anew. Where that fails the search is without this way to a record; the filters lead there, too. */
  async ask(engine: Engine, q: string): Promise<void> {
    const signal = this.#asked.begin();
    const found = await engine.named(q, LIMIT, signal).catch(() => NONE);
    if (!signal.aborted) this.#found = found;
  }
}
