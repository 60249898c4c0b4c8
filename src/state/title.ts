/** In which language a title is shown. Titles are not translated: an event has one in English, and that of its source. */
import type { Locale } from '../i18n/locale';
import { COMPILED_IN } from '../model/records';

interface Titled {
  readonly title: string;
  readonly titleOrig: string | null;
  readonly titleOrigLang: string | null;
}

interface Words {
  readonly text: string;
  /** BCP 47; empty where it is not stated. */
  readonly lang: string;
}

export interface Title extends Words {
  /** The other title, to stand below; null where the reader needs none. */
  readonly original: Words | null;
}

/** Whose readers get the words of a near language read its titles, too. */
const NEAR: Readonly<Record<string, string>> = { cnr: 'sr', hr: 'bs' };

/** The title of the source where it is in the reader's language, in any script; else the English one with that of the source. */
export function titleIn(locale: Locale, { title, titleOrig, titleOrigLang }: Titled): Title {
  const english = { text: title, lang: COMPILED_IN, original: null };
  if (titleOrig === null || titleOrig === title || titleOrigLang === COMPILED_IN) return english;
  const own = { text: titleOrig, lang: titleOrigLang ?? '' };
  const [language = ''] = titleOrigLang?.split('-') ?? [];
  return locale.language.split('-')[0] === (NEAR[language] ?? language)
    ? { ...own, original: null }
    : { ...english, original: own };
}
