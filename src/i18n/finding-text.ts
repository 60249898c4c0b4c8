/** Findings as titles: lists of names, and the first wording that has room. */
import type { Locale } from './locale';
import { textOf, type Piece } from './pieces';

/** The longest title, in characters: two lines of the narrowest column of the page. */
export const MAX_TITLE = 90;

const formats = new Map<string, Intl.ListFormat>();

/** "Budva, Belgrade and Skopje". */
export function listText(locale: Locale, items: readonly string[]): string {
  let format = formats.get(locale.tag);
  if (format === undefined) {
    format = new Intl.ListFormat(locale.tag, { type: 'conjunction' });
    formats.set(locale.tag, format);
  }
  return format.format(items);
}

/** The first text that is no longer than `MAX_TITLE`, else the plain one. Texts are never cut. */
export function titleFrom(texts: readonly (readonly Piece[])[], plain: string): readonly Piece[] {
  return texts.find((text) => textOf(text).length <= MAX_TITLE) ?? [{ text: plain }];
}
