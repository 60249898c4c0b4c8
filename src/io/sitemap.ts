/** What crawlers read of a site: `sitemap.xml` and `robots.txt`. */
import { xmlText } from '../lib/xml-text';

/**
 * @param addresses Absolute.
 * @param changed The day of the data (`2026-11-22`); null leaves it out.
 * @see https://www.sitemaps.org/protocol.html: no more than 50 000 addresses in a file
 */
export function sitemap(addresses: readonly string[], changed: string | null): string {
  const day = changed === null ? '' : `<lastmod>${xmlText(changed)}</lastmod>`;
  const entries = addresses.slice(0, 50_000).map((address) => `<url><loc>${xmlText(address)}</loc>${day}</url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join('')}</urlset>
`;
}

/**
 * Everything may be read.
 *
 * @param map Absolute address of the sitemap; null where there is none.
 */
export function robots(map: string | null): string {
  return `User-agent: *\nAllow: /\n${map === null ? '' : `\nSitemap: ${map}\n`}`;
}
