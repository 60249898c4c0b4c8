/** The people of one event as dots, where their number is exact and small enough to be seen one by one. */
import '../../i18n/en/composition';
import type { Colour, Mark } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { Names } from '../../model/names';
import { familyColour } from './families';
import { textBlock, type Block } from '../../figure/text-block';
import type { Shown } from './words';

/** More dots than this are a texture, not people. */
const MOST = 100;
/** px */
const PITCH = 13;
const RADIUS = 4.5;
const WORDS = { size: 13, fill: 'ink-2' } as const;

/** True for a single event with an exact total that its groups do not exceed. */
export function hasDots({ summary, composition: { total, known } }: Shown): boolean {
  return (
    summary.events === 1 &&
    total.strictKind === 'exact' &&
    total.strictLow > 0 &&
    total.strictLow <= MOST &&
    known <= total.strictLow
  );
}

/** One dot a participation: families in the order of their rows, then outlines for those not broken down. */
export function dotsBlock({ composition }: Shown, top: number, width: number, locale: Locale, names: Names): Block {
  const { families, total, known } = composition;
  const fills = families.flatMap(({ code, inBar }) => Array<Colour>(inBar).fill(familyColour(code, names)));
  const all: (Colour | null)[] = [...fills, ...Array<null>(total.strictLow - known).fill(null)];
  const columns = Math.max(1, Math.floor(width / PITCH));
  const marks = all.map((fill, i): Mark => {
    const x = (i % columns) * PITCH + RADIUS + 1;
    const y = top + Math.floor(i / columns) * PITCH + RADIUS + 1;
    if (fill !== null) return { type: 'circle', x, y, r: RADIUS, fill };
    return { type: 'circle', x, y, r: RADIUS - 0.5, fill: 'paper', stroke: 'ink-2', strokeWidth: 1 };
  });
  const end = top + Math.ceil(all.length / columns) * PITCH;
  const key = known < total.strictLow ? 'composition.dots.open' : 'composition.dots';
  const words = textBlock(locale.t(key), 0, end + 4, width, WORDS, 2);
  return { marks: [...marks, ...words.marks], bottom: words.bottom };
}
