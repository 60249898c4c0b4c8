/** The whole state of the page in the query string: language-neutral, defaults left out, lists joined by commas. */
import {
  COUNTED,
  LIST_FILTERS,
  NO_PLACE,
  noFilters,
  type Filters,
  type ListFilter,
  type Scope,
} from '../model/filters';
import {
  DEFAULT_VIEW,
  GROUPINGS,
  PAGES,
  SORTS,
  THEMES,
  VIEWS,
  type PageState,
  type ViewState,
} from '../model/view-state';
import {
  encodeValue,
  isBound,
  isLanguageTag,
  isVersion,
  joinValues,
  readBounds,
  splitValues,
  writeBounds,
} from './address-values';

/** A value that a known key cannot have, or that the data do not have. */
export interface AddressProblem {
  readonly key: string;
  /** As written, cut to 200 characters. */
  readonly value: string;
}

/** The keys whose values are ids or codes of the data. */
export type IdKey = Exclude<ListFilter, 'counted'> | 'event' | 'focus';

const SCOPES: readonly Scope[] = ['core', 'context', 'all'];
const NODE_ID = /^(funder|project|organisation|event):./;
const MAX_REPORTED = 200;

/** Keys in the order in which they are written. */
const ORDER = [
  ...(['scope', 'country', 'town', 'from', 'to', 'format', 'topic', 'attendance'] as const),
  ...(['group', 'org', 'funder', 'project', 'counted', 'q'] as const),
  ...(['event', 'focus', 'by', 'table', 'sort', 'page', 'bbox', 'lang', 'theme', 'v', 'data'] as const),
];
type Key = (typeof ORDER)[number];

const isListFilter = (key: Key): key is ListFilter => (LIST_FILTERS as readonly string[]).includes(key);

/**
 * Reads the state from a query string. Never throws.
 *
 * Unknown keys are ignored in silence; a value that a known key cannot have is ignored and reported. Whether ids exist is for
 * `checkIds`. A key that is given twice adds to a list; of a single value the first counts. `data` leads to the page `import`, whatever
 * `page` says; whether it is an address is for that page.
 *
 * @param search With or without the leading `?`.
 * @param defaultScope What an address without `scope` means.
 */
export function parseAddress(
  search: string,
  defaultScope: Scope,
): { readonly state: PageState; readonly problems: readonly AddressProblem[] } {
  const params = new URLSearchParams(search);
  const problems: AddressProblem[] = [];
  const refuse = (key: Key, value: string) => problems.push({ key, value: value.slice(0, MAX_REPORTED) });

  const single = (key: Key, accepts: (value: string) => boolean): string | null => {
    const value = params.get(key)?.trim() ?? '';
    if (value === '') return null;
    if (accepts(value)) return value;
    refuse(key, value);
    return null;
  };
  const choice = <T extends string>(key: Key, choices: readonly T[], fallback: T): T => {
    const value = single(key, (text) => choices.some((known) => known === text));
    return choices.find((known) => known === value) ?? fallback;
  };
  const many = (key: Key, accepts: (value: string) => boolean): string[] =>
    [...new Set(params.getAll(key).flatMap(splitValues))].filter((value) => {
      const accepted = accepts(value);
      if (!accepted) refuse(key, value);
      return accepted;
    });
  const anything = () => true;

  const lists: Partial<Record<ListFilter, readonly string[]>> = {};
  for (const key of LIST_FILTERS) lists[key] = many(key, ACCEPTS[key] ?? anything);
  const filters: Filters = {
    ...noFilters(defaultScope),
    ...lists,
    scope: choice('scope', SCOPES, defaultScope),
    from: single('from', isBound),
    to: single('to', isBound),
    q: single('q', anything) ?? '',
  };
  const data = single('data', anything);
  const bbox = single('bbox', (text) => readBounds(text) !== null);
  const tables = many('table', (value) => VIEWS.some((known) => known === value));
  const view: ViewState = {
    event: single('event', anything),
    focus: single('focus', (value) => NODE_ID.test(value)),
    by: choice('by', GROUPINGS, DEFAULT_VIEW.by),
    table: VIEWS.filter((name) => tables.includes(name)),
    sort: choice('sort', SORTS, DEFAULT_VIEW.sort),
    page: data === null ? choice('page', PAGES, DEFAULT_VIEW.page) : 'import',
    bbox: bbox === null ? null : readBounds(bbox),
    lang: single('lang', isLanguageTag),
    theme: choice('theme', THEMES, DEFAULT_VIEW.theme),
    v: single('v', isVersion),
    data,
  };
  return { state: { filters, view }, problems };
}

const ACCEPTS: Partial<Record<ListFilter, (value: string) => boolean>> = {
  country: (value) => value === NO_PLACE || /^[A-Z]{2}$/.test(value),
  counted: (value) => COUNTED.some((known) => known === value),
};

/**
 * Writes the state as a query string: keys in one fixed order, values in the order of the state. `data` is left out but on the page
 * `import`.
 *
 * @returns `''` for the default state, else `?…`.
 */
export function formatAddress({ filters, view }: PageState, defaultScope: Scope): string {
  const parts: string[] = [];
  for (const key of ORDER) {
    const text = isListFilter(key) ? joinValues(filters[key]) : plainValue(key, filters, view, defaultScope);
    if (text !== '') parts.push(`${key}=${text}`);
  }
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function plainValue(key: Exclude<Key, ListFilter>, filters: Filters, view: ViewState, defaultScope: Scope): string {
  switch (key) {
    case 'scope':
      return filters.scope === defaultScope ? '' : filters.scope;
    case 'from':
    case 'to':
      return filters[key] ?? '';
    case 'q':
      return encodeValue(filters.q.trim());
    case 'table':
      return VIEWS.filter((name) => view.table.includes(name)).join(',');
    case 'bbox':
      return view.bbox === null ? '' : writeBounds(view.bbox);
    case 'data':
      return view.page === 'import' ? encodeValue(view.data ?? '') : '';
    default:
      return view[key] === DEFAULT_VIEW[key] ? '' : encodeValue(view[key] ?? '');
  }
}

/**
 * Leaves out the ids and codes that the data do not have, and reports them.
 *
 * @param known Whether the data have a value of a key. Not asked for `country=none`.
 */
export function checkIds(
  state: PageState,
  known: (key: IdKey, value: string) => boolean,
): { readonly state: PageState; readonly problems: readonly AddressProblem[] } {
  const problems: AddressProblem[] = [];
  const keep = (key: IdKey, value: string): boolean => {
    if ((key === 'country' && value === NO_PLACE) || known(key, value)) return true;
    problems.push({ key, value: value.slice(0, MAX_REPORTED) });
    return false;
  };
  const lists: Partial<Record<ListFilter, readonly string[]>> = {};
  for (const key of LIST_FILTERS) {
    if (key !== 'counted') lists[key] = state.filters[key].filter((value) => keep(key, value));
  }
  const { event, focus } = state.view;
  const view: ViewState = {
    ...state.view,
    event: event !== null && keep('event', event) ? event : null,
    focus: focus !== null && keep('focus', focus) ? focus : null,
  };
  return { state: { filters: { ...state.filters, ...lists }, view }, problems };
}
