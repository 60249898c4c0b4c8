import { fold } from '../../../lib/fold';
import { withoutOnline } from './online';

/** What a text that names a place is made of. */
export interface Pieces {
  /** The folded words of each piece between commas, brackets or dashes that may name a town; none is empty. */
  readonly towns: readonly (readonly string[])[];
  /** The country that a piece names, else the one that the last piece ends in; null without one. */
  readonly country: string | null;
  /** A meeting through the net is named. */
  readonly online: boolean;
}

const BETWEEN = /[,;:/|()[\]{}\n\r\t•·]|\s[-–—]\s/;

/**
 * Codes and abbreviations of countries are written in capitals within a text, at least at their end (`BiH`); else they are words: `na`, `me`,
 * and in `Novi Sad` the `Sad`, which is no `SAD`.
 */
const SHORT_WORD = /^\p{L}{0,2}\p{Ll}$/u;

/** The most words of a country's name that follows a town without a comma. */
const COUNTRY_WORDS = 4;

/**
 * Parts a text like `Sarajevo, BiH`, `Beograd (Srbija)`, `Skopje North Macedonia` or `Tuzla / online`.
 *
 * @param countryOf Null for no country.
 * @param isTown Whether a key (`fold`) is a town's name as a whole, which then ends in no country: `NOVI SAD`.
 */
export function readPieces(
  text: string,
  countryOf: (text: string) => string | null,
  isTown: (key: string) => boolean = () => false,
): Pieces {
  const pieces = text
    .split(BETWEEN)
    .map((piece) => piece.trim())
    .filter((piece) => fold(piece) !== '')
    .map((piece) => ({ piece, country: countryOf(piece) }));
  const towns = pieces.flatMap(({ piece, country }) => (country === null ? [piece] : []));
  const named = pieces.find(({ country }) => country !== null)?.country ?? null;
  const last = towns.at(-1) ?? '';
  const ending = isTown(fold(last)) ? { town: last, country: null } : endingInCountry(last, countryOf);
  const read = [...towns.slice(0, -1), ...(towns.length === 0 ? [] : [ending.town])].map((town) =>
    withoutOnline(fold(town)),
  );
  return {
    towns: read.map(({ words }) => words).filter((words) => words.length > 0),
    country: named ?? ending.country,
    online: read.some(({ online }) => online),
  };
}

/** A town with the country after it; the longest name of a country that leaves a word. */
function endingInCountry(piece: string, countryOf: (text: string) => string | null) {
  const words = piece.split(/\s+/);
  for (let from = Math.max(1, words.length - COUNTRY_WORDS); from < words.length; from++) {
    const ending = words.slice(from).join(' ');
    const country = SHORT_WORD.test(ending) ? null : countryOf(ending);
    if (country !== null) return { town: words.slice(0, from).join(' '), country };
  }
  return { town: piece, country: null };
}
