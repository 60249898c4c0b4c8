import { createContext } from 'svelte';
import type { Locale } from '../i18n/locale';

/** The language that the page speaks. */
export class Language {
  #locale = $state.raw<Locale>() as Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  get locale(): Locale {
    return this.#locale;
  }

  use(locale: Locale): void {
    this.#locale = locale;
  }
}

export const [getLanguage, setLanguage] = createContext<Language>();
