/** The composition as marks: the whole bar, the rows and their key, and the gender row. */
import '../../i18n/en/composition';
import type { GroupMark, PlacedFigure, Size } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { textOf } from '../../i18n/pieces';
import type { Names } from '../../model/names';
import { dotsBlock, hasDots } from './dots';
import { familyColour } from './families';
import { genderBar, genderTitle } from './gender-bar';
import { legendBlock } from './legend';
import { toRows } from './row-model';
import { rowsBlock } from './rows';
import { textBlock, type Block } from '../../figure/text-block';
import { wholeBar } from './whole-bar';
import { barWords, wholeText } from './whole-words';
import { dek, notes, type Shown } from './words';

/** Keys of the bars that are no rows; family codes have no colon. */
export const WHOLE_KEY = ':whole';
export const GENDER_KEY = ':gender';

const BAR_HEIGHT = 32;
const SENTENCE = { size: 14, fill: 'ink-2' } as const;

/** The composition without the gender row. Rows carry their family code as key. */
export function compositionFigure(answer: Shown, size: Size, locale: Locale, names: Names): PlacedFigure {
  const { marks, bottom } = body(answer, size, locale, names);
  return placed(answer, marks, size.width, bottom, locale);
}

/** The gender row alone; null where there is no total that it could be a part of. */
export function genderFigure({ composition }: Shown, width: number, locale: Locale): PlacedFigure | null {
  if (composition.total.given === 0) return null;
  const { marks, bottom } = genderBar(composition, 0, width, locale);
  const title = textOf(genderTitle(composition, locale));
  const description = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : [])).join('; ');
  const hit = { x: 0, y: 0, width, height: bottom };
  const mark: GroupMark = { type: 'group', key: GENDER_KEY, name: description, hit, marks };
  return { width, height: Math.ceil(bottom + 1), title, description, marks: [mark] };
}

function placed(answer: Shown, marks: Block['marks'], width: number, bottom: number, locale: Locale): PlacedFigure {
  return {
    width,
    height: Math.ceil(bottom + 1),
    title: locale.t('composition.title'),
    description: [dek(answer, locale), notes(answer, locale)].flatMap((part) => textOf(part) || []).join(' '),
    marks,
  };
}

function body(answer: Shown, { width, height }: Size, locale: Locale, names: Names): Block {
  const { composition, filters } = answer;
  const whole = wholeBlock(answer, width, height, locale, names);
  const top = whole.bottom + 14;
  if (composition.families.every(({ events }) => events === 0)) {
    const words = textBlock(locale.t('composition.nothing-named'), 0, top, width, SENTENCE);
    return { marks: [...whole.marks, ...words.marks], bottom: words.bottom };
  }
  const rows = toRows(composition.families, filters, names, locale);
  const compact = height !== null;
  const legendHeight = legendBlock(rows, 0, width, compact, locale).bottom + 8;
  const room = compact ? height - 1 - top - legendHeight : null;
  const list = rowsBlock(rows, top, width, room, locale);
  const legend = legendBlock(rows, list.bottom + 8, width, compact, locale);
  return { marks: [...whole.marks, ...list.marks, ...legend.marks], bottom: legend.bottom };
}

/** The bar of all participations of events that state a total, as one thing that a reader can point at; a sentence where none does. */
function wholeBlock(answer: Shown, width: number, height: number | null, locale: Locale, names: Names): Block {
  const { composition } = answer;
  const { total, families } = composition;
  if (total.given === 0) return textBlock(locale.t('composition.bar.missing'), 0, 0, width, SENTENCE);
  const words = barWords(composition, locale);
  const bar = wholeBar(
    {
      parts: families.map(({ code, inBar }) => ({ value: inBar, fill: familyColour(code, names) })),
      low: total.strictLow,
      high: total.strictKind === 'range' ? total.high : null,
      open: total.strictKind === 'at-least' || total.strictKind === 'more-than',
      left: words.known,
      right: words.total,
      rest: words.rest,
    },
    0,
    width,
    BAR_HEIGHT,
  );
  const dots = hasDots(answer) && height === null ? dotsBlock(answer, bar.bottom + 8, width, locale, names) : null;
  const bottom = dots?.bottom ?? bar.bottom;
  const mark: GroupMark = {
    type: 'group',
    key: WHOLE_KEY,
    name: wholeText(words),
    hit: { x: 0, y: 0, width, height: bottom },
    marks: [...bar.marks, ...(dots?.marks ?? [])],
  };
  return { marks: [mark], bottom };
}
