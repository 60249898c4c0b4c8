import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { Latest } from '../lib/latest';
import type { Filters } from '../model/filters';
import type { RecordDetail, RecordType } from '../model/record-detail';
import type { Address } from './url.svelte';

const PREFIX = 'record:';
const TYPES: readonly RecordType[] = ['organisation', 'funder', 'project'];

/** The organisation, funder or project whose panel is open. It lies over the page: Back closes it, and no address leads to it. */
export class OpenRecord {
  readonly #address: Address;
  #engine: Engine | null = null;
  readonly #asked = new Latest();
  #failed = $state(false);
  #detail = $state.raw<RecordDetail | null>(null);
  #missing = $state(false);

  constructor(address: Address) {
    this.#address = address;
  }

  /** `TYPE:ID` of the record that is open; null where none is. */
  get key(): string | null {
    const { layer } = this.#address;
    return layer?.startsWith(PREFIX) ? layer.slice(PREFIX.length) : null;
  }

  /** Null while the evidence is being read, and for an unknown record. */
  get detail(): RecordDetail | null {
    return this.#detail;
  }

  /** True where the data have no such record. */
  get missing(): boolean {
    return this.#missing;
  }

  /** True where it could not be read: its software is loaded when first needed. */
  get failed(): boolean {
    return this.#failed;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  open(type: RecordType, id: string): void {
    this.#address.cover(`${PREFIX}${type}:${id}`);
  }

  close(): void {
    this.#address.uncover();
  }

  /** Reads a record; null reads nothing. The latest request wins. */
  async show(key: string | null, filters: Filters): Promise<void> {
    const signal = this.#asked.begin();
    this.#failed = false;
    this.#missing = false;
    const [name = '', ...rest] = key?.split(':') ?? [];
    const type = TYPES.find((known) => known === name);
    const id = rest.join(':');
    if (type === undefined || this.#engine === null) {
      this.#detail = null;
      return;
    }
    const shown = this.#detail?.organisation?.id ?? this.#detail?.project?.id;
    if (this.#detail?.type !== type || shown !== id) this.#detail = null;
    try {
      const detail = await this.#engine.record(filters, type, id, signal);
      if (signal.aborted) return;
      this.#detail = detail;
      this.#missing = detail === null;
    } catch {
      if (!signal.aborted) this.#failed = true;
    }
  }
}

export const [getOpenRecord, setOpenRecord] = createContext<OpenRecord>();
