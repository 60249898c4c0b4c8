import { readCodebook, type CodebookTable } from '../io/codebook';
import { DESCRIPTOR } from '../io/descriptor';
import type { Dataset } from './dataset.svelte';
import { Versions } from './versions.svelte';

export type { CodebookColumn, CodebookTable, ValueRule } from '../io/codebook';

/** A table of the package with what was read of it. Numbers are null until it is read. */
export interface ReadTable extends CodebookTable {
  readonly rows: number | null;
  readonly rejected: number;
  readonly bytes: number | null;
}

/** A file of the package beside its tables. */
export interface Paper {
  readonly file: string;
  readonly kind: 'descriptor' | 'readme' | 'changes';
  readonly bytes: number;
}

const PAPERS = [
  { file: DESCRIPTOR, kind: 'descriptor' },
  { file: 'README.md', kind: 'readme' },
  { file: 'CHANGES.md', kind: 'changes' },
] as const;

/** The package as its descriptor describes it, for readers who want the data themselves. */
export class Codebook {
  readonly #dataset: Pick<Dataset, 'descriptor' | 'files' | 'own' | 'pinned' | 'reports'>;
  readonly #versions: Versions;
  readonly #tables = $derived.by(() => this.#read());
  #papers = $state.raw<readonly Paper[]>([]);

  /** @param versions Say which texts there are. */
  constructor(
    dataset: Pick<Dataset, 'descriptor' | 'files' | 'own' | 'pinned' | 'reports'>,
    versions = new Versions(),
  ) {
    this.#dataset = dataset;
    this.#versions = versions;
  }

  /** In the order of the descriptor; empty until it is read. */
  get tables(): readonly ReadTable[] {
    return this.#tables;
  }

  /** Those that are there. */
  get papers(): readonly Paper[] {
    return this.#papers;
  }

  /** Reads the files that the package has beside its tables: those that the list of versions names, or all where that does not say. */
  async loadPapers(): Promise<void> {
    const { files, own, pinned } = this.#dataset;
    const named = own === null ? await this.#versions.papersOf(pinned) : null;
    const there = PAPERS.filter(({ file, kind }) => kind === 'descriptor' || (named?.includes(file) ?? true));
    const found = await Promise.all(there.map(async (paper) => ({ paper, fetched: await files(paper.file) })));
    this.#papers = found.flatMap(({ paper, fetched }) => (fetched.ok ? [{ ...paper, bytes: fetched.bytes }] : []));
  }

  #read(): readonly ReadTable[] {
    const { descriptor, reports } = this.#dataset;
    if (descriptor === null) return [];
    return readCodebook(descriptor).map((table) => {
      const report = reports.find(({ name, file }) => name === table.name || file === table.file);
      const { rows = null, rejected = 0, bytes = null } = report ?? {};
      return { ...table, rows, rejected, bytes };
    });
  }
}
