/** What a reader has arranged that is not a filter; part of the address. */
import type { SortOrder } from './aggregates';
import type { Filters } from './filters';

export const VIEWS = ['map', 'timeline', 'composition', 'network', 'events'] as const;
export type ViewName = (typeof VIEWS)[number];

export const PAGES = ['explore', 'method', 'data', 'about', 'changes', 'check', 'import'] as const;
export type PageName = (typeof PAGES)[number];

export const GROUPINGS = ['all', 'year', 'country', 'format'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const SORTS: readonly SortOrder[] = ['newest', 'oldest', 'largest', 'title'];

export const THEMES = ['auto', 'light', 'dark', 'transparent'] as const;
export type ThemeName = (typeof THEMES)[number];

/** West, south, east, north in degrees WGS84. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

export interface ViewState {
  /** The event whose panel is open. */
  readonly event: string | null;
  /** The network node in focus (`TYPE:RECORD_ID`). */
  readonly focus: string | null;
  readonly by: Grouping;
  /** Views shown as tables. */
  readonly table: readonly ViewName[];
  readonly sort: SortOrder;
  readonly page: PageName;
  /** The map's frame; null is the frame that fits the region. */
  readonly bbox: Bounds | null;
  /** As written in the address; null follows the browser. */
  readonly lang: string | null;
  readonly theme: ThemeName;
  /** A released data version; null is the current one. */
  readonly v: string | null;
  /** Address of other data, as the reader wrote it; only the page `import` has one. */
  readonly data: string | null;
}

export const DEFAULT_VIEW: ViewState = {
  event: null,
  focus: null,
  by: 'all',
  table: [],
  sort: 'newest',
  page: 'explore',
  bbox: null,
  lang: null,
  theme: 'auto',
  v: null,
  data: null,
};

/** The whole state of the page. */
export interface PageState {
  readonly filters: Filters;
  readonly view: ViewState;
}
