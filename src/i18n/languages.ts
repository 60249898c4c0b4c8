/** The languages of the interface, and which of them a reader gets. */
import { en } from './en';
import { Locale, type Catalogue, type LanguageCode } from './locale';
import type { Rest } from './rest';

export interface LanguageEntry {
  /** For the address, `site.json` and the `lang` of the page. */
  readonly code: LanguageCode;
  /** In the language itself. */
  readonly name: string;
  /** The script, in itself, where the language is offered in another one, too. */
  readonly scriptName?: string;
  /** The language key of `codes.csv` and `towns.csv`. */
  readonly labels: Locale['labels']['language'];
  /**
   * The tag for `Intl`: plurals, order and numbers that are not whole. Where browsers know too little of a language it is a near one with the
   * same rules: Chromium 156 has no data of Bosnian and sorts ć before č. Nor has it of Albanian, which has the numbers of Portugal (1,5) and
   * its plurals; nor of Macedonian, but for its plurals: it writes numbers as Serbian does, and its plurals are among the Serbian ones.
   * Whole numbers, "and" and dates are written without it.
   */
  readonly tag: string;
  /** Tags of other languages whose readers get this one, in lower case. Where two serve the same readers, the earlier one does. */
  readonly serves: readonly string[];
  /** Brings what writes its labels in the script that it is read in; none where the tables have them so. Rejects as `first` does. */
  readonly script?: () => Promise<(label: string) => string>;
  /** Brings what the first view and a frame say; rejects where it cannot be fetched. */
  readonly first: () => Promise<Catalogue>;
  /** Brings what the parts say that are loaded on demand; null where they bring it themselves. Rejects as `first` does. */
  readonly rest: () => Promise<Rest | null>;
}

const firstOf = ({ first }: { readonly first: Catalogue }) => first;
const restOf = ({ rest }: { readonly rest: Rest }) => rest;
const serbianLatin = () => import('./serbian-latin');
const cyrillicFirst = () => import('./sr/first').then(firstOf);
const cyrillicRest = () => import('./sr/rest').then(restOf);

/**
 * Every language that there is: its folder is named here and nowhere else.
 *
 * English, with dates as in Britain, is part of the code that speaks it: it never fails to load. Serbian is kept in Cyrillic, and its
 * Latin form is made from that when it is asked for. It stands before Bosnian, which serves its readers where Serbian is not offered.
 */
export const LANGUAGES: readonly LanguageEntry[] = [
  {
    code: 'en',
    name: 'English',
    labels: 'en',
    tag: 'en-GB',
    serves: [],
    first: () => Promise.resolve(en),
    rest: () => Promise.resolve(null),
  },
  {
    code: 'sr-Cyrl',
    name: 'Српски',
    scriptName: 'Ћирилица',
    labels: 'sr',
    tag: 'sr-Cyrl-RS',
    serves: ['sr', 'sr-ba', 'cnr-cyrl'],
    first: cyrillicFirst,
    rest: cyrillicRest,
  },
  {
    code: 'sr-Latn',
    name: 'Srpski',
    scriptName: 'Latinica',
    labels: 'sr',
    tag: 'sr-Latn-RS',
    serves: ['sr', 'sr-me', 'cnr'],
    script: () => serbianLatin().then(({ serbianLatin: inLatin }) => inLatin),
    first: () => Promise.all([serbianLatin(), cyrillicFirst()]).then(([to, words]) => to.latinMessages(words)),
    rest: () => Promise.all([serbianLatin(), cyrillicRest()]).then(([to, words]) => to.latinMessages(words)),
  },
  {
    code: 'bs',
    name: 'Bosanski',
    labels: 'bs',
    tag: 'sr-Latn-BA',
    serves: ['hr', 'cnr', 'sh', 'sr-latn', 'sr-me', 'sr-ba'],
    first: () => import('./bs/first').then(firstOf),
    rest: () => import('./bs/rest').then(restOf),
  },
  {
    code: 'mk',
    name: 'Македонски',
    labels: 'mk',
    tag: 'sr-Cyrl-MK',
    serves: [],
    first: () => import('./mk/first').then(firstOf),
    rest: () => import('./mk/rest').then(restOf),
  },
  {
    code: 'sq',
    name: 'Shqip',
    labels: 'sq',
    tag: 'pt-PT',
    serves: [],
    first: () => import('./sq/first').then(firstOf),
    rest: () => import('./sq/rest').then(restOf),
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
    const found =
      offered.find(({ code }) => code.toLowerCase() === tag) ?? offered.find(({ serves }) => serves.includes(tag));
    if (found !== undefined) return found;
  }
  return null;
}

/** The same language in its other script; null where it has none, or that is not offered. */
export function otherScript(code: LanguageCode, offered: readonly LanguageEntry[]): LanguageEntry | null {
  const [language] = code.split('-');
  return offered.find((entry) => entry.code !== code && entry.code.startsWith(`${language}-`)) ?? null;
}

/** The first of the reader's languages that is offered; the first offered one where none is. */
export function firstLanguage(wanted: readonly string[], offered: readonly LanguageEntry[]): LanguageEntry | undefined {
  for (const tag of wanted) {
    const found = languageFor(tag, offered);
    if (found !== null) return found;
  }
  return offered[0];
}

/**
 * A language with its messages. Rejects where they cannot be fetched.
 *
 * @param whole With the words of all parts, as whatever is not the page needs them.
 */
export async function loadLocale(entry: LanguageEntry, { whole = false } = {}): Promise<Locale> {
  const [first, rest, script] = await Promise.all([entry.first(), whole ? entry.rest() : null, entry.script?.()]);
  return new Locale(entry.code, entry.labels, entry.tag, first, rest, script);
}
