/** The texts of the findings of few events. Like the panels', they are not part of the catalogue, so that the first view does not wait for them. */
import { Chapter } from './chapter';
import { few } from './en/few';
import type { Locale } from './locale';

export type FewMessages = typeof few;
export type FewTexts = Chapter<keyof FewMessages>;

export function fewTexts(locale: Locale): FewTexts {
  return new Chapter(few, locale);
}
