/** Text that was saved as UTF-8, read in a code page, and saved once more: `Å¡` for `š`. */
import { decodedBy } from './text-decoder';

const LETTERS = 'šđčćžŠĐČĆŽëçËÇ„“”’–аеиоунАЕИОУНјљњћђџѓќ';
const PAGES = ['windows-1252', 'windows-1250', 'windows-1251'];

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What each letter turns into on the way. */
const BROKEN = new RegExp(
  [
    ...new Set(
      PAGES.flatMap((page) =>
        Array.from(LETTERS, (letter) => escaped(decodedBy(page, new TextEncoder().encode(letter)))),
      ),
    ),
  ].join('|'),
  'g',
);

/** As much of a text as is looked at: what spoilt it spoilt it from the beginning. */
const SAMPLE = 500_000;
/** As much of a line as is shown. */
const SHOWN = 60;

/**
 * Where text was decoded in a wrong code page and saved so. Said only where it happened twice at least, and to no fewer letters than are sound.
 *
 * @returns The physical line of the first place with some of its text; null where nothing of the kind is found.
 */
export function doubleEncoded(whole: string): { readonly line: number; readonly example: string } | null {
  const text = whole.slice(0, SAMPLE);
  let broken = 0;
  let letters = 0;
  let first = -1;
  for (const { index, 0: found } of text.matchAll(BROKEN)) {
    if (first < 0) first = index;
    broken++;
    letters += found.length;
  }
  if (broken < 2 || letters * 2 < text.replace(/\p{ASCII}+/gu, '').length) return null;
  const start = text.lastIndexOf('\n', first) + 1;
  const line = text.slice(0, first).split(/\r\n|\r|\n/).length;
  return { line, example: text.slice(Math.max(start, first - SHOWN / 2), first + SHOWN / 2).trim() };
}
