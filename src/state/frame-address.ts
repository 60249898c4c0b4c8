import type { AddressBar } from './url.svelte';

/**
 * An address bar of a frame's own. What a reader does in the frame is remembered here and not in the history of the browser, where it
 * would stand between the reader and the page before; a frame without an origin may not write there at all.
 */
export class FrameAddress implements AddressBar {
  readonly location: { readonly origin: string; readonly pathname: string; search: string; readonly hash: string };
  readonly #listeners = new Set<() => void>();
  readonly #entries: { readonly state: unknown; readonly search: string }[];
  #at = 0;

  /**
   * @param address Of the frame; links lead to the dashboard, which is in the same folder.
   * @param pathname Of the dashboard, where it is elsewhere.
   */
  constructor(address: URL, pathname = new URL('.', address).pathname) {
    this.location = {
      origin: address.origin,
      pathname,
      search: address.search,
      hash: '',
    };
    this.#entries = [{ state: null, search: address.search }];
  }

  readonly history = {
    state: null as unknown,
    pushState: (state: unknown, _unused: string, url?: string | URL | null): void => {
      this.#entries.length = ++this.#at;
      this.#keep(state, url);
    },
    replaceState: (state: unknown, _unused: string, url?: string | URL | null): void => this.#keep(state, url),
    back: (): void => {
      if (this.#at === 0) return;
      this.#at--;
      this.#show();
      for (const listener of this.#listeners) listener();
    },
  };

  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: 'popstate', listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** An address without a query is that of the default state; none keeps the present one. */
  #keep(state: unknown, url: string | URL | null | undefined): void {
    const search = url === undefined || url === null ? this.location.search : (/\?.*$/.exec(String(url))?.[0] ?? '');
    this.#entries[this.#at] = { state, search };
    this.#show();
  }

  #show(): void {
    const entry = this.#entries[this.#at];
    this.location.search = entry?.search ?? '';
    this.history.state = entry?.state ?? null;
  }
}
