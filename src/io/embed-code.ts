/** The HTML that an author pastes into a page. Addresses and texts are escaped; nothing in it runs but `embed.js`. */
import { escapeHtml } from '../lib/escape-html';
import type { ViewName } from '../model/view-state';

/** CSS pixels of each view in a frame 640 wide, of all events: what a frame has until it says how high it is. */
export const FRAME_HEIGHTS: Readonly<Record<ViewName, number>> = {
  map: 760,
  timeline: 500,
  composition: 860,
  network: 820,
  events: 790,
};

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
  return `<iframe src="${escapeHtml(frame)}"
  title="${escapeHtml(title)}"
  width="100%" height="${height}" style="border:0" loading="lazy" allowfullscreen
  sandbox="${SANDBOX}"
  referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="${escapeHtml(page)}">${escapeHtml(link)}</a></p>`;
}

/** An image that becomes the frame where the script runs; without it the page is complete. */
export function scriptCode({ frame, page, script, title, link, image }: EmbedParts): string {
  return `<figure data-susret="${escapeHtml(frame)}">
  <a href="${escapeHtml(page)}"><img src="${escapeHtml(image)}" alt="${escapeHtml(title)}" width="640"></a>
  <figcaption><a href="${escapeHtml(page)}">${escapeHtml(link)}</a></figcaption>
</figure>
<script async src="${escapeHtml(script)}"></script>`;
}

/** The image alone, with its link. */
export function imageCode({ page, title, link, image }: EmbedParts): string {
  return `<figure>
  <a href="${escapeHtml(page)}"><img src="${escapeHtml(image)}" alt="${escapeHtml(title)}" width="640"></a>
  <figcaption><a href="${escapeHtml(page)}">${escapeHtml(link)}</a></figcaption>
</figure>`;
}
