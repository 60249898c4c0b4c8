import type { Locale } from '../../i18n/locale';

/** What an export says of itself: what it holds, where it comes from, and how it may be used. */
export interface Head {
  readonly title: string;
  /** Of the data; null where the package states none. */
  readonly version: string | null;
  /** ISO 8601 date of the version; null where the package states none. */
  readonly created: string | null;
  readonly licence: { readonly name: string; readonly path: string | null } | null;
  readonly publisher: string | null;
  /** The filters in words, each "Field: values"; empty without any. */
  readonly filters: readonly string[];
  /** Events in the export and in the whole package. */
  readonly events: number;
  readonly eventsInAll: number;
  /** The address of the dashboard with the same filters and version. */
  readonly link: string;
  /** The address of the panel of an event. */
  readonly eventLink: (id: string) => string;
  /** ISO 8601 day on which the export was made. */
  readonly accessed: string;
  /** On names of territories, in every export that is not a plain table; empty where there is none. */
  readonly note: string;
  /** The language of what is written in words. */
  readonly locale: Locale;
}

/** The part of a head that a file carries, in the order and under the names of its JSON. */
export function headRecord(head: Head) {
  const { title, version, created, licence, publisher, filters, events, eventsInAll, link, accessed, note } = head;
  return {
    title,
    version,
    created,
    license: licence,
    publisher,
    link,
    accessed,
    filters,
    count_events: events,
    count_events_in_all: eventsInAll,
    language: head.locale.language,
    notes: note === '' ? [] : [note],
  };
}
