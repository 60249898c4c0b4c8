/**
 * Endings of place names in running text, folded, with what the name may end in: `u Sarajevu`, `iz Novog Sada`, `në Tiranë`.
 *
 * Bosnian, Croatian, Montenegrin and Serbian have the locative and the genitive, with the vowel that comes and goes (`Čačak`, `u Čačku`) and
 * the softened k (`Rijeka`, `u Rijeci`); Albanian the definite and the indefinite form with the genitive. Macedonian has no cases.
 */
const ENDINGS: readonly (readonly [ending: string, ...names: string[]])[] = [
  ['pcu', 'bac'],
  ['cu', 'ac'],
  ['ku', 'ak'],
  ['ca', 'ac'],
  ['ka', 'ak'],
  ['ci', 'ka'],
  ['ima', 'i', 'a', 'e'],
  ['om', 'o', 'i', ''],
  ['og', 'o', 'i'],
  ['oj', 'a'],
  ['it', 'i', ''],
  ['in', 'i', ''],
  ['es', 'e', 'a'],
  ['en', 'e', 'a'],
  ['u', 'o', '', 'e'],
  ['i', 'a', ''],
  ['a', 'o', '', 'e'],
  ['e', 'a'],
];

/** Fewest letters of what is left of a word. */
const STEM = 2;

/** Names are of few words; of more there would be too many ways to end. */
const MOST_WORDS = 3;

/** The names that folded words may be a case of, joined by spaces, the words as they stand first. */
export function nominatives(words: readonly string[]): string[] {
  if (words.length === 0 || words.length > MOST_WORDS) return [];
  return words
    .map(formsOf)
    .reduce(
      (names, forms) => names.flatMap((name) => forms.map((form) => (name === '' ? form : `${name} ${form}`))),
      [''],
    );
}

function formsOf(word: string): string[] {
  const forms = ENDINGS.flatMap(([ending, ...names]) => {
    const stem = word.slice(0, -ending.length);
    return word.endsWith(ending) && stem.length >= STEM ? names.map((name) => stem + name) : [];
  });
  return [...new Set([word, ...forms])];
}
