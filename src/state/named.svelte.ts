import type { Engine } from '../engine/engine';
import type { NamedRecords } from '../model/record-detail';

/** Records that a search lists at most. */
const LIMIT = 5;

const NONE: NamedRecords = { records: [], more: 0 };

/** The organisations and projects that the search text names. The latest request wins; old ones stay until new ones arrive. */
export class Named {
  #found = $state.raw<NamedRecords>(NONE);
  #asked = 0;

  get found(): NamedRecords {
    return this.#found;
  }

  /** Asks anew. Where that fails the search is without this way to a record; the filters lead there, too. */
  async ask(engine: Engine, q: string): Promise<void> {
    const request = ++this.#asked;
    const found = await engine.named(q, LIMIT).catch(() => NONE);
    if (request === this.#asked) this.#found = found;
  }
}
