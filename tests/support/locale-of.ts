import { LANGUAGES, loadLocale } from '../../src/i18n/languages';
import type { Locale } from '../../src/i18n/locale';

/** The words of a language, by the code that the address has for it. */
export function localeOf(code: string): Promise<Locale> {
  const entry = LANGUAGES.find((language) => language.code === code);
  if (entry === undefined) throw new Error(`There is no ${code}.`);
  return loadLocale(entry, { whole: true });
}
