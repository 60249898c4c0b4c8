/** The texts of the findings of few events. Like the panels', they are not part of the catalogue, so that the first view does not wait for them. */
import { few as bs } from './bs/few';
import { Chapter } from './chapter';
import { few as en } from './en/few';
import type { Locale } from './locale';
import type { Message } from './message';

type FewMessages = typeof en;
export type FewTexts = Chapter<FewMessages>;

const CATALOGUES: Readonly<Record<string, { readonly [K in keyof FewMessages]: Message }>> = { en, bs };

/** The texts in the language of `locale`; in English where that language has none. */
export function fewTexts(locale: Locale): FewTexts {
  return new Chapter<FewMessages>(CATALOGUES[locale.language] ?? en, locale);
}
