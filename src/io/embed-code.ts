/** The HTML that an author pastes into a page. Addresses and texts are escaped; nothing in it runs but `embed.js`. */

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What a frame may do: its own scripts and requests, links that open a window, and files for its reader. */
export const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-downloads';

export interface EmbedParts {
  /** Of the frame, absolute. */
  readonly frame: string;
  /** Of the dashboard with the same selection, absolute. */
  readonly page: string;
  /** Of `embed.js`, absolute. */
  readonly script: string;
  /** Name for those who do not see the frame. */
  readonly title: string;
  /** CSS pixels, until the frame says how high it is. */
  readonly height: number;
  /** Words of the link below. */
  readonly link: string;
  /** Name of the image that the author puts beside the page. */
  readonly image: string;
}

/** A frame and a link below it, for pages that allow no script. */
export function iframeCode({ frame, page, title, height, link }: EmbedParts): string {
  return `<iframe src="${escaped(frame)}"
  title="${escaped(title)}"
  width="100%" height="${height}" style="border:0" loading="lazy" allowfullscreen
  sandbox="${SANDBOX}"
  referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="${escaped(page)}">${escaped(link)}</a></p>`;
}

/** An image that becomes the frame where the script runs; without it the page is complete. */
export function scriptCode({ frame, page, script, title, link, image }: EmbedParts): string {
  return `<figure data-susret="${escaped(frame)}">
  <a href="${escaped(page)}"><img src="${escaped(image)}" alt="${escaped(title)}" width="640"></a>
  <figcaption><a href="${escaped(page)}">${escaped(link)}</a></figcaption>
</figure>
<script async src="${escaped(script)}"></script>`;
}

/** The image alone, with its link. */
export function imageCode({ page, title, link, image }: EmbedParts): string {
  return `<figure>
  <a href="${escaped(page)}"><img src="${escaped(image)}" alt="${escaped(title)}" width="640"></a>
  <figcaption><a href="${escaped(page)}">${escaped(link)}</a></figcaption>
</figure>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
