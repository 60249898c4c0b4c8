import { createContext } from 'svelte';
import { VIEWS, type ViewName } from '../model/view-state';
import type { Address } from './url.svelte';

export const SHARE_TABS = ['embed', 'image', 'data', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

const PREFIX = 'share:';

/** The view that a reader takes along. The dialog lies over the page: Back closes it, and no address leads to it. */
export class Share {
  readonly #address: Address;
  /** The way that the reader has chosen last. */
  tab = $state<ShareTab>('embed');

  constructor(address: Address) {
    this.#address = address;
  }

  /** Null where the dialog is closed. */
  get view(): ViewName | null {
    const { layer } = this.#address;
    return VIEWS.find((view) => layer === PREFIX + view) ?? null;
  }

  open(view: ViewName, tab = this.tab): void {
    this.tab = tab;
    this.#address.cover(PREFIX + view);
  }

  close(): void {
    this.#address.uncover();
  }
}

export const [getShare, setShare] = createContext<Share>();
