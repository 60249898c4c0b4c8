/**
 * The engine for many events: columns, and sums that a new question brings up to date by the rows that it changes.
 *
 * It gives the same answers as the plain engine. What need not be quick (evidence, records, parts of a composition) is asked of one, which is
 * made when it is first needed.
 */
import type { SortOrder } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import type { CoreTables, DetailTables } from '../../model/records';
import type { Engine } from '../engine';
import { listLines } from '../list';
import { plainEngine, type PlainOptions } from '../plain';
import { answerOf } from './answer';
import { rowsOf } from './rows';
import { ColumnarSelection, type Work } from './selection';

/** Events whose text is gathered at once. */
const TEXT_ROWS = 1000;

export interface ColumnarOptions extends PlainOptions {
  /** Told after each answer what it cost. */
  readonly onwork?: (work: Work) => void;
}

/** An engine over the tables of a package. Never throws on what a filter holds. */
export function columnarEngine(core: CoreTables, { sources, onwant, onwork }: ColumnarOptions = {}): Engine {
  const rows = rowsOf(core);
  const selection = new ColumnarSelection(rows);
  let details: DetailTables | null = null;
  let extended = false;
  let texts: readonly string[] | null = null;
  let wanted = false;
  const want = (): void => {
    if (!wanted) onwant?.();
    wanted = true;
  };
  const orders = new Map<SortOrder, Promise<Uint32Array>>();

  let reference: Promise<Engine> | null = null;
  const plain = (): Promise<Engine> => {
    reference ??= (async () => {
      const engine = plainEngine(core, { onwant: want, ...(sources === undefined ? {} : { sources }) });
      if (extended) await engine.extend(details);
      return engine;
    })();
    return reference;
  };

  const search = async (q: string): Promise<readonly boolean[] | null> => {
    if (q === '') return null;
    want();
    const { indexText, textMatcher } = await import('../text-index');
    if (texts === null) {
      const known: string[] = [];
      for (let row = 0; row < rows.size; row += TEXT_ROWS) {
        const end = Math.min(rows.size, row + TEXT_ROWS);
        const facts = Array.from({ length: end - row }, (_, i) => rows.factsAt(row + i));
        for (const text of indexText(facts, core, details)) known.push(text);
      }
      texts = known;
    }
    return texts.map(textMatcher(q));
  };

  /** All rows in an order of the list; sorted once. */
  const orderOf = (sort: SortOrder): Promise<Uint32Array> => {
    let order = orders.get(sort);
    if (!order) {
      order = (async () => {
        const lines = Array.from({ length: rows.size }, (_, row) => rows.factsAt(row).line);
        const rowOf = new Map(lines.map((line, row) => [line, row]));
        return Uint32Array.from(await listLines(lines, sort), (line) => rowOf.get(line) ?? 0);
      })();
      orders.set(sort, order);
    }
    return order;
  };
  const listed = async (filters: Filters, sort: SortOrder): Promise<number[]> => {
    const [order, found] = await Promise.all([orderOf(sort), search(filters.q)]);
    // From here on nothing waits: no other question comes between.
    selection.apply(filters, found);
    return [...order].filter((row) => selection.isSelected(row));
  };

  return {
    ask: async (filters) => {
      const found = await search(filters.q);
      // From here on nothing waits: no other question comes between the selection and its answer.
      const work = selection.apply(filters, found);
      onwork?.(work);
      return answerOf(rows, selection, filters, details?.sources.length ?? sources ?? null);
    },
    page: async (filters, sort, offset, limit) => {
      const chosen = await listed(filters, sort);
      const lines = chosen.slice(offset, offset + limit).map((row) => rows.factsAt(row).line);
      return { lines, total: chosen.length, offset };
    },
    neighbours: async (filters, sort, id) => {
      const chosen = await listed(filters, sort);
      const idAt = (at: number) => rows.events[chosen[at] ?? -1]?.id ?? null;
      const index = chosen.findIndex((row) => rows.events[row]?.id === id);
      if (index < 0) return null;
      return { index, total: chosen.length, previous: idAt(index - 1), next: idAt(index + 1) };
    },
    compositionBy: async (filters, by) => (await plain()).compositionBy(filters, by),
    event: async (id) => (await plain()).event(id),
    behind: async (filters, ref, limit) => (await plain()).behind(filters, ref, limit),
    record: async (filters, type, id) => (await plain()).record(filters, type, id),
    named: async (q, limit) => (await plain()).named(q, limit),
    extend: async (tables) => {
      wanted = extended = true;
      details = tables;
      texts = null;
      await (await reference)?.extend(tables);
    },
  };
}
