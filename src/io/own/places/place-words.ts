import { fold } from '../../../lib/fold';

/** What stands before the name of a place in the languages of the region: prepositions, "and", words for the kind of place. */
const BEFORE: ReadonlySet<string> = new Set(
  [
    ...['u', 'na', 'iz', 'kod', 'kraj', 'pored', 'pokraj', 'blizu', 'i', 'од', 'во', 'кај', 'близу'],
    ...['në', 'nga', 'pranë', 'afër', 'dhe', 'e', 'të', 'in', 'at', 'near', 'from', 'and', 'the', 'of'],
    ...['grad', 'grada', 'gradu', 'opština', 'opštine', 'opštini', 'općina', 'općine', 'općini', 'selo', 'selu'],
    ...['градот', 'општината', 'qyteti', 'qytetin', 'qytetit', 'bashkia', 'bashkinë', 'komuna'],
    ...['city', 'town', 'municipality'],
  ].map(fold),
);

/** Words of buildings, bodies and landscapes that are names of villages, too. */
const ORDINARY: ReadonlySet<string> = new Set(
  [
    ...[
      'centar',
      'centre',
      'center',
      'qendra',
      'grad',
      'selo',
      'sela',
      'polje',
      'luka',
      'brod',
      'most',
      'lipa',
      'gradina',
    ],
    ...[
      'kula',
      'banja',
      'park',
      'škola',
      'crkva',
      'novi',
      'nova',
      'stari',
      'stara',
      'donji',
      'gornji',
      'veliki',
      'mali',
    ],
  ].map(fold),
);

/** Whether the name of a place may follow a folded word, then often in another case. */
export const isBeforePlace = (word: string): boolean => BEFORE.has(word);

/** Whether a folded word among others is more likely that word than a place. */
export const isOrdinary = (word: string): boolean => ORDINARY.has(word);

/** Folded words from the first on that may be of a name: `u opštini Bar` gives those of `Bar`; the last word always stays. */
export function fromName(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !BEFORE.has(word));
  return first === -1 ? words.slice(-1) : words.slice(first);
}
