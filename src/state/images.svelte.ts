import { createContext } from 'svelte';
import type { RasterFault } from '../io/raster';
import type { ImageSize } from '../lib/image-size';
import type { ViewName } from '../model/view-state';

/** A view as an SVG document with everything that a picture must carry. */
export interface DrawnImage {
  readonly svg: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** The picture in words. */
  readonly alt: string;
  /** BCP 47 of its texts. */
  readonly lang: string;
}

/** Lays a view out for a width in CSS px and draws it. Rejects where the code for it cannot be loaded. */
export type DrawImage = (view: ViewName, width: number) => Promise<DrawnImage>;

/** A picture ready to be taken along. */
export interface MadeImage extends DrawnImage {
  readonly view: ViewName;
  readonly size: ImageSize;
  /** Null where `fault` says why. */
  readonly png: Blob | null;
  /** Shows the picture: the PNG, else the SVG. Valid until the next picture. */
  readonly url: string;
  readonly fault: RasterFault | { readonly kind: 'failed'; readonly reason: string } | null;
}

/** What became of the last thing that the reader did. */
export type Outcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'copied' | 'not-copied' | 'alt-copied' | 'alt-not-copied' };

/** Makes pictures of views and hands them to the reader. The latest request wins; the old picture stays until the new one is made. */
export class Images {
  readonly #draw: DrawImage;
  readonly #document: Document;
  #asked = 0;
  #made = $state.raw<MadeImage | null>(null);
  #current = $state(false);
  #failed = $state(false);
  #outcome = $state.raw<Outcome | null>(null);

  constructor(draw: DrawImage, document: Document = globalThis.document) {
    this.#draw = draw;
    this.#document = document;
  }

  /** The last picture; null before the first. */
  get made(): MadeImage | null {
    return this.#made;
  }

  /** Whether the last picture is the one that was asked for last; while the next one is made it is to look at, not to take. */
  get current(): boolean {
    return this.#current;
  }

  /** True where the code that draws could not be loaded. */
  get failed(): boolean {
    return this.#failed;
  }

  get outcome(): Outcome | null {
    return this.#outcome;
  }

  /** Makes a view's picture. Call it whenever the view, the size or what the page shows changes. */
  async make(view: ViewName, size: ImageSize): Promise<void> {
    const request = ++this.#asked;
    this.#current = false;
    this.#outcome = null;
    try {
      const [drawn, { rasterise }] = await Promise.all([this.#draw(view, size.layout), import('../io/raster')]);
      const raster = await rasterise(drawn.svg, drawn.height, size, this.#document).catch((cause: unknown) => {
        return { kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) } as const;
      });
      if (request !== this.#asked) return;
      const png = raster instanceof Blob ? raster : null;
      this.#release();
      const url = URL.createObjectURL(png ?? new Blob([drawn.svg], { type: 'image/svg+xml' }));
      this.#made = { ...drawn, view, size, png, url, fault: raster instanceof Blob ? null : raster };
      this.#current = true;
      this.#failed = false;
    } catch {
      if (request === this.#asked) this.#failed = true;
    }
  }

  /** Forgets the picture. */
  clear(): void {
    this.#asked++;
    this.#release();
    this.#made = null;
    this.#current = false;
    this.#outcome = null;
  }

  /** Hands the file to the browser. `part` tells files of one view apart. */
  async save(format: 'svg' | 'png', part: string): Promise<void> {
    const made = this.#made;
    const content = format === 'svg' ? made?.svg : made?.png;
    if (made === null || content === null || content === undefined) return;
    const { fileName } = await import('../io/selection-csv');
    const name = fileName(made.view, [made.lang, part], format);
    const url = URL.createObjectURL(new Blob([content], { type: format === 'svg' ? 'image/svg+xml' : 'image/png' }));
    const link = this.#document.createElement('a');
    link.href = url;
    link.download = name;
    link.click();
    // The browser reads the blob after the click returns.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    this.#outcome = { kind: 'saved', name };
  }

  async copy(): Promise<void> {
    const png = this.#made?.png;
    if (!png) return;
    await this.#toClipboard('', (clipboard) => clipboard.write([new ClipboardItem({ 'image/png': png })]));
  }

  async copyAlt(): Promise<void> {
    const alt = this.#made?.alt;
    if (alt === undefined) return;
    await this.#toClipboard('alt-', (clipboard) => clipboard.writeText(alt));
  }

  /** Where pages are served without https there is no clipboard, and calling it throws as a refusal does. */
  async #toClipboard(what: '' | 'alt-', write: (clipboard: Clipboard) => Promise<void>): Promise<void> {
    try {
      await write(navigator.clipboard);
      this.#outcome = { kind: `${what}copied` };
    } catch {
      this.#outcome = { kind: `${what}not-copied` };
    }
  }

  #release(): void {
    if (this.#made !== null) URL.revokeObjectURL(this.#made.url);
  }
}

export const [getImages, setImages] = createContext<Images>();
