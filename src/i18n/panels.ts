/** The texts of the panels of numbers and records, of tips, and of the ways to them that are loaded when wanted. Like the pages', they are not part of the catalogue, so that the first view does not wait for them. */
import { door as bsDoor } from './bs/door';
import { found as bsFound } from './bs/found';
import { record as bsRecord } from './bs/record';
import { tip as bsTip } from './bs/tip';
import { Chapter } from './chapter';
import { door } from './en/door';
import { found } from './en/found';
import { record } from './en/record';
import { tip } from './en/tip';
import type { Locale } from './locale';
import type { Message } from './message';

const en = { ...door, ...record, ...found, ...tip } as const;

export type PanelMessages = typeof en;
export type PanelCatalogue = { readonly [K in keyof PanelMessages]: Message };
export type Panels = Chapter<PanelMessages>;

const CATALOGUES: Readonly<Record<string, PanelCatalogue>> = {
  en,
  bs: { ...bsDoor, ...bsRecord, ...bsFound, ...bsTip },
};

/** The texts of the panels in the language of `locale`; in English where that language has none. */
export function panels(locale: Locale): Panels {
  return new Chapter<PanelMessages>(CATALOGUES[locale.language] ?? en, locale);
}
