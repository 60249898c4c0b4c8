import { createContext } from 'svelte';
import { fileName } from '../io/selection-csv';
import type { ViewName } from '../model/view-state';
import type { Downloads } from './downloads.svelte';

/** Makes the HTML of a view from the address of its frame. Rejects where a part of it cannot be had. */
export type MakeOfflineFile = (view: ViewName, address: string) => Promise<string>;

/** Hands out files that hold a view with all that it needs. */
export class OfflineFiles {
  readonly #make: MakeOfflineFile;
  readonly #downloads: Downloads;
  #busy = $state(false);
  #failed = $state.raw<string | null>(null);
  #saved = $state.raw<{ readonly name: string; readonly bytes: number } | null>(null);

  constructor(make: MakeOfflineFile, downloads: Downloads) {
    this.#make = make;
    this.#downloads = downloads;
  }

  /** True while a file is made. */
  get busy(): boolean {
    return this.#busy;
  }

  /** Why the last file could not be made; null while all is well. */
  get failed(): string | null {
    return this.#failed;
  }

  /** The last file that was handed over; null where there is none. */
  get saved(): { readonly name: string; readonly bytes: number } | null {
    return this.#saved;
  }

  /** Makes the file and hands it to the browser. While one is made, others are not begun. */
  async save(view: ViewName, lang: string, address: string): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    this.#failed = null;
    this.#saved = null;
    try {
      const html = await this.#make(view, address);
      const name = fileName(view, [lang], 'html');
      this.#downloads.save(name, 'text/html;charset=utf-8', html);
      this.#saved = { name, bytes: new Blob([html]).size };
    } catch (cause) {
      this.#failed = cause instanceof Error ? cause.message : String(cause);
    }
    this.#busy = false;
  }
}

export const [getOfflineFiles, setOfflineFiles] = createContext<OfflineFiles>();
