/** The texts of the pages beside the dashboard. They are not part of the catalogue, so that the first view does not wait for them. */
import { about as aboutBs } from './bs/about';
import { dataPage as dataPageBs } from './bs/data-page';
import { method as methodBs } from './bs/method';
import { Chapter } from './chapter';
import { about } from './en/about';
import { dataPage } from './en/data-page';
import { method } from './en/method';
import type { Locale } from './locale';
import type { Message } from './message';

const en = { ...method, ...dataPage, ...about } as const;

export type ChapterMessages = typeof en;
export type ChapterCatalogue = { readonly [K in keyof ChapterMessages]: Message };
export type Chapters = Chapter<ChapterMessages>;

const CATALOGUES: Readonly<Record<string, ChapterCatalogue>> = { en, bs: { ...methodBs, ...dataPageBs, ...aboutBs } };

/** The texts of the pages in the language of `locale`; in English where that language has none. */
export function chapters(locale: Locale): Chapters {
  return new Chapter<ChapterMessages>(CATALOGUES[locale.language] ?? en, locale);
}
