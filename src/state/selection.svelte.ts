import { createContext } from 'svelte';
import type { Engine } from '../engine/engine';
import { checkIds } from '../io/url';
import { Latest } from '../lib/latest';
import type { Aggregates } from '../model/aggregates';
import { noFilters, without, type FilterName, type Filters, type ListFilter, type Scope } from '../model/filters';
import type { ViewName, ViewState } from '../model/view-state';
import type { Address } from './url.svelte';

/** Begins the name of the layer in which a view is taken along. */
export const SHARE_LAYER = 'share:';

/** The one selection: what is asked for, and the last answer. The latest request wins; old numbers stay until new ones arrive. */
export class Selection {
  readonly address: Address;
  #engine: Engine | null = null;
  #answer = $state.raw<Aggregates | null>(null);
  #failed = $state.raw<Error | null>(null);
  readonly #asked = new Latest();

  constructor(address: Address) {
    this.address = address;
  }

  /** What the reader asks for, at once. */
  get filters(): Filters {
    return this.address.state.filters;
  }

  get view(): ViewState {
    return this.address.state.view;
  }

  /** The last answer; null before the first. Its `filters` say what it answers. */
  get answer(): Aggregates | null {
    return this.#answer;
  }

  /** Why the last question got no answer; null while all is well. */
  get failed(): Error | null {
    return this.#failed;
  }

  /** What answers; null before the data are read. For questions beside the one selection. */
  get engine(): Engine | null {
    return this.#engine;
  }

  connect(engine: Engine): void {
    this.#engine = engine;
  }

  /** Asks for the present filters. Call it whenever they or the engine's tables change. */
  async ask(filters: Filters): Promise<void> {
    if (this.#engine === null) return;
    const signal = this.#asked.begin();
    try {
      const answer = await this.#engine.ask(filters, signal);
      if (signal.aborted) return;
      this.#answer = answer;
      this.#failed = null;
    } catch (cause) {
      if (signal.aborted) return;
      this.#failed = cause instanceof Error ? cause : new Error(String(cause));
    }
  }

  /** Takes ids out of the address that the data do not have, and reports them there. */
  dropUnknown(known: Parameters<typeof checkIds>[1]): void {
    const { state, problems } = checkIds(this.address.state, known);
    if (problems.length === 0) return;
    this.address.replace(state);
    this.address.report(problems);
  }

  /** Changes filters as one step that Back undoes. */
  apply(change: Partial<Filters>): void {
    const { filters, view } = this.address.state;
    this.address.push({ filters: { ...filters, ...change }, view });
  }

  /** The same, correcting the present step: for text while it is typed and a brush while it is dragged. */
  adjust(change: Partial<Filters>): void {
    const { filters, view } = this.address.state;
    this.address.replace({ filters: { ...filters, ...change }, view });
  }

  /** Adds or removes one value. */
  toggle(key: ListFilter, value: string): void {
    const values = this.filters[key];
    this.apply({ [key]: values.includes(value) ? values.filter((other) => other !== value) : [...values, value] });
  }

  /** Adds the values, or removes them where all are there. */
  toggleAll(key: ListFilter, values: readonly string[]): void {
    const present = this.filters[key];
    const all = values.every((value) => present.includes(value));
    const rest = present.filter((value) => !values.includes(value));
    this.apply({ [key]: all ? rest : [...rest, ...values] });
  }

  remove(name: Exclude<FilterName, 'scope'>): void {
    this.apply(without(this.filters, name));
  }

  /** Drops every filter but the scope. */
  clear(scope: Scope = this.filters.scope): void {
    this.apply(noFilters(scope));
  }

  /** Changes what is not a filter; `step` says whether Back undoes it. */
  arrange(change: Partial<ViewState>, step: 'push' | 'replace' = 'push'): void {
    const { filters, view } = this.address.state;
    this.address[step]({ filters, view: { ...view, ...change } });
  }

  /** Opens the dialog in which a view of the selection is taken along. */
  share(name: ViewName): void {
    this.address.cover(SHARE_LAYER + name);
  }

  isTable(name: ViewName): boolean {
    return this.view.table.includes(name);
  }

  toggleTable(name: ViewName): void {
    const { table } = this.view;
    this.arrange({ table: table.includes(name) ? table.filter((other) => other !== name) : [...table, name] });
  }
}

export const [getSelection, setSelection] = createContext<Selection>();
