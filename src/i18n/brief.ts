/** The texts of the printed one-page brief; they load with it. */
import { Chapter } from './chapter';
import { brief } from './en/brief';
import type { Locale } from './locale';

export type BriefMessages = typeof brief;

export function briefWords(locale: Locale): Chapter<keyof BriefMessages> {
  return new Chapter(brief, locale);
}
