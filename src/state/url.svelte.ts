import { createSubscriber } from 'svelte/reactivity';
import { createContext } from 'svelte';
import { formatAddress, parseAddress, type AddressProblem } from '../io/url';
import type { Scope } from '../model/filters';
import type { PageState } from '../model/view-state';

/** The part of a window that holds the address. */
export interface AddressBar {
  readonly location: Pick<Location, 'origin' | 'pathname' | 'search' | 'hash'>;
  readonly history: Pick<History, 'state' | 'pushState' | 'replaceState' | 'back'>;
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
}

/** The address bar as state: the only place that touches location and history. Back and Forward undo and redo. */
export class Address {
  readonly #window: AddressBar;
  readonly #defaultScope: Scope;
  readonly #subscribe: () => void;
  #state = $state.raw<PageState>() as PageState;
  #problems = $state.raw<readonly AddressProblem[]>([]);
  /** Steps of this page before the present one. */
  #step = $state(0);
  #layer = $state.raw<string | null>(null);

  /**
   * @param defaultScope The scope that an address without `scope` means.
   * @param window The window to read and write; tests hand in their own.
   */
  constructor(defaultScope: Scope, window: AddressBar = globalThis.window) {
    this.#window = window;
    this.#defaultScope = defaultScope;
    this.#read();
    this.#subscribe = createSubscriber(() => {
      const onpopstate = () => this.#read();
      this.#window.addEventListener('popstate', onpopstate);
      return () => this.#window.removeEventListener('popstate', onpopstate);
    });
  }

  get state(): PageState {
    this.#subscribe();
    return this.#state;
  }

  /** What the address asked for that does not exist; empty after the next change by the reader. */
  get problems(): readonly AddressProblem[] {
    this.#subscribe();
    return this.#problems;
  }

  /** The part of the page that the address names, without the `#`; `''` for none. Not reactive. */
  get fragment(): string {
    return this.#window.location.hash.slice(1);
  }

  /** Makes a step that Back undoes. The same state again makes none. */
  push(state: PageState): void {
    this.#write(state, 'pushState');
  }

  /** Corrects the present step: for what is no decision of the reader (a map that moves, a word half typed). */
  replace(state: PageState): void {
    this.#write(state, 'replaceState');
  }

  /** True where the step before is one of this page: Back then undoes it and does not leave. */
  get canUndo(): boolean {
    this.#subscribe();
    return this.#step > 0;
  }

  /** What lies over the page and is not part of the address; null where nothing does. Any other step leaves it behind. */
  get layer(): string | null {
    this.#subscribe();
    return this.#layer;
  }

  /** Lays something over the page as a step that Back undoes; the address stays. */
  cover(layer: string): void {
    if (layer === this.#layer) return;
    this.#layer = layer;
    const { history, location } = this.#window;
    // On the way back to a fragment browsers move the focus there, not to where the reader was.
    history.replaceState(history.state, '', location.pathname + location.search);
    history.pushState({ step: ++this.#step, layer }, '');
  }

  /** Takes off what lies over the page. */
  uncover(): void {
    if (this.#layer !== null) this.back();
  }

  /** Undoes the last step, as the browser's Back does. */
  back(): void {
    this.#window.history.back();
  }

  /** Hides what was reported. */
  dismiss(): void {
    this.#problems = [];
  }

  /** Adds problems found once the data are known. */
  report(problems: readonly AddressProblem[]): void {
    this.#problems = [...this.#problems, ...problems];
  }

  /** A state as a query, beginning with `?`; `''` for the default state. */
  query(state: PageState): string {
    return formatAddress(state, this.#defaultScope);
  }

  /** The full address of a state. */
  link(state: PageState): string {
    const { origin, pathname } = this.#window.location;
    const query = this.query(state);
    return `${origin === 'null' ? '' : origin}${pathOf(pathname, query)}${query}`;
  }

  #read(): void {
    const { state, problems } = parseAddress(this.#window.location.search, this.#defaultScope);
    this.#state = state;
    this.#problems = problems;
    this.#step = stepOf(this.#window.history.state);
    this.#layer = layerOf(this.#window.history.state);
  }

  #write(state: PageState, how: 'pushState' | 'replaceState'): void {
    const before = formatAddress(this.#state, this.#defaultScope);
    const after = formatAddress(state, this.#defaultScope);
    this.#state = state;
    if (before === after && (how === 'replaceState' || this.#layer === null)) return;
    if (how === 'pushState') {
      this.#problems = [];
      this.#step++;
      this.#layer = null;
    }
    const path = pathOf(this.#window.location.pathname, after);
    this.#window.history[how]({ step: this.#step, layer: this.#layer }, '', path + after);
  }
}

/** The page `import.html` is for addresses of data alone: all else has the ordinary address, even where that page shows it. */
function pathOf(pathname: string, query: string): string {
  return query.includes('data=') ? pathname : pathname.replace(/\/import(\.html)?$/, '/');
}

/** The number kept with an entry of the history; 0 for entries of others. */
function stepOf(kept: unknown): number {
  return typeof kept === 'object' && kept !== null && 'step' in kept && typeof kept.step === 'number' ? kept.step : 0;
}

/** The layer kept with an entry of the history; null for entries of others. */
function layerOf(kept: unknown): string | null {
  return typeof kept === 'object' && kept !== null && 'layer' in kept && typeof kept.layer === 'string'
    ? kept.layer
    : null;
}

/** Loads the page anew at its present address. */
export const reload = (): void => window.location.reload();

/** Loads another page of the site, with the same query, in place of this one, which Back then does not lead to. */
export const leaveFor = (path: string): void => window.location.replace(path + window.location.search);

export const [getAddress, setAddress] = createContext<Address>();
