/** A feed of events, for feed readers. */
import { xmlText } from '../lib/xml-text';

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
  const element = (name: string, text: string) => `<${name}>${xmlText(text)}</${name}>`;
  const made = entries.map(
    (entry) => `<entry>
${element('id', entry.id)}
<title${entry.lang === '' || entry.lang === lang ? '' : ` xml:lang="${xmlText(entry.lang)}"`}>${xmlText(entry.title)}</title>
<link rel="alternate" type="text/html" href="${xmlText(entry.link)}"/>
${element('updated', updated)}
${element('summary', entry.summary)}
</entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">
${element('id', id)}
${element('title', title)}
${subtitle === null ? '' : `${element('subtitle', subtitle)}\n`}${element('updated', updated)}
<author>${element('name', author)}</author>
<link rel="alternate" type="text/html" href="${xmlText(link)}"/>
${self === null ? '' : `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>\n`}${made.join('')}</feed>
`;
}

/** A date, or date and time, of ISO 8601 as RFC 3339 wants it, in UTC; null where it is neither. */
export function timestamp(iso: string | null): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(iso)) return null;
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? null : time.toISOString().replace('.000Z', 'Z');
}
