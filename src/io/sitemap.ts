/** What crawlers read of a site: `sitemap.xml` and `robots.txt`. */
import { element, xmlDocument } from './export/xml';

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** What the protocol lets a file hold. */
const MOST = 50_000;

/**
 * @param addresses Absolute.
 * @param changed The day of the data (`2026-11-22`); null leaves it out.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(addresses: readonly string[], changed: string | null): string {
  const entries = addresses
    .slice(0, MOST)
    .map((address) =>
      element('url', {}, [element('loc', {}, address), ...(changed === null ? [] : [element('lastmod', {}, changed)])]),
    );
  return xmlDocument(element('urlset', { xmlns: NAMESPACE }, entries));
}

/**
 * Everything may be read.
 *
 * @param map Absolute address of the sitemap; null where there is none.
 */
export function robots(map: string | null): string {
  return `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}
