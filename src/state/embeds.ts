import { createContext } from 'svelte';
import { HIDEABLE, embedAddress, type Hideable } from '../io/embed-address';
import { FRAME_HEIGHTS, SANDBOX, iframeCode, imageCode, scriptCode } from '../io/embed-code';
import { fileName } from '../io/selection-csv';
import { SINGLE_FILE } from '../lib/single-file';
import type { ThemeName, ViewName } from '../model/view-state';
import type { Dataset } from './dataset.svelte';
import type { Address } from './url.svelte';

export { FRAME_HEIGHTS, HIDEABLE, SANDBOX, type Hideable };

export const CODES = { iframe: iframeCode, script: scriptCode, image: imageCode } as const;
export type CodeKind = keyof typeof CODES;

export interface EmbedChoice {
  readonly view: ViewName;
  readonly kind: CodeKind;
  /** The language of the frame. */
  readonly lang: string;
  readonly theme: ThemeName;
  /** The data version that it keeps; null follows the data. */
  readonly version: string | null;
  readonly hide: readonly Hideable[];
  /** Name of the frame for those who do not see it. */
  readonly title: string;
  /** Words of the link to the dashboard. */
  readonly link: string;
  /** CSS pixels. */
  readonly height: number;
}

/** Hands an author what puts the present selection into another page. */
export class Embeds {
  readonly #address: Address;
  readonly #dataset: Dataset;
  readonly #base: () => URL;
  /** False where the page is one file: there is no frame to try beside it, and nothing to make an offline file of. */
  readonly hosted: boolean;

  /** @param base The folder of the running site. */
  constructor(address: Address, dataset: Dataset, base = () => new URL('.', document.baseURI), hosted = !SINGLE_FILE) {
    this.#address = address;
    this.#dataset = dataset;
    this.#base = base;
    this.hosted = hosted;
  }

  /** True where the addresses lead to the author's own computer, which no reader can reach. */
  get local(): boolean {
    return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|)$/.test(this.#site().hostname);
  }

  /** The address of the frame. */
  frame({ view, hide, lang, theme, version }: EmbedChoice): string {
    const { filters, view: arranged } = this.#address.state;
    const state = { filters, view: { ...arranged, lang, theme, v: version } };
    return new URL(embedAddress({ view, hide }, state, this.#dataset.site.defaultFilters.scope), this.#site()).href;
  }

  /** The address of the frame on the running site, wherever it will be published. */
  preview(choice: EmbedChoice): string {
    return new URL(`embed.html${new URL(this.frame(choice)).search}`, this.#base()).href;
  }

  /** HTML to paste. */
  code(choice: EmbedChoice): string {
    const { filters, view: arranged } = this.#address.state;
    const query = this.#address.query({
      filters,
      view: { ...arranged, event: null, lang: choice.lang, theme: 'auto', v: choice.version, data: null },
    });
    const site = this.#site();
    return CODES[choice.kind]({
      ...choice,
      frame: this.frame(choice),
      page: new URL(`./${query}`, site).href,
      script: new URL('embed.js', site).href,
      image: fileName(choice.view, [choice.lang], 'svg'),
    });
  }

  #site(): URL {
    const { baseUrl } = this.#dataset.site;
    return baseUrl === null ? this.#base() : new URL(baseUrl.endsWith('/') ? baseUrl : `${baseUrl}/`);
  }
}

export const [getEmbeds, setEmbeds] = createContext<Embeds>();
