/** Which code page bytes are in, by the letters of the region that they would spell. */
import { decodedBy } from './text-decoder';

/** Likelier ones first: where two give the same text, the earlier one is named. */
const CODE_PAGES = [
  ...['windows-1250', 'windows-1251', 'windows-1252', 'iso-8859-2', 'ibm852'],
  ...['x-mac-cyrillic', 'macintosh', 'iso-8859-5', 'koi8-u', 'ibm866'],
];

const LATIN = new Set('šđčćžŠĐČĆŽëçËÇ');
const ALBANIAN = /[ëçËÇ]/;
const SHARED_SLAVIC = /[šžŠŽ]/;
const COMMON_CYRILLIC = new Set('аоиенртсдлквмпу');
const OTHER_CYRILLIC = new Set('бгђѓжзѕјљњћќфхцчџш');
/** Letters of Cyrillic alphabets that Serbian and Macedonian do without. */
const FOREIGN_CYRILLIC = /[а-яѐ-џґ]/;
const SIGNS = new Set('„“”‚‘’–—…€«»§°½•\u00a0');

/** What a character is worth as evidence. Chosen so that one letter of the region outweighs one odd sign. */
const WORTH = { latin: 2, common: 1.2, other: 1, sign: 0.5, foreign: -1, odd: -1.5, none: -3 };
/** A letter that cannot stand where it does: another script or a capital inside a word, two accents in a row. */
const MISPLACED = { script: -2, capital: -1.5, accents: -1 };

/** A code page with what the bytes read as in it. */
export interface RankedPage {
  readonly encoding: string;
  /** Mean worth of the characters above ASCII; higher is likelier. */
  readonly score: number;
  /** How many there are. */
  readonly counted: number;
  /** The places with such characters. */
  readonly sample: string;
}

/** Every code page, the likeliest first; those that give the same text as a likelier one are left out. @param bytes Not ASCII alone. */
export function rankCodePages(bytes: Uint8Array): RankedPage[] {
  const sample = sampleOf(bytes);
  const pages = CODE_PAGES.map((encoding) => {
    const text = decodedBy(encoding, sample);
    return { encoding, ...scoreOf(text), sample: text };
  }).sort((a, b) => b.score - a.score);
  const [best] = pages;
  // Albanian reads the same in both, and is mostly written on computers set to western Europe.
  const western = pages.find((page) => page.encoding === 'windows-1252' && page.sample === best?.sample);
  if (western && ALBANIAN.test(western.sample) && !SHARED_SLAVIC.test(western.sample)) {
    pages.splice(pages.indexOf(western), 1);
    pages.unshift(western);
  }
  return pages.filter(({ sample: text }, at) => pages.findIndex((page) => page.sample === text) === at);
}

/** Bytes kept around each one above ASCII, and in all. */
const BEFORE = 24;
const AFTER = 40;
const SAMPLE = 32_768;

/** The surroundings of the first bytes above ASCII, each on a line of its own. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let end = 0;
  for (let at = 0; at < bytes.length && sample.length < SAMPLE; at++) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = Math.max(end, at - BEFORE);
    if (start > end) sample.push(0x0a);
    end = Math.min(bytes.length, at + AFTER);
    sample.push(...bytes.subarray(start, end));
    at = end - 1;
  }
  return Uint8Array.from(sample);
}

function scoreOf(text: string): Pick<RankedPage, 'score' | 'counted'> {
  let worth = 0;
  let counted = 0;
  let before = ' ';
  for (const character of text) {
    if (character > '\u007f') {
      counted++;
      worth += worthOf(character) + (isLetter(character) ? fitAfter(before, character) : 0);
    } else if (isCyrillic(before) && isLetter(character)) worth += MISPLACED.script;
    before = character;
  }
  return { score: counted === 0 ? 0 : worth / counted, counted };
}

function worthOf(character: string): number {
  if (LATIN.has(character)) return WORTH.latin;
  const small = character.toLowerCase();
  if (COMMON_CYRILLIC.has(small)) return WORTH.common;
  if (OTHER_CYRILLIC.has(small)) return WORTH.other;
  if (SIGNS.has(character)) return WORTH.sign;
  if (character === '\ufffd' || (character >= '\u0080' && character < '\u00a0')) return WORTH.none;
  if (FOREIGN_CYRILLIC.test(small)) return WORTH.odd;
  return isLetter(character) ? WORTH.foreign : WORTH.odd;
}

function fitAfter(before: string, character: string): number {
  if (!isLetter(before)) return 0;
  let fit = 0;
  if (isCyrillic(before) !== isCyrillic(character)) fit += MISPLACED.script;
  if (before === before.toLowerCase() && character !== character.toLowerCase()) fit += MISPLACED.capital;
  if (before > '\u007f' && !isCyrillic(before) && !isCyrillic(character)) fit += MISPLACED.accents;
  return fit;
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function isCyrillic(character: string): boolean {
  return character >= '\u0400' && character < '\u0500';
}
