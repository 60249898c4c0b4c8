/** The texts of the pages without script; only the build speaks them. */
import { Chapter } from './chapter';
import { plain } from './en/plain';
import type { Locale } from './locale';

export type PlainMessages = typeof plain;
export type PlainWords = Chapter<keyof PlainMessages>;

export function plainWords(locale: Locale): PlainWords {
  return new Chapter(plain, locale);
}
