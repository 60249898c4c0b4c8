/** Two periods beside each other: what is drawn of each, on one scale. */
import { sumText } from '../../i18n/count-text';
import { groupColour } from '../../figure/group-colours';
import type { Colour } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import type { Names } from '../../model/names';
import type { Period } from '../../state/comparison.svelte';
import { fromText, monthFrom, monthTo, toText } from '../../ui/period';

export interface Part {
  readonly key: string;
  readonly name: string;
  readonly colour: Colour;
  readonly value: number;
  /** The number in words. */
  readonly text: string;
}

export interface Side {
  /** Known parts of the whole bar, in the order of the families. */
  readonly known: readonly Part[];
  /** Participations of the bar; the part beyond the known ones is not broken down. */
  readonly total: number;
  /** True where the total is a lower bound. */
  readonly open: boolean;
  /** The families with the most counted, at most three. */
  readonly top: readonly Part[];
}

/** Families listed for each period. */
const TOP = 3;

export function sideOf({ composition }: Aggregates, names: Names, locale: Locale): Side {
  const codes = names.list('group-family').map(({ code }) => code);
  const parts = composition.families.map((family) => ({
    key: family.code,
    name: names.label(codes.includes(family.code) ? 'group-family' : 'group', family.code, locale.labels),
    colour: groupColour(codes.indexOf(family.code)),
    family,
  }));
  const { total, known } = composition;
  return {
    known: parts
      .filter(({ family }) => family.inBar > 0)
      .map(({ family, ...part }) => ({ ...part, value: family.inBar, text: locale.number(family.inBar) })),
    total: Math.max(known, total.strictKind === 'range' ? (total.high ?? total.strictLow) : total.strictLow),
    open: total.strictKind === 'at-least' || total.strictKind === 'more-than',
    top: parts
      .filter(({ family }) => family.sum.strictLow > 0)
      .slice(0, TOP)
      .map(({ family, ...part }) => ({ ...part, value: family.sum.strictLow, text: sumText(locale, family.sum) })),
  };
}

/** The number that fills the width on both sides; 1 where neither side has a number. */
export function commonScale(sides: readonly Side[]): number {
  return Math.max(1, ...sides.flatMap(({ total, top }) => [total, ...top.map(({ value }) => value)]));
}

/** The stretch of the same length just before a period; everything where the period is open at an end. */
export function periodBefore({ from, to }: Period): Period {
  const [first, last] = [monthFrom(from), monthTo(to)];
  if (first === null || last === null) return { from: null, to: null };
  return { from: fromText(first - (last - first + 1)), to: toText(first - 1) };
}
