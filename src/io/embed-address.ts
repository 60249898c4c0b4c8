/** The address of one view in a frame: the keys of the page, and `view` and `hide` before them. */
import type { Scope } from '../model/filters';
import { VIEWS, type PageState, type ViewName } from '../model/view-state';
import { encodeValue, splitValues } from './address-values';
import { formatAddress, type AddressProblem } from './url';

/** What an author can leave out of a frame. */
export const HIDEABLE = ['title', 'legend', 'links'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface EmbedState {
  /** Null where the address names none that there is. */
  readonly view: ViewName | null;
  readonly hide: readonly Hideable[];
}

const isView = (text: string): text is ViewName => VIEWS.some((view) => view === text);
const isHideable = (text: string): text is Hideable => HIDEABLE.some((part) => part === text);

/**
 * Reads what only a frame has. Never throws; the other keys are read by `parseAddress`.
 *
 * @param search With or without the leading `?`.
 */
export function parseEmbed(search: string): {
  readonly state: EmbedState;
  readonly problems: readonly AddressProblem[];
} {
  const params = new URLSearchParams(search);
  const view = params.get('view')?.trim() ?? '';
  const hide = params.getAll('hide').flatMap(splitValues);
  const problems = [
    ...(view === '' || isView(view) ? [] : [{ key: 'view', value: view.slice(0, 200) }]),
    ...hide.filter((part) => !isHideable(part)).map((value) => ({ key: 'hide', value: value.slice(0, 200) })),
  ];
  return {
    state: { view: isView(view) ? view : null, hide: HIDEABLE.filter((part) => hide.includes(part)) },
    problems,
  };
}

/**
 * The address of a frame, relative to the site: `embed.html?view=…`.
 *
 * The panel, page and own data of the reader are no part of a frame and are left out.
 */
export function embedAddress(
  { view, hide }: { readonly view: ViewName; readonly hide: readonly Hideable[] },
  { filters, view: arranged }: PageState,
  defaultScope: Scope,
): string {
  const state = { filters, view: { ...arranged, event: null, page: 'explore', data: null } as const };
  const rest = formatAddress(state, defaultScope).slice(1);
  const parts = [`view=${encodeValue(view)}`, ...(hide.length > 0 ? [`hide=${hide.join(',')}`] : []), rest];
  return `embed.html?${parts.filter((part) => part !== '').join('&')}`;
}
