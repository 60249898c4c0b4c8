/**
 * One spelling for text that readers write in many: without case, marks, script and punctuation.
 *
 * Serbian and Macedonian Cyrillic become Latin as these languages write it; `đ`, `ђ` and `dj` meet in `dj`.
 */

/** Letters that Unicode does not take apart, and Cyrillic. Marks are dropped on the way: `č` and `ч` are `c`. */
const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    đ: 'dj',
    ð: 'd',
    ø: 'o',
    ł: 'l',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ı: 'i',
    ǵ: 'gj',
    ḱ: 'kj',
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    ѓ: 'gj',
    д: 'd',
    ђ: 'dj',
    е: 'e',
    ё: 'e',
    є: 'je',
    ж: 'z',
    з: 'z',
    ѕ: 'dz',
    и: 'i',
    й: 'j',
    і: 'i',
    ї: 'i',
    ј: 'j',
    к: 'k',
    ќ: 'kj',
    л: 'l',
    љ: 'lj',
    м: 'm',
    н: 'n',
    њ: 'nj',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    ћ: 'c',
    у: 'u',
    ў: 'u',
    ф: 'f',
    х: 'h',
    ц: 'c',
    ч: 'c',
    џ: 'dz',
    ш: 's',
    щ: 'st',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'ju',
    я: 'ja',
  }),
);

/** Text in which there is nothing to take apart: most of what is folded. */
const ASCII = /^\p{ASCII}*$/u;
const NO_ASCII_LETTERS = /[^a-z0-9]+/g;

function toLatin(text: string): string {
  let latin = '';
  for (const letter of text) latin += LETTERS.get(letter) ?? letter;
  return latin;
}

/**
 * Gives the search key of a text: Latin letters and digits in lower case, words parted by one space.
 *
 * `Сарајево` and `Sarajevo`, `Крњача`, `Krnjača` and `Krnjaca`, `Ђ`, `Đ` and `Dj` give the same key. Letters of other scripts stay.
 * Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replace(NO_ASCII_LETTERS, ' ').trim();
  // Twice, because some letters of the table appear only once Unicode has taken others apart.
  const bare = toLatin(text.normalize('NFC').toLowerCase())
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return toLatin(bare.toLowerCase())
    .replace(/[^\p{Ll}\p{Lu}\p{Lt}\p{Lo}\p{N}]+/gu, ' ')
    .trim();
}

/** The folded words of a text, in order; empty for a text without letters or digits. */
export function foldedWords(text: string): string[] {
  const key = fold(text);
  return key === '' ? [] : key.split(' ');
}
