/** The texts of the pages beside the dashboard. They are not part of the catalogue, so that the first view does not wait for them. */
import { about as aboutBs } from './bs/about';
import { changesPage as changesPageBs } from './bs/changes-page';
import { checkPage as checkPageBs } from './bs/check-page';
import { dataPage as dataPageBs } from './bs/data-page';
import { method as methodBs } from './bs/method';
import { Chapter } from './chapter';
import { about } from './en/about';
import { changesPage } from './en/changes-page';
import { checkPage } from './en/check-page';
import { dataPage } from './en/data-page';
import { method } from './en/method';
import type { Locale } from './locale';
import type { Message } from './message';

const en = { ...method, ...dataPage, ...about, ...changesPage, ...checkPage } as const;

export type ChapterMessages = typeof en;
export type ChapterCatalogue = { readonly [K in keyof ChapterMessages]: Message };
export type Chapters = Chapter<ChapterMessages>;

const CATALOGUES: Readonly<Record<string, ChapterCatalogue>> = {
  en,
  bs: { ...methodBs, ...dataPageBs, ...aboutBs, ...changesPageBs, ...checkPageBs },
};

/** The texts of the pages in the language of `locale`; in English where that language has none. */
export function chapters(locale: Locale): Chapters {
  return new Chapter<ChapterMessages>(CATALOGUES[locale.language] ?? en, locale);
}
