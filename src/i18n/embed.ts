/** The texts of a view in a frame that the dashboard does not have. */
import { embed as bsEmbed } from './bs/embed';
import { Chapter } from './chapter';
import { embed } from './en/embed';
import type { Locale } from './locale';
import type { Message } from './message';

export type EmbedMessages = typeof embed;
export type EmbedCatalogue = { readonly [K in keyof EmbedMessages]: Message };

const CATALOGUES: Readonly<Record<string, EmbedCatalogue>> = { en: embed, bs: bsEmbed };

/** The texts of a frame in the language of `locale`; in English where that language has none. */
export function embedWords(locale: Locale): Chapter<EmbedMessages> {
  return new Chapter<EmbedMessages>(CATALOGUES[locale.language] ?? embed, locale);
}
