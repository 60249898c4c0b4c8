import { createContext } from 'svelte';
import { SINGLE_FILE } from '../lib/single-file';
import { VIEWS, type ViewName } from '../model/view-state';
import { SHARE_LAYER, type Selection } from './selection.svelte';

export const SHARE_TABS = ['embed', 'image', 'data', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/**
 * The ways that there are: nothing can be embedded of a page that is one file, unless it says where its site is; data that the reader has
 * opened have no address that a frame or a citation could name.
 *
 * @param baseUrl Of the site; null where it states none.
 * @param own True where the reader's own data are shown.
 */
export function shareTabs(baseUrl: string | null, own: boolean, single = SINGLE_FILE): readonly ShareTab[] {
  return SHARE_TABS.filter((tab) => {
    if (tab === 'embed') return !own && (!single || baseUrl !== null);
    return tab !== 'cite' || !own;
  });
}

/** The view that a reader takes along. The dialog lies over the page: Back closes it, and no address leads to it. */
export class Share {
  readonly #selection: Selection;
  readonly #tabs: () => readonly ShareTab[];
  #chosen = $state<ShareTab | null>(null);

  /** @param tabs The ways that there are at the moment, in the order in which they are offered; never empty. */
  constructor(selection: Selection, tabs: () => readonly ShareTab[]) {
    this.#selection = selection;
    this.#tabs = tabs;
  }

  get tabs(): readonly ShareTab[] {
    return this.#tabs();
  }

  /** The way that the reader has chosen last, where there still is one. */
  get tab(): ShareTab {
    return this.tabs.find((tab) => tab === this.#chosen) ?? this.tabs[0] ?? 'image';
  }

  set tab(tab: ShareTab) {
    this.#chosen = tab;
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
