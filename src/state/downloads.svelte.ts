import { createContext } from 'svelte';
import type { Twin } from '../model/twin';
import type { ViewName } from '../model/view-state';

/** Hands files to the reader. */
export class Downloads {
  readonly #document: Document;
  #failed = $state(false);

  constructor(document: Document = globalThis.document) {
    this.#document = document;
  }

  /** True where the last file could not be made because a part of the page could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  /**
   * The CSV of a view's selection, or of the event named by `part`: the table twin, counts as low, high, kind and text. Null is
   * nothing to save.
   */
  async csv(of: ViewName | 'event', twin: Promise<Twin | null>, ...part: readonly string[]): Promise<void> {
    await this.#make(async ({ fileName, twinCsv }) => {
      const made = await twin;
      if (made !== null) this.save(fileName(of, part), 'text/csv;charset=utf-8', twinCsv(made));
    });
  }

  /** All that is known of one event, as the panel reads it. */
  async json(id: string, event: unknown): Promise<void> {
    await this.#make(({ fileName }) => {
      this.save(fileName('event', [id], 'json'), 'application/json', JSON.stringify(event, null, 2));
    });
  }

  /** Saves a file under its name. */
  save(name: string, type: string, ...content: readonly BlobPart[]): void {
    const url = URL.createObjectURL(new Blob([...content], { type }));
    const link = this.#document.createElement('a');
    link.href = url;
    link.download = name;
    this.#document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the blob after the click returns.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }

  async #make(file: (io: typeof import('../io/selection-csv')) => Promise<void> | void): Promise<void> {
    try {
      await file(await import('../io/selection-csv'));
      this.#failed = false;
    } catch {
      this.#failed = true;
    }
  }
}

export const [getDownloads, setDownloads] = createContext<Downloads>();
