import { fold } from '../../../lib/fold';

/** Words that a place follows, in the languages of the region; after them it may stand in another case. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  [
    ...['u', 'na', 'iz', 'kod', 'kraj', 'pored', 'pokraj', 'blizu', 'kraj', 'од', 'во', 'кај', 'близу'],
    ...['në', 'nga', 'pranë', 'afër', 'in', 'at', 'near', 'from'],
  ].map(fold),
);

/** Words before a name that say what kind of place it is. */
const KINDS: ReadonlySet<string> = new Set(
  [
    ...['grad', 'grada', 'gradu', 'opština', 'opštine', 'opštini', 'općina', 'općine', 'općini', 'selo', 'selu'],
    ...['градот', 'општината', 'село', 'qyteti', 'qytetin', 'qytetit', 'bashkia', 'bashkinë', 'komuna', 'e', 'i', 'të'],
    ...['the', 'city', 'town', 'municipality', 'of'],
  ].map(fold),
);

/** Whether a folded word is one that a place follows. */
export const isPreposition = (word: string): boolean => PREPOSITIONS.has(word);

/** Folded words from the first on that may be of a name: `u opštini Bar` gives those of `Bar`; the last word always stays. */
export function fromName(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !PREPOSITIONS.has(word) && !KINDS.has(word));
  return first === -1 ? words.slice(-1) : words.slice(first);
}
