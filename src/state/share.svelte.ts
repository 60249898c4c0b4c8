import { createContext } from 'svelte';
import { SINGLE_FILE } from '../lib/single-file';
import { VIEWS, type ViewName } from '../model/view-state';
import { SHARE_LAYER, type Selection } from './selection.svelte';

export const SHARE_TABS = ['embed', 'image', 'data', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/**
 * The ways that there are: nothing can be embedded of a page that is one file, unless it says where its site is.
 *
 * @param baseUrl Of the site; null where it states none.
 */
export function shareTabs(baseUrl: string | null, single = SINGLE_FILE): readonly ShareTab[] {
  return SHARE_TABS.filter((tab) => tab !== 'embed' || !single || baseUrl !== null);
}

/** The view that a reader takes along. The dialog lies over the page: Back closes it, and no address leads to it. */
export class Share {
  readonly #selection: Selection;
  /** In the order in which they are offered. */
  readonly tabs: readonly ShareTab[];
  /** The way that the reader has chosen last. */
  tab = $state<ShareTab>('image');

  constructor(selection: Selection, tabs: readonly ShareTab[]) {
    this.#selection = selection;
    this.tabs = tabs;
    this.tab = tabs[0] ?? this.tab;
  }

  /** Null where the dialog is closed. */
  get view(): ViewName | null {
    const { layer } = this.#selection.address;
    return VIEWS.find((view) => layer === SHARE_LAYER + view) ?? null;
  }

  open(view: ViewName, tab = this.tab): void {
    this.tab = tab;
    this.#selection.share(view);
  }

  close(): void {
    this.#selection.address.uncover();
  }
}

export const [getShare, setShare] = createContext<Share>();
