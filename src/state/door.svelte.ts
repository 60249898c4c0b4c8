import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { Filters } from '../model/filters';
import { refKey, refOf, type Behind } from '../model/number-ref';
import type { Address } from './url.svelte';

/** Events that a door lists at first, and that each further reading adds. */
export const DOOR_LINES = 100;

const PREFIX = 'door:';

/** The number that is opened, and what makes it up. It lies over the page: Back closes it, and no address leads to it. */
export class Door {
  readonly #address: Address;
  #engine: Engine | null = null;
  readonly #asked = new Latest();
  #failed = $state(false);
  #behind = $state.raw<Behind | null>(null);
  #limit = $state(DOOR_LINES);

  constructor(address: Address) {
    this.#address = address;
  }

  /** `refKey` of the number that is open; null where none is. */
  get key(): string | null {
    const { layer } = this.#address;
    return layer?.startsWith(PREFIX) ? layer.slice(PREFIX.length) : null;
  }

  /** Null while the evidence is being read. */
  get behind(): Behind | null {
    return this.#behind;
  }

  /** True where it could not be read: its software is loaded when first needed. */
  get failed(): boolean {
    return this.#failed;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /** Opens a number by its name, as `refKey` writes it: what the doors of a text, a table or a tip give back. */
  readonly enter = (key: string): void => {
    this.#limit = DOOR_LINES;
    this.#address.cover(PREFIX + key);
  };

  close(): void {
    this.#address.uncover();
  }

  /** Lists more events of the same number. */
  more(): void {
    this.#limit += DOOR_LINES;
  }

  /** How many events are asked for. */
  get limit(): number {
    return this.#limit;
  }

  /** Reads what stands behind a number; null reads nothing. The latest request wins. */
  async show(key: string | null, filters: Filters, limit: number): Promise<void> {
    const signal = this.#asked.begin();
    this.#failed = false;
    if (key === null || this.#engine === null) {
      this.#behind = null;
      return;
    }
    if (this.#behind !== null && refKey(this.#behind.ref) !== key) this.#behind = null;
    try {
      const behind = await this.#engine.behind(filters, refOf(key), limit, signal);
      if (!signal.aborted) this.#behind = behind;
    } catch {
      if (!signal.aborted) this.#failed = true;
    }
  }
}

export const [getDoor, setDoor] = createContext<Door>();
