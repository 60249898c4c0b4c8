import type { NumberKind } from '../../../model/count';

/** What words before a number make of it. `less-than` is `at-most` one less. */
export type BoundWord = Exclude<NumberKind, 'range'> | 'less-than';

const phrases = (kind: BoundWord, ...lists: string[]): (readonly [string, BoundWord])[] =>
  lists.flatMap((list) => list.split(', ').map((phrase) => [phrase, kind] as const));

/**
 * Phrases before a number, folded: English; Bosnian, Croatian, Montenegrin, Serbian; Macedonian; Albanian. Serbian and Macedonian Cyrillic
 * fold to Latin.
 */
const BEFORE: ReadonlyMap<string, BoundWord> = new Map([
  ...phrases(
    'more-than',
    'over, more than, above, upwards of, in excess of',
    'preko, vise od, iznad, nad, povise od',
    'preku, povekje od, poveke od, povece od',
    'mbi, me shume se, me teper se, me shume sesa',
  ),
  ...phrases(
    'at-least',
    'at least, no fewer than, no less than, not fewer than, not less than, minimum, min, a minimum of',
    'najmanje, bar, barem, makar, minimalno, ne manje od, minimum od',
    'najmalku, ne pomalku od',
    'te pakten, se paku, jo me pak se, minimumi, minimalisht',
  ),
  ...phrases(
    'about',
    'about, around, some, approximately, approx, roughly, circa, ca, cca, c, almost, nearly, close to, an estimated, estimated',
    'oko, otprilike, priblizno, cirka, skoro, gotovo, blizu, orijentaciono, procijenjeno, procenjeno, malo manje od, malo vise od',
    'okolu, priblizno, rechisi, recisi, blizu',
    'rreth, afro, afersisht, pothuajse, gati, rreth e rrotull, perafersisht',
  ),
  ...phrases(
    'at-most',
    'at most, no more than, not more than, up to, maximum, max, a maximum of',
    'najvise, do, maksimalno, ne vise od, maksimum',
    'najmnogu, ne povekje od, ne poveke od',
    'deri ne, deri, jo me shume se, e shumta, maksimumi, maksimalisht',
  ),
  ...phrases(
    'less-than',
    'less than, fewer than, under, below',
    'manje od, ispod, pod',
    'pomalku od',
    'me pak se, nen',
  ),
  ...phrases('exact', 'exactly, precisely', 'tacno, tocno, ravno', 'saktesisht, pikerisht'),
]);

/** Phrases after a number, folded. */
const AFTER: ReadonlyMap<string, BoundWord> = new Map([
  ...phrases(
    'at-least',
    'or more, and more, and above, plus, i vise, ili vise, i povekje, i poveke, ili povekje, e me shume, ose me shume',
  ),
  ...phrases('at-most', 'or fewer, or less, ili manje, ose me pak, ili pomalku'),
  ...phrases('about', 'or so, otprilike, approximately, priblizno, afersisht'),
]);

/** Words that say nothing of the bound: "in total", "there were", "number of". */
const TOTALS =
  /^(ukupno|ukupan|ukupna|total|totali|totale|totalno|in|all|vkupno|vkupen|gjithsej|broj|number|numri|numer|of|the|there|were|was|bilo|je|prisutno|prisustvovalo|ucestvovalo|ishin|imase|svega|sve|a|se|sa|ima)$/;

/** The kind of the phrase that stands between the beginning of a cell and its number; `exact` for none, null for other words. */
export function boundBefore(words: readonly string[]): BoundWord | null {
  const said = words.filter((word) => !TOTALS.test(word));
  return BEFORE.get(words.join(' ')) ?? (said.length === 0 ? 'exact' : (BEFORE.get(said.join(' ')) ?? null));
}

/** The kind of a phrase that the words after a number begin or end with, and the other words. */
export function boundAfter(words: readonly string[]): {
  readonly kind: BoundWord | null;
  readonly rest: readonly string[];
} {
  for (const length of [3, 2, 1]) {
    const first = AFTER.get(words.slice(0, length).join(' '));
    if (words.length >= length && first !== undefined) return { kind: first, rest: words.slice(length) };
    const last = AFTER.get(words.slice(-length).join(' '));
    if (words.length >= length && last !== undefined) return { kind: last, rest: words.slice(0, -length) };
  }
  return { kind: null, rest: words };
}
