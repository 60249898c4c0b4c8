/** The texts of the dialog in which a reader takes something along. They load with it, so that the first view does not wait for them. */
import { Chapter } from './chapter';
import { share } from './en/share';
import { shareCite } from './en/share-cite';
import { shareData } from './en/share-data';
import { shareEmbed } from './en/share-embed';
import { shareImage } from './en/share-image';
import type { Locale } from './locale';

const en = { ...share, ...shareEmbed, ...shareImage, ...shareData, ...shareCite } as const;

export type ShareMessages = typeof en;
export type ShareWords = Chapter<keyof ShareMessages>;

export function shareWords(locale: Locale): ShareWords {
  return new Chapter(en, locale);
}
