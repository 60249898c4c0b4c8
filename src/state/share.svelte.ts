import { createContext } from 'svelte';
import { VIEWS, type ViewName } from '../model/view-state';
import { SHARE_LAYER, type Selection } from './selection.svelte';

export const SHARE_TABS = ['embed', 'image', 'data', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/** The view that a reader takes along. The dialog lies over the page: Back closes it, and no address leads to it. */
export class Share {
  readonly #selection: Selection;
  /** The way that the reader has chosen last. */
  tab = $state<ShareTab>('embed');

  constructor(selection: Selection) {
    this.#selection = selection;
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
