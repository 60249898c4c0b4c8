/**
 * The one way to ask for numbers. Answers come asynchronously and are small however many rows there are, so the same interface can be
 * answered in memory, in a worker, or by a query engine elsewhere: nothing here hands out rows of a table.
 *
 * `ask` in standard SQL, over the tables of the package (`:name` is a filter; each list filter is one such condition, left out where it is empty).
 * Days are `first_day` and `last_day`, null without a known year. A question "under all other filters" leaves one condition out.
 *
 *     -- The selection.
 *     CREATE VIEW selection AS SELECT * FROM events e
 *     WHERE (:scope = 'all' OR e.scope = :scope)
 *       AND (:from IS NULL AND :to IS NULL OR e.last_day >= COALESCE(:from, e.last_day) AND e.first_day <= COALESCE(:to, e.first_day))
 *       AND EXISTS (SELECT 1 FROM event_topics t WHERE t.event_id = e.event_id AND t.topic IN (:topic));
 *     -- summary: a sum is told by how many addends are of each kind; "about" is never added to the others.
 *     SELECT kind, COUNT(*), SUM(CASE WHEN kind <> 'about' THEN low END), SUM(CASE WHEN kind = 'about' THEN low END), SUM(high)
 *     FROM selection GROUP BY kind;
 *     -- options of a list filter, `others` being the events that all other filters keep.
 *     SELECT t.topic, COUNT(o.event_id) FROM event_topics t LEFT JOIN others o ON o.event_id = t.event_id GROUP BY t.topic;
 *     -- places: an event counts once at each.
 *     SELECT site_id, kind, COUNT(*), SUM(low), SUM(high)
 *     FROM (SELECT DISTINCT s.event_id, COALESCE(v.town_id, v.venue_id) AS site_id, s.kind, s.low, s.high
 *           FROM selection s JOIN event_venues ev ON ev.event_id = s.event_id JOIN venues v ON v.venue_id = ev.venue_id) AS at_site
 *     GROUP BY site_id, kind;
 *     -- timeline: `column_start` is null for a date that is drawn as a span, which then counts under its own days.
 *     SELECT column_start, first_day, last_day, inferred, has_number, COUNT(*)
 *     FROM others GROUP BY GROUPING SETS ((column_start, has_number), (first_day, last_day, inferred, has_number));
 *     -- composition: rows of a group, apart from the events that name it.
 *     SELECT p.group_code, p.kind, COUNT(*), COUNT(DISTINCT p.event_id), SUM(p.low), SUM(p.high)
 *     FROM selection s JOIN participants p ON p.event_id = s.event_id GROUP BY p.group_code, p.kind;
 *     -- network: the events of each link; those of a node by one of its two columns.
 *     SELECT l.source, l.target, COUNT(DISTINCT l.event_id)
 *     FROM selection s JOIN event_links l ON l.event_id = s.event_id GROUP BY l.source, l.target;
 *     -- wayOut: events that one filter alone leaves out, `fails` naming the only one.
 *     SELECT fails, COUNT(*) FROM judged WHERE n_failed = 1 GROUP BY fails ORDER BY COUNT(*) DESC FETCH FIRST 1 ROW ONLY;
 */
import type { Aggregates, CompositionGroup, EventDetail, EventPage, SortOrder } from '../model/aggregates';
import type { Filters } from '../model/filters';
import type { Behind, NumberRef } from '../model/number-ref';
import type { NamedRecords, RecordDetail, RecordType } from '../model/record-detail';
import type { DetailTables } from '../model/records';
import type { Grouping } from '../model/view-state';

/** A question whose `signal` is aborted may be dropped: its promise then rejects with the signal's reason. */
export interface Engine {
  /** Everything the page draws for a selection. */
  ask(filters: Filters, signal?: AbortSignal): Promise<Aggregates>;
  /** The composition of a selection by year, country or format; an event in several groups counts in each. Groups without events are left out. */
  compositionBy(filters: Filters, by: Grouping, signal?: AbortSignal): Promise<readonly CompositionGroup[]>;
  /** A stretch of the event list of a selection. `offset` is 0-based; past the end gives no lines. */
  page(filters: Filters, sort: SortOrder, offset: number, limit: number, signal?: AbortSignal): Promise<EventPage>;
  /** All that is known of one event; null for an unknown id. Waits for the detail tables where they are still loading. */
  event(id: string, signal?: AbortSignal): Promise<EventDetail | null>;
  /** The events that make a number of a selection up, at most `limit` of them. Waits for the detail tables, as `event` does. */
  behind(filters: Filters, ref: NumberRef, limit: number, signal?: AbortSignal): Promise<Behind>;
  /** All that is known of an organisation or project; null for an unknown id. A funder is an organisation. Waits, as `event` does. */
  record(filters: Filters, type: RecordType, id: string, signal?: AbortSignal): Promise<RecordDetail | null>;
  /** The organisations and projects whose names hold every word of a text, at most `limit` of them. Waits, as `event` does. */
  named(q: string, limit: number, signal?: AbortSignal): Promise<NamedRecords>;
  /** Where an event stands in the list of a selection; null where it is not in it. `index` is 0-based. */
  neighbours(
    filters: Filters,
    sort: SortOrder,
    id: string,
    signal?: AbortSignal,
  ): Promise<{ index: number; total: number; previous: string | null; next: string | null } | null>;
  /** Adds the tables that load later: text search then also finds aliases and quotes. Null where they could not be loaded. */
  extend(details: DetailTables | null): Promise<void>;
}
