/** Gender as sources state it: ink is stated, hatch is not stated. Never inferred from grammar or names. */
import '../../i18n/en/composition';
import { countText, ofSumText, sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Composition, GenderPart } from '../../model/aggregates';
import { doored } from '../../state/doored';
import type { Block } from '../../figure/text-block';
import { restOf } from './sums';
import { wholeBar } from './whole-bar';

const HEIGHT = 21;

/** The title: for how many of the total gender is stated, and for whom where that is one gender. */
export function genderTitle({ gender, genderKnown, total }: Composition, locale: Locale): Piece[] {
  const refs = { known: { of: 'gender', gender: null }, total: { of: 'total', part: 'people' } } as const;
  if (genderKnown === 0)
    return doored(locale.parts('composition.gender.none', { total: sumText(locale, total) }), refs);
  const only = gender.length === 1 ? gender[0]?.gender : undefined;
  const key = only === 'female' || only === 'male' ? (`only-${only}` as const) : 'some';
  const params = { known: genderKnown, total: ofSumText(locale, total) };
  return doored(locale.parts(`composition.gender.${key}`, params), refs);
}

/** "13 women", "12 men", "5 in mixed groups"; a gender code without words is written as it is. */
export function genderText({ gender, low }: GenderPart, locale: Locale): string {
  const key = `composition.gender.${gender}`;
  switch (key) {
    case 'composition.gender.female':
    case 'composition.gender.male':
    case 'composition.gender.mixed':
      return locale.t(key, { n: low });
    default:
      return `${locale.number(low)} ${gender}`;
  }
}

/** The bar of the same whole as the composition's, divided by gender. */
export function genderBar(composition: Composition, top: number, width: number, locale: Locale): Block {
  const { gender, genderKnown, total } = composition;
  const rest = restOf(total, genderKnown);
  const open = total.strictKind === 'at-least' || total.strictKind === 'more-than';
  return wholeBar(
    {
      parts: gender.map(({ low }) => ({ value: low, fill: 'ink' })),
      low: total.strictLow,
      high: total.strictKind === 'range' ? total.high : null,
      open,
      left: gender.length === 0 ? null : gender.map((part) => genderText(part, locale)).join(' · '),
      right: null,
      rest:
        (rest.high ?? rest.low ?? 0) > 0
          ? locale.t('composition.gender.rest', { rest: countText(locale, rest) })
          : open
            ? locale.t('composition.gender.rest-open')
            : null,
    },
    top,
    width,
    HEIGHT,
  );
}
