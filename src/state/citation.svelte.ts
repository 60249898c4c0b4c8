import type { Locale } from '../i18n/locale';
import type { ShareWords } from '../i18n/share';
import { apa, bibtex, cff, type Cited } from '../io/citation';
import { today } from '../lib/iso-day';
import { DEFAULT_VIEW } from '../model/view-state';
import type { Dataset } from './dataset.svelte';
import { filterLine } from './filter-words';
import type { Address } from './url.svelte';
import type { Versions } from './versions.svelte';

/** The ways to write a citation, in the order in which they are shown. */
export const STYLES = ['apa', 'bibtex', 'cff'] as const;
export type Style = (typeof STYLES)[number];

const WRITERS = { apa, bibtex, cff };

/** The selection as a reader cites it: in a version that stays, whatever the page shows later. */
export class Citation {
  readonly #dataset: Dataset;
  readonly #address: Address;
  readonly #versions: Versions;
  readonly #today: string;

  constructor(dataset: Dataset, address: Address, versions: Versions, day = today()) {
    this.#dataset = dataset;
    this.#address = address;
    this.#versions = versions;
    this.#today = day;
  }

  /** The version of the data on the page; null where they state none, and until they are read. */
  get version(): string | null {
    return this.#dataset.dictionary.info?.version ?? null;
  }

  /** The content hash that the site lists for it; null where there is none, and until the list is read. */
  get hash(): string | null {
    return this.#versions.find(this.version)?.hash ?? null;
  }

  /** The citation in a style; empty without a version. */
  text(style: Style, words: ShareWords, locale: Locale): string {
    const cited = this.#cited(words, locale);
    return cited === null ? '' : WRITERS[style](cited, words, locale);
  }

  /** The page that checks this citation, which it hands on behind the `#`. */
  get checkLink(): string {
    const { filters, view } = this.#address.state;
    const link = this.#address.link({ filters, view: { ...view, page: 'check', event: null, v: this.version } });
    return this.hash === null ? link : `${link}#sha256:${this.hash}`;
  }

  #cited(words: ShareWords, locale: Locale): Cited | null {
    const { site, dictionary } = this.#dataset;
    const { info } = dictionary;
    if (info === null || info.version === null) return null;
    const { filters, view } = this.#address.state;
    // How the reader likes the page to look is no part of what is cited.
    const { event, lang, theme, page, data } = DEFAULT_VIEW;
    const link = this.#address.link({
      filters,
      view: { ...view, event, lang, theme, page, data, v: info.version },
    });
    const chosen = filterLine(filters, dictionary.names, locale);
    const sentences = [
      ...(filters.scope === 'core' ? [] : [words.t(`share.cite.scope.${filters.scope}`)]),
      ...(chosen === '' ? [] : [words.t('share.cite.filters', { filters: chosen })]),
    ];
    return {
      author: site.publisher ?? info.title,
      title: info.title,
      version: info.version,
      created: info.created,
      hash: this.hash,
      licence: info.licence,
      filters: sentences.join(' '),
      url: site.baseUrl === null ? link : site.baseUrl.replace(/\/*$/, '/') + link.slice(link.indexOf('?')),
      accessed: this.#today,
    };
  }
}
