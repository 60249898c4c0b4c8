/** A feed of events, for feed readers. */
import { element, xmlDocument } from './export/xml';

export interface FeedEntry {
  /** A URI that stays. */
  readonly id: string;
  readonly title: string;
  /** BCP 47; empty where it is not stated. */
  readonly lang: string;
  /** Absolute, or relative to the feed. */
  readonly link: string;
  readonly summary: string;
}

export interface Feed {
  /** A URI that stays. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly lang: string;
  /** RFC 3339: when the data were released. */
  readonly updated: string;
  readonly author: string;
  /** The page that the feed belongs to. */
  readonly link: string;
  /** Absolute address of the feed; null where it has none. */
  readonly self: string | null;
  readonly entries: readonly FeedEntry[];
}

/** @see RFC 4287 */
export function atomFeed({ id, title, subtitle, lang, updated, author, link, self, entries }: Feed): string {
  const said = (name: string, words: string, own: string) =>
    element(name, own === '' || own === lang ? {} : { 'xml:lang': own }, words);
  const page = (href: string) => element('link', { rel: 'alternate', type: 'text/html', href });
  return xmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': lang }, [
      element('id', {}, id),
      element('title', {}, title),
      ...(subtitle === null ? [] : [element('subtitle', {}, subtitle)]),
      element('updated', {}, updated),
      element('author', {}, [element('name', {}, author)]),
      page(link),
      ...(self === null ? [] : [element('link', { rel: 'self', type: 'application/atom+xml', href: self })]),
      ...entries.map((entry) =>
        element('entry', {}, [
          element('id', {}, entry.id),
          said('title', entry.title, entry.lang),
          page(entry.link),
          element('updated', {}, updated),
          element('summary', {}, entry.summary),
        ]),
      ),
    ]),
  );
}

/** A date, or date and time, of ISO 8601 as RFC 3339 wants it, in UTC; null where it is neither. */
export function timestamp(iso: string | null): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(iso)) return null;
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}
