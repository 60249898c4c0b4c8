import { dataAddress, typedAddress, type DataAddress } from '../io/own/data-address';
import { noFilters, type Scope } from '../model/filters';
import { DEFAULT_VIEW } from '../model/view-state';
import type { Selection } from './selection.svelte';
import { leaveFor } from './url.svelte';

/** The page of the site that may ask other hosts, by the path of its address. */
const MAY_ASK = /\/import(\.html)?[?#]/;

/** The data that the address of the page names, and the one page on which they may be opened. */
export class DataLink {
  readonly #selection: Selection;
  readonly #defaultScope: Scope;
  readonly #site: URL;

  /** @param site Its folder. */
  constructor(selection: Selection, defaultScope: Scope, site = new URL('.', document.baseURI)) {
    this.#selection = selection;
    this.#defaultScope = defaultScope;
    this.#site = site;
  }

  /** As it was written; null where the address names no data. */
  get text(): string | null {
    return this.#selection.view.data;
  }

  /** Where the data lie, or why nothing can be fetched from there. */
  get target(): DataAddress | null {
    return this.text === null ? null : dataAddress(this.text, this.#site);
  }

  /** True where the policy of this page lets it ask no other host, so that the reader has to be led to the page that may. */
  get isElsewhere(): boolean {
    const { address } = this.#selection;
    return this.text !== null && !MAY_ASK.test(address.link(address.state));
  }

  /** Leads to the page that may ask other hosts. */
  move(): void {
    leaveFor('import.html');
  }

  /** Names other data, with no filter, as a step that Back undoes. @param typed By a reader. */
  goTo(typed: string): void {
    const { lang, theme } = this.#selection.view;
    const view = { ...DEFAULT_VIEW, lang, theme, page: 'import', data: typedAddress(typed) } as const;
    this.#selection.address.push({ filters: noFilters(this.#defaultScope), view });
  }

  /** Names none any more: the reader has chosen a file. */
  drop(): void {
    if (this.text !== null) this.#selection.arrange({ data: null });
  }

  /**
   * Leads to the charts of what was opened. Those of a file begin with all of its events. Those of an address begin with the filters and
   * views that stand in it; the scope is that of all events unless it names another than the one of the site.
   */
  showCharts(): void {
    const { address } = this.#selection;
    const { filters, view } = address.state;
    const all = noFilters('all');
    const { lang, theme } = view;
    if (view.data === null) address.push({ filters: all, view: { ...DEFAULT_VIEW, lang, theme } });
    else {
      const scope = filters.scope === this.#defaultScope ? all.scope : filters.scope;
      address.push({ filters: { ...filters, scope }, view: { ...view, page: 'explore', v: null, data: null } });
    }
  }
}
