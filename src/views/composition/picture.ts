/** The composition with its gender row as one figure, for use outside the page. */
import type { PlacedFigure, Size } from '../../figure/mark';
import { textBlock } from '../../figure/text-block';
import type { Locale } from '../../i18n/locale';
import { textOf } from '../../i18n/pieces';
import type { Names } from '../../model/names';
import { genderTitle } from './gender-bar';
import { compositionFigure, genderFigure } from './layout';
import type { Shown } from './words';

const TITLE = { size: 18, weight: 600, family: 'serif', fill: 'ink' } as const;

/** The gender row is left out where there is no total that it could be a part of, and where the height has no room for it. */
export function figure(answer: Shown, size: Size, locale: Locale, names: Names): PlacedFigure {
  const main = compositionFigure(answer, size, locale, names);
  const gender = genderFigure(answer, size.width, locale);
  if (gender === null) return main;
  const title = textBlock(textOf(genderTitle(answer.composition, locale)), 0, main.height + 15, size.width, TITLE, 3);
  const y = title.bottom + 8;
  const height = Math.ceil(y + gender.height);
  if (size.height !== null && height > size.height) return main;
  return {
    ...main,
    height,
    marks: [...main.marks, ...title.marks, { type: 'group', shift: { x: 0, y }, marks: gender.marks }],
  };
}
