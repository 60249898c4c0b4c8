import { createContext } from 'svelte';
import { VIEWS, type ViewName } from '../model/view-state';
import type { Address } from './url.svelte';

const PREFIX = 'share:';

/** The view that a reader takes along. The dialog lies over the page: Back closes it, and no address leads to it. */
export class Share {
  readonly #address: Address;

  constructor(address: Address) {
    this.#address = address;
  }

  /** Null where the dialog is closed. */
  get view(): ViewName | null {
    const { layer } = this.#address;
    return VIEWS.find((view) => layer === PREFIX + view) ?? null;
  }

  open(view: ViewName): void {
    this.#address.cover(PREFIX + view);
  }

  close(): void {
    this.#address.uncover();
  }
}

export const [getShare, setShare] = createContext<Share>();
