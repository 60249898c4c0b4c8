/** The languages of the interface, and which of them a reader gets. */
import { en } from './en';
import { Locale, type Catalogue, type LanguageCode } from './locale';

export interface LanguageEntry {
  /** For the address, `site.json` and the `lang` of the page. */
  readonly code: LanguageCode;
  /** In the language itself. */
  readonly name: string;
  /** The language key of `codes.csv` and `towns.csv`. */
  readonly labels: Locale['labels'];
  /**
   * The tag for `Intl`: numbers, plurals, lists and order. Where browsers know too little of a language it is a near one with the same rules:
   * Chromium 156 has no data of Bosnian, writes 1,091 and sorts ć before č. Dates stand in the catalogue.
   */
  readonly tag: string;
  /** Tags of other languages whose readers get this one, in lower case. */
  readonly serves: readonly string[];
  /** Brings the messages; rejects where they cannot be fetched. */
  readonly load: () => Promise<Catalogue>;
}

/** Every language there is a catalogue for. English, with dates as in Britain, is part of the page: it never fails to load. */
export const LANGUAGES: readonly LanguageEntry[] = [
  { code: 'en', name: 'English', labels: 'en', tag: 'en-GB', serves: [], load: () => Promise.resolve(en) },
  {
    code: 'bs',
    name: 'Bosanski',
    labels: 'bs',
    tag: 'sr-Latn-BA',
    serves: ['hr', 'cnr', 'sh', 'sr-latn', 'sr-me', 'sr-ba'],
    load: () => import('./bs').then(({ bs }) => bs),
  },
];

/** The languages that a site offers, in our order; English where it offers none that we have. */
export function offeredLanguages(codes: readonly string[]): readonly LanguageEntry[] {
  const offered = LANGUAGES.filter(({ code }) => codes.includes(code));
  return offered.length > 0 ? offered : LANGUAGES.slice(0, 1);
}

/**
 * The offered language that a reader of `wanted` gets.
 *
 * @param wanted A BCP 47 tag, in any case: `bs`, `hr-HR`, `sr-Latn-RS`.
 * @returns Null where none fits.
 */
export function languageFor(wanted: string, offered: readonly LanguageEntry[]): LanguageEntry | null {
  const subtags = wanted.toLowerCase().split('-');
  for (let length = subtags.length; length > 0; length--) {
    const tag = subtags.slice(0, length).join('-');
    const found = offered.find(({ code, serves }) => code.toLowerCase() === tag || serves.includes(tag));
    if (found !== undefined) return found;
  }
  return null;
}

/** The first of the reader's languages that is offered; the first offered one where none is. */
export function firstLanguage(wanted: readonly string[], offered: readonly LanguageEntry[]): LanguageEntry | undefined {
  for (const tag of wanted) {
    const found = languageFor(tag, offered);
    if (found !== null) return found;
  }
  return offered[0];
}

/** A language with its messages. Rejects where they cannot be fetched. */
export async function loadLocale({ code, labels, tag, load }: LanguageEntry): Promise<Locale> {
  return new Locale(code, labels, tag, await load());
}
