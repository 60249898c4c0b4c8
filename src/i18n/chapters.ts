/** The texts of the pages beside the dashboard. They are not part of the catalogue, so that the first view does not wait for them. */
import { Chapter } from './chapter';
import { about } from './en/about';
import { changesPage } from './en/changes-page';
import { checkPage } from './en/check-page';
import { dataPage } from './en/data-page';
import { method } from './en/method';
import type { Locale } from './locale';

const en = { ...method, ...dataPage, ...about, ...changesPage, ...checkPage } as const;

export type PageMessages = typeof en;
export type Chapters = Chapter<keyof PageMessages>;

export function chapters(locale: Locale): Chapters {
  return new Chapter(en, locale);
}
