import { createContext, untrack } from 'svelte';
import { firstLanguage, languageFor, loadLocale, type LanguageEntry } from '../i18n/languages';
import type { LanguageCode, Locale } from '../i18n/locale';
import type { Address } from './url.svelte';

/** The language that the page speaks. */
export class Language {
  /** The languages to choose from. */
  readonly languages: readonly LanguageEntry[];
  #locale = $state.raw<Locale>() as Locale;
  #failed = $state.raw<LanguageEntry | null>(null);
  #asked = 0;
  /** True once a part of the page has been loaded, or is about to be, that speaks more than the first view. */
  #whole = false;

  /**
   * @param locale What the page speaks at first.
   * @param languages What it can speak.
   */
  constructor(locale: Locale, languages: readonly LanguageEntry[] = []) {
    this.#locale = locale;
    this.languages = languages;
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** The language that was asked for last and could not be loaded; null while all is well. */
  get failed(): LanguageEntry | null {
    return this.#failed;
  }

  use(locale: Locale): void {
    this.#locale = locale;
  }

  /** Loads a language, then speaks it and writes it into the address. The old one stays where loading fails. The latest choice wins. */
  async choose(code: LanguageCode, address: Address): Promise<void> {
    const entry = this.languages.find((language) => language.code === code);
    if (entry === undefined || !(await this.#speak(entry))) return;
    const { filters, view } = address.state;
    if (view.lang !== code) address.replace({ filters, view: { ...view, lang: code } });
  }

  /**
   * Speaks what an address asks for, or without a wish of the address what the reader's browser does.
   *
   * @param lang As written in the address. What is not offered is taken out of it and reported there.
   * @param browser The reader's languages, most wanted first.
   */
  async follow(lang: string | null, browser: readonly string[], address: Address): Promise<void> {
    const wanted = lang === null ? null : languageFor(lang, this.languages);
    if (lang !== null && wanted === null) {
      const { filters, view } = address.state;
      address.replace({ filters, view: { ...view, lang: null } });
      address.report([{ key: 'lang', value: lang }]);
    }
    const entry = wanted ?? firstLanguage(browser, this.languages);
    if (entry !== undefined) await this.#speak(entry);
  }

  /**
   * A part of the page that is loaded on demand, once its words are there, too: `part(import('./Panel.svelte'))`.
   *
   * In English where they cannot be fetched. Rejects where the part cannot.
   */
  async part<T>(loading: Promise<T>): Promise<T> {
    const [part] = await Promise.all([loading, this.complete()]);
    return part;
  }

  /** Fetches the words of all parts, in this language and the ones chosen later. Never rejects: the next part tries again. */
  async complete(): Promise<void> {
    this.#whole = true;
    await this.#fill(untrack(() => this.#locale));
  }

  /** Forgets that a language could not be loaded. */
  dismiss(): void {
    this.#failed = null;
  }

  async #speak(entry: LanguageEntry): Promise<boolean> {
    const request = ++this.#asked;
    if (entry.code === this.#locale.language) {
      this.#failed = null;
      return true;
    }
    try {
      const locale = await loadLocale(entry);
      if (this.#whole) await this.#fill(locale);
      if (request !== this.#asked) return false;
      this.#locale = locale;
      this.#failed = null;
      return true;
    } catch {
      if (request === this.#asked) this.#failed = entry;
      return false;
    }
  }

  async #fill(locale: Locale): Promise<void> {
    if (locale.rest !== null) return;
    const entry = this.languages.find(({ code }) => code === locale.language);
    locale.rest = (await entry?.rest().catch(() => null)) ?? null;
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
