/** Serbian in Latin script, made from its Cyrillic: every letter has one counterpart, so nothing has to be written twice. */
import type { Message, PluralForms } from './message';

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i', ј: 'j', к: 'k', л: 'l' },
    ...{ љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r', с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h' },
    ...{ ц: 'c', ч: 'č', џ: 'dž', ш: 'š' },
  }),
);

const isCapital = (letter: string): boolean => /\p{Lu}/u.test(letter);

/** The counterpart of a letter, which may be two: both capitals where the letter beside it is one, `Љубав`, `Љ.` and `ЉУБАВ`. */
function latinLetter(letter: string, beside: string): string {
  const latin = LETTERS.get(letter.toLowerCase());
  if (latin === undefined) return letter;
  if (!isCapital(letter)) return latin;
  return isCapital(beside) ? latin.toUpperCase() : latin.charAt(0).toUpperCase() + latin.slice(1);
}

/**
 * Writes Serbian Cyrillic in Latin letters: `Крњача` gives `Krnjača`, `ЏЕП` gives `DŽEP`.
 *
 * What is no letter of Serbian Cyrillic stays: Latin words, digits, `{placeholders}`, letters of other languages. Capitals of two letters
 * look to the next letter of the word, at its end to the one before.
 */
export function serbianLatin(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const letters = [...word];
    return letters.map((letter, i) => latinLetter(letter, letters[i + 1] ?? letters[i - 1] ?? '')).join('');
  });
}

/** A catalogue, or a part of one, in Latin letters. */
export function latinMessages<Key extends string>(messages: Readonly<Record<Key, Message>>): Record<Key, Message> {
  const latin = Object.entries<Message>(messages).map(([key, message]) => [key, latinMessage(message)]);
  return Object.fromEntries(latin) as Record<Key, Message>;
}

function latinMessage(message: Message): Message {
  if (typeof message === 'string') return serbianLatin(message);
  const forms = Object.entries(message).map(([form, text]) => [form, serbianLatin(text)]);
  return Object.fromEntries(forms) as PluralForms;
}
