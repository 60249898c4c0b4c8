/** The texts of the panels of numbers and records, of tips, and of the ways to them that are loaded when wanted. Like the pages', they are not part of the catalogue, so that the first view does not wait for them. */
import { Chapter } from './chapter';
import { crowd } from './en/crowd';
import { door } from './en/door';
import { found } from './en/found';
import { record } from './en/record';
import { tip } from './en/tip';
import type { Locale } from './locale';

const en = { ...crowd, ...door, ...record, ...found, ...tip } as const;

export type PanelMessages = typeof en;
export type Panels = Chapter<keyof PanelMessages>;

export function panels(locale: Locale): Panels {
  return new Chapter(en, locale);
}
