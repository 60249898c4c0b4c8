import { textWidth, type Family, type Weight } from './text-width';

const ELLIPSIS = '…';

/** Latin, Greek and Cyrillic letters that no mark follows: each is a grapheme. */
const SIMPLE = /^[ -\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff]*$/;

/** Made for the first word that is cut and not simple: it costs a browser as much as a whole view (Chromium: 40 to 60 ms). */
let segmenter: Intl.Segmenter | null = null;

/** What a reader sees as the letters of a text. */
export function graphemes(text: string): readonly string[] {
  if (SIMPLE.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How a text is set; see `textWidth`. */
export type Setting = readonly [size: number, weight?: Weight, family?: Family, tracking?: number];

/** A line may break after white space that is not a no-break space, and after a hyphen, dash or slash between letters. */
const BREAK = /(?<=[^\S\u00a0\u2007\u202f])(?=\S)|(?<=\p{L}[-–—/])(?=\p{L})/u;

/** The longest start of whole graphemes that is not wider than `maxWidth`. May be empty. */
function cutWord(word: string, maxWidth: number, setting: Setting): string {
  let kept = '';
  for (const letter of graphemes(word)) {
    if (textWidth(kept + letter, ...setting) > maxWidth) break;
    kept += letter;
  }
  return kept;
}

/**
 * The text, shortened to whole words and an ellipsis where it is wider than `maxWidth` px. A first word that is too long is cut
 * between letters. With no room even for the ellipsis the result is the ellipsis alone.
 */
export function fitText(text: string, maxWidth: number, ...setting: Setting): string {
  if (textWidth(text, ...setting) <= maxWidth) return text;
  const room = maxWidth - textWidth(ELLIPSIS, ...setting);
  let kept = '';
  for (const piece of text.split(BREAK)) {
    if (textWidth((kept + piece).trimEnd(), ...setting) > room) break;
    kept += piece;
  }
  if (kept.trim() === '') kept = cutWord(text.trimStart(), room, setting);
  return kept.replace(/[\s,;:·–—-]+$/u, '') + ELLIPSIS;
}

/**
 * The text in at most `maxLines` lines no wider than `maxWidth` px, broken at white space or after a hyphen, dash or slash. What
 * does not fit ends in an ellipsis in the last line; a word wider than a line is broken between letters. Runs of white space
 * become one space. Empty text gives no line.
 */
export function wrapText(text: string, maxWidth: number, maxLines: number, ...setting: Setting): string[] {
  const lines: string[] = [];
  let rest = text.replace(/[^\S\u00a0\u2007\u202f]+/gu, ' ').trim();
  while (rest !== '' && lines.length < maxLines) {
    if (lines.length === maxLines - 1) {
      lines.push(fitText(rest, maxWidth, ...setting));
      break;
    }
    const line = firstLine(rest, maxWidth, setting);
    lines.push(line.trimEnd());
    rest = rest.slice(line.length).trimStart();
  }
  return lines;
}

function firstLine(text: string, maxWidth: number, setting: Setting): string {
  let line = '';
  for (const piece of text.split(BREAK)) {
    if (textWidth((line + piece).trimEnd(), ...setting) > maxWidth) break;
    line += piece;
  }
  if (line.trim() !== '') return line;
  const cut = cutWord(text, maxWidth, setting);
  // At least one letter, so that wrapping ends however narrow the line is.
  return cut === '' ? (graphemes(text)[0] ?? text) : cut;
}
