/** The texts of the printed one-page brief; they load with it. */
import { brief as bsBrief } from './bs/brief';
import { Chapter } from './chapter';
import { brief } from './en/brief';
import type { Locale } from './locale';
import type { Message } from './message';

export type BriefMessages = typeof brief;
export type BriefCatalogue = { readonly [K in keyof BriefMessages]: Message };

const CATALOGUES: Readonly<Record<string, BriefCatalogue>> = { en: brief, bs: bsBrief };

/** The texts of the brief in the language of `locale`; in English where that language has none. */
export function briefWords(locale: Locale): Chapter<BriefMessages> {
  return new Chapter<BriefMessages>(CATALOGUES[locale.language] ?? brief, locale);
}
