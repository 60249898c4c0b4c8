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
import { plainEngine, type PlainOptions } from '../plain';
import { Answer } from './answer';
import { columnsOf } from './columns-of';
import { coreOf, type ColumnTables } from './event-columns';
import { rowOrder } from './orders';
import { rowsOf } from './rows';
import { ColumnarSelection, type Work } from './selection';

/** Events whose text is gathered at once. */
const TEXT_ROWS = 1000;

export interface ColumnarOptions extends PlainOptions {
  /** Told after each answer what it cost. */
  readonly onwork?: (work: Work) => void;
}

/** An engine over the tables of a package. Never throws on what a filter holds. */
export function columnarEngine(core: CoreTables, options: ColumnarOptions = {}): Engine {
  return engineOfColumns(columnsOf(core), options, () => core);
}

/**
 * The same over columns.
 *
 * @param coreTables The package as records, for what need not be quick; not called before.
 */
export function engineOfColumns(
  tables: ColumnTables,
  { sources, onwant, onwork }: ColumnarOptions = {},
  coreTables: () => CoreTables = () => coreOf(tables),
): Engine {
  const rows = rowsOf(tables);
  const selection = new ColumnarSelection(rows);
  const answer = new Answer(rows, selection);
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
      const engine = plainEngine(coreTables(), { onwant: want, ...(sources === undefined ? {} : { sources }) });
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
        for (const text of indexText(facts, tables.others, details)) known.push(text);
      }
      texts = known;
    }
    return texts.map(textMatcher(q));
  };

  /** All rows in an order of the list; sorted once. */
  const orderOf = (sort: SortOrder): Promise<Uint32Array> => {
    const order = orders.get(sort) ?? rowOrder(rows, sort);
    orders.set(sort, order);
    return order;
  };
  /** The list of a selection, in the order of its lines. */
  const listed = async (filters: Filters, sort: SortOrder): Promise<Uint32Array> => {
    const [order, found] = await Promise.all([orderOf(sort), search(filters.q)]);
    // From here on nothing waits: no other question comes between.
    selection.apply(filters, found);
    return order.filter((row) => selection.isSelected(row));
  };
  const idOf = (row: number | undefined) => (row === undefined ? null : rows.columns.idAt(rows.order[row] ?? 0));

  return {
    ask: async (filters) => {
      const found = await search(filters.q);
      // From here on nothing waits: no other question comes between the selection and its answer.
      const work = selection.apply(filters, found);
      onwork?.(work);
      return answer.of(filters, details?.sources.length ?? sources ?? null);
    },
    page: async (filters, sort, offset, limit) => {
      const chosen = await listed(filters, sort);
      const lines = Array.from(chosen.subarray(offset, offset + limit), (row) => rows.factsAt(row).line);
      return { lines, total: chosen.length, offset };
    },
    neighbours: async (filters, sort, id) => {
      const chosen = await listed(filters, sort);
      const idAt = (at: number) => idOf(chosen[at]);
      const index = chosen.findIndex((row) => idOf(row) === id);
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
