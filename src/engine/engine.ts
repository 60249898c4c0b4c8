/**
 * The one way to ask for numbers. Answers come asynchronously and are small however many rows there are, so the same interface can be
 * answered in memory, in a worker, or by a query engine elsewhere: nothing here hands out rows of a table.
 */
import type { Aggregates, CompositionGroup, EventDetail, EventPage, SortOrder } from '../model/aggregates';
import type { Filters } from '../model/filters';
import type { Behind, NumberRef } from '../model/number-ref';
import type { NamedRecords, RecordDetail, RecordType } from '../model/record-detail';
import type { DetailTables } from '../model/records';
import type { Grouping } from '../model/view-state';

export interface Engine {
  /** Everything the page draws for a selection. */
  ask(filters: Filters): Promise<Aggregates>;
  /** The composition of a selection by year, country or format; an event in several groups counts in each. Groups without events are left out. */
  compositionBy(filters: Filters, by: Grouping): Promise<readonly CompositionGroup[]>;
  /** A stretch of the event list of a selection. `offset` is 0-based; past the end gives no lines. */
  page(filters: Filters, sort: SortOrder, offset: number, limit: number): Promise<EventPage>;
  /** All that is known of one event; null for an unknown id. Waits for the detail tables where they are still loading. */
  event(id: string): Promise<EventDetail | null>;
  /** The events that make a number of a selection up, at most `limit` of them. Waits for the detail tables, as `event` does. */
  behind(filters: Filters, ref: NumberRef, limit: number): Promise<Behind>;
  /** All that is known of an organisation or project; null for an unknown id. A funder is an organisation. Waits, as `event` does. */
  record(filters: Filters, type: RecordType, id: string): Promise<RecordDetail | null>;
  /** The organisations and projects whose names hold every word of a text, at most `limit` of them. Waits, as `event` does. */
  named(q: string, limit: number): Promise<NamedRecords>;
  /** Where an event stands in the list of a selection; null where it is not in it. `index` is 0-based. */
  neighbours(
    filters: Filters,
    sort: SortOrder,
    id: string,
  ): Promise<{ index: number; total: number; previous: string | null; next: string | null } | null>;
  /** Adds the tables that load later: text search then also finds aliases and quotes. Null where they could not be loaded. */
  extend(details: DetailTables | null): Promise<void>;
}
