import { fold } from '../../../lib/fold';
import { nominatives } from './nominatives';
import { readPieces } from './pieces';
import type { Place } from './place';
import type { PlaceIndex } from './place-index';
import { fromName, isBeforePlace, isOrdinary } from './place-words';

/**
 * Why words are taken for a place: they are its name, another of its names, one of these in another case (`u Sarajevu`), or one of these but
 * for a slip of the pen.
 */
export type PlaceReason = keyof typeof TRUST;

/** A place that a text may mean: a proposal, never more. */
export interface PlaceMatch {
  readonly place: Place;
  readonly how: PlaceReason;
  /** The words of the text that were met, folded. */
  readonly found: string;
  /** True where they are all that stands between commas or brackets; false among other words, as in the name of a hotel. */
  readonly whole: boolean;
  /** Steps of `editDistance`; 0 but for `near`. */
  readonly edits: number;
  /** Whether it lies in the stated country; null where none is stated. */
  readonly inCountry: boolean | null;
  /** From 0 to 1, for the order alone. */
  readonly score: number;
}

/** What a text says of a place. */
export interface PlaceFinding {
  /** A meeting through the net is named; with matches as well where it took place in a town, too. */
  readonly online: boolean;
  /** The country that the row or the text states, alpha-2; null without one. */
  readonly country: string | null;
  /** The best first, of equals the one with more people; five at the most. Several towns of one text have each their `found`. */
  readonly matches: readonly PlaceMatch[];
  /** True where the same words mean the first and the second match equally well: two towns of one name. */
  readonly ambiguous: boolean;
}

/** What is known beside the text. */
export interface PlaceContext {
  readonly index: PlaceIndex;
  /** The country in another cell of the row, alpha-2. */
  readonly country?: string | null;
  /** Reads the name or code of a country; null for any other text. */
  readonly countryOf: (text: string) => string | null;
}

const TRUST = { name: 1, 'other-name': 0.95, inflected: 0.85, near: 0.75 };

/** What a doubt leaves of the score: words that were passed over, other words beside the name, another country than the stated one. */
const DOUBT = { passedOver: 0.98, part: 0.8, otherCountry: 0.5 };

/** What each slip after the first takes. */
const PER_SLIP = 0.1;

const MOST_MATCHES = 5;

/** A longer text is no name of a place. */
const MOST_LETTERS = 300;

/** Of a name that stands among other words: fewer letters say too little. */
const PART = { letters: 4, words: 4 };

/**
 * Finds the places that a text may mean: `Beograd (Srbija)`, `hotel Hills, Ilidža`, `u Novom Sadu`, `во Скопје`, `Belgrad`.
 *
 * Each piece between commas or brackets is looked up; only where none is a place, the words within are; only where these are none, nearly
 * like spellings. Of several places of one name those of the stated country stay. Never throws; a text of more than 300 characters means
 * no place.
 */
export function matchPlace(text: string, { index, country: stated = null, countryOf }: PlaceContext): PlaceFinding {
  const pieces = readPieces(text.length > MOST_LETTERS ? '' : text, countryOf, (key) => index.named(key).length > 0);
  const country = stated ?? pieces.country;
  const found = [wholeMatches, partMatches, nearMatches].reduce<Met[]>(
    (before, step) => (before.length > 0 ? before : pieces.towns.flatMap((words) => step(words, index))),
    [],
  );
  const ranked = inCountry(found, country).toSorted(
    (a, b) =>
      b.score - a.score ||
      (b.place.population ?? 0) - (a.place.population ?? 0) ||
      (a.place.name < b.place.name ? -1 : 1),
  );
  const once = new Set<Place>();
  const matches = ranked.filter(({ place }) => !once.has(place) && once.add(place));
  const [first, second] = matches;
  const ambiguous = second !== undefined && first?.found === second.found && first.score === second.score;
  return { online: pieces.online, country, matches: matches.slice(0, MOST_MATCHES), ambiguous };
}

/** A place with how it was met, whatever country is stated. */
type Met = Omit<PlaceMatch, 'inCountry'>;

type Words = readonly string[];

/** The places that all words of a piece name, those before the name aside. */
function wholeMatches(words: Words, index: PlaceIndex): readonly Met[] {
  const name = fromName(words);
  const passedOver = name.length < words.length ? DOUBT.passedOver : 1;
  return firstOf([
    () => named(words, index, { whole: true, trust: 1 }),
    () => named(name, index, { whole: true, trust: passedOver }),
    () => inflected(name, index, { whole: true, trust: passedOver }),
  ]);
}

/** The places that some of the words name, longer names first; in another case only after a word that a place follows. */
function partMatches(words: Words, index: PlaceIndex): Met[] {
  const met: Met[] = [];
  const taken = new Set<number>();
  const as = { whole: false, trust: DOUBT.part };
  for (let length = Math.min(PART.words, words.length); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const part = words.slice(from, from + length);
      const positions = part.map((_, i) => from + i);
      if (part.join(' ').length < PART.letters || part.every(isOrdinary) || positions.some((i) => taken.has(i)))
        continue;
      const follows = isBeforePlace(words[from - 1] ?? '');
      const found = firstOf([() => named(part, index, as), () => (follows ? inflected(part, index, as) : [])]);
      if (found.length > 0) for (const i of positions) taken.add(i);
      met.push(...found);
    }
  }
  return met;
}

/** The places whose names are nearly spelled like a whole piece. */
function nearMatches(words: Words, index: PlaceIndex): Met[] {
  const found = fromName(words).join(' ');
  return index.near(found).flatMap(({ key, edits }) => {
    const trust = 1 - (edits - 1) * PER_SLIP;
    return index.named(key).map((place) => meet(place, { how: 'near', found, whole: true, edits, trust }));
  });
}

interface As {
  readonly whole: boolean;
  /** What doubts leave of the score. */
  readonly trust: number;
}

/** The places that have these words as a name. */
function named(words: Words, index: PlaceIndex, as: As): Met[] {
  const found = words.join(' ');
  return index.named(found).map((place) => {
    const how = fold(place.name) === found ? 'name' : 'other-name';
    return meet(place, { ...as, how, found, edits: 0 });
  });
}

/** The places that these words may name in another case: those of the first form that is a name. */
function inflected(words: Words, index: PlaceIndex, as: As): Met[] {
  const found = words.join(' ');
  const places = firstOf(nominatives(words).map((form) => () => index.named(form)));
  return places.map((place) => meet(place, { ...as, how: 'inflected', found, edits: 0 }));
}

function meet(place: Place, { trust, ...met }: As & Pick<PlaceMatch, 'how' | 'found' | 'edits'>): Met {
  return { place, ...met, score: TRUST[met.how] * trust };
}

/** What the first that gives anything gives. */
function firstOf<T>(ways: readonly (() => readonly T[])[]): readonly T[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** Of the places that the same words mean those in the country, where there are any; else all, with the doubt. */
function inCountry(all: readonly Met[], country: string | null): PlaceMatch[] {
  if (country === null) return all.map((met) => ({ ...met, inCountry: null }));
  const lyingIn = new Set(all.filter(({ place }) => place.country === country).map(({ found }) => found));
  return all
    .filter(({ place, found }) => place.country === country || !lyingIn.has(found))
    .map((met) => {
      const agrees = met.place.country === country;
      return { ...met, inCountry: agrees, score: met.score * (agrees ? 1 : DOUBT.otherCountry) };
    });
}
