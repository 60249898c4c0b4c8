/** Findings as titles: lists of names, and the first wording that has room. */
import type { Locale } from './locale';
import { textOf, type Piece } from './pieces';

/** The longest title, in characters: two lines of the narrowest column of the page. */
export const MAX_TITLE = 90;

/**
 * "Budva, Belgrade and Skopje". What `Intl.ListFormat` gives in our languages, whose first use takes a browser as long as a whole view
 * (Chromium: 60 ms).
 */
export function listText(locale: Locale, items: readonly string[]): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : locale.t('list.last', { most: items.slice(0, -1).join(', '), last });
}

/** The first text that is no longer than `MAX_TITLE`, else the plain one. Texts are never cut. */
export function titleFrom(texts: readonly (readonly Piece[])[], plain: string): readonly Piece[] {
  return texts.find((text) => textOf(text).length <= MAX_TITLE) ?? [{ text: plain }];
}
