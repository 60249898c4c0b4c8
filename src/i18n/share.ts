/** The texts of the dialog in which a reader takes something along. They load with it, so that the first view does not wait for them. */
import { share as bsShare } from './bs/share';
import { shareCite as bsCite } from './bs/share-cite';
import { shareData as bsData } from './bs/share-data';
import { shareEmbed as bsEmbed } from './bs/share-embed';
import { shareImage as bsImage } from './bs/share-image';
import { Chapter } from './chapter';
import { share } from './en/share';
import { shareCite } from './en/share-cite';
import { shareData } from './en/share-data';
import { shareEmbed } from './en/share-embed';
import { shareImage } from './en/share-image';
import type { Locale } from './locale';
import type { Message } from './message';

const en = { ...share, ...shareEmbed, ...shareImage, ...shareData, ...shareCite } as const;

export type ShareMessages = typeof en;
export type ShareCatalogue = { readonly [K in keyof ShareMessages]: Message };
export type ShareWords = Chapter<ShareMessages>;

const CATALOGUES: Readonly<Record<string, ShareCatalogue>> = {
  en,
  bs: { ...bsShare, ...bsEmbed, ...bsImage, ...bsData, ...bsCite },
};

/** The texts of the dialog in the language of `locale`; in English where that language has none. */
export function shareWords(locale: Locale): ShareWords {
  return new Chapter<ShareMessages>(CATALOGUES[locale.language] ?? en, locale);
}
