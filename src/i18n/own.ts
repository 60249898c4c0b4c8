/** The words of the page on which readers open their own data, and of what the dashboard says meanwhile. */
import { Chapter } from './chapter';
import { ownPage } from './en/own-page';
import type { Locale } from './locale';

export type OwnMessages = typeof ownPage;
export type OwnWords = Chapter<keyof OwnMessages>;

export function ownWords(locale: Locale): OwnWords {
  return new Chapter(ownPage, locale);
}
