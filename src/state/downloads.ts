import { createContext } from 'svelte';
import { fileName } from '../io/selection-csv';
import { twinCsv } from '../io/selection-csv';
import type { Twin } from '../model/twin';
import type { ViewName } from '../model/view-state';

/** Hands files to the reader. */
export class Downloads {
  readonly #document: Document;

  constructor(document: Document = globalThis.document) {
    this.#document = document;
  }

  /** The CSV of a view's selection: the table twin, counts as low, high, kind and text. */
  csv(view: ViewName, twin: Twin): void {
    this.#save(fileName(view), 'text/csv;charset=utf-8', twinCsv(twin));
  }

  #save(name: string, type: string, content: string): void {
    const url = URL.createObjectURL(new Blob([content], { type }));
    const link = this.#document.createElement('a');
    link.href = url;
    link.download = name;
    this.#document.body.append(link);
    link.click();
    link.remove();
    // The browser reads the blob after the click returns.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  }
}

export const [getDownloads, setDownloads] = createContext<Downloads>();
