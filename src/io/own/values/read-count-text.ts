import { foldedWords } from '../../../lib/fold';
import { makeCount, type Count } from '../../../model/count';
import { boundAfter, boundBefore, type BoundWord } from './bound-words';
import { isNotStated } from './not-stated';
import { numberWords } from './number-words';
import { areUnits, isOfPeople } from './people-words';
import { plainText } from './plain-text';
import { readNumberText } from './read-number-text';
import { doubt, LONGEST_VALUE, readAs, refused, type Doubt, type ValueRead } from './value-read';

/** No event of people is larger; such a number is a slip or an amount. */
const MOST = 10_000_000;

/** Marks of a cell that only says that a group was there. */
const TICKS = /^(x|✓|✔|√|da|yes|po|да)$/i;
/** Cells that could mean nobody as well as no statement. */
const NOBODY = /^(nema|none|nobody|no one|niko|nitko|nikoj|asnje|askush|no|ne|jo|nil)$/;
/** Multiples that are not read, so that "2 hiljade" does not become 2. */
const MULTIPLES =
  /^(hiljad|tisuc|iljad|thousand|mije|mijera|milion|milijun|million|stotin|qind|hundreds|dozen|desetin|par$|nekolik)/;

const NUMBER = String.raw`\d{1,3}(?:[ '.,]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;
const SIGN_BEFORE: readonly (readonly [RegExp, BoundWord])[] = [
  [/^(>=|≥|=>)$/, 'at-least'],
  [/^>$/, 'more-than'],
  [/^(<=|≤|=<)$/, 'at-most'],
  [/^<$/, 'less-than'],
  [/^[~≈±]$/, 'about'],
];
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:-|\\.\\.\\.?|/)\\s*(${NUMBER})$`);
const SUM = new RegExp(`^(${NUMBER})(?:\\s*\\+\\s*(${NUMBER}))+$`);
const BETWEEN = /^(izmedju|between|ndermjet|midis|pomegju|pomedju|megju|medju|od|from|nga)$/;
const TO = /^(i|do|and|to|dhe|e|deri|deri ne|u)$/;

/** A cell in parts: what stands before its number, the number, and what stands after. */
interface Stated {
  readonly before: string;
  readonly n: number;
  readonly about: boolean;
  readonly after: string;
}

/** Reads a whole number of people; a refusal where it is none. */
function wholeNumber(text: string): ValueRead<number> {
  const read = readNumberText(text);
  if (!read.ok) return read;
  if (!Number.isInteger(read.value)) return refused('not-an-integer');
  if (read.value < 0) return refused('below-minimum', 0);
  // Decimals of people there are none, so thousands are certain.
  return read.value > MOST ? refused('above-maximum', MOST) : readAs(read.value);
}

/** The bracket at the end of a cell, and the cell without it. */
function withoutAside(text: string): { readonly main: string; readonly aside: string } {
  const match = /^(.*?)\s*[([]([^()[\]]*)[)\]]\s*$/.exec(text);
  return match === null ? { main: text, aside: '' } : { main: match[1] ?? '', aside: match[2] ?? '' };
}

/** The total of `7 + 25`; null where the text is no sum. */
function sumOf(text: string): number | null {
  if (!SUM.test(text)) return null;
  const parts = text.split('+').map((part) => wholeNumber(part));
  return parts.reduce<number | null>((sum, part) => (sum === null || !part.ok ? null : sum + part.value), 0);
}

/** The ends of a range in digits or in words: `40-50`, `između 40 i 50`, `nga dyzet deri pesëdhjetë`. */
function rangeOf(
  text: string,
): { readonly ends: readonly [string, string]; readonly words: boolean; readonly after: string } | null {
  const [, low, high] = RANGE.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return { ends: [low, high], words: false, after: '' };
  const found = new RegExp(`^(\\p{L}+ )?(${NUMBER})\\s*(\\p{L}+(?: në)?|-)\\s*(${NUMBER})(?: (\\D*))?$`, 'u').exec(
    text,
  );
  if (found === null) return null;
  const [, before = '', from = '', between = '', to = '', after = ''] = found;
  const opened = before === '' || BETWEEN.test(foldedWords(before).join(' '));
  const joins =
    between === '-' ||
    (/^[iue]$|^(and|dhe)$/.test(foldedWords(between).join(' '))
      ? before !== ''
      : TO.test(foldedWords(between).join(' ')));
  return opened && joins ? { ends: [from, to], words: between !== '-', after } : null;
}

/** Finds the one number of a cell, in digits or in words; `several` where there are more. */
function findNumber(text: string): Stated | 'several' | 'none' | ValueRead<never> {
  const matches = [...text.matchAll(new RegExp(NUMBER, 'g'))];
  const [match, second] = matches;
  if (second !== undefined) return 'several';
  if (match !== undefined) {
    const read = wholeNumber(match[0]);
    if (!read.ok) return read;
    const after = text.slice(match.index + match[0].length);
    return { before: text.slice(0, match.index), n: read.value, about: false, after };
  }
  const words = foldedWords(text);
  for (let at = 0; at < words.length; at++) {
    const read = numberWords(words.slice(at));
    if (read === null) continue;
    const after = words.slice(at + read.length);
    if (after.some((_, i) => (numberWords(after.slice(i))?.n ?? 0) > 1)) return 'several';
    return { before: words.slice(0, at).join(' '), n: read.n, about: read.about, after: after.join(' ') };
  }
  return 'none';
}

/** A count in signs that every language reads: `> 50`, `≥ 50`, `≈ 40`, `≤ 30`, `40–50`. */
function inSigns({ kind, low, high }: Count): string {
  const sign = { 'more-than': '> ', 'at-least': '≥ ', about: '≈ ' }[kind as string] ?? '';
  if (kind === 'at-most') return `≤ ${high ?? 0}`;
  return kind === 'range' ? `${low ?? 0}–${high ?? 0}` : `${sign}${low ?? ''}`;
}

function boundOf(before: string, after: string): { kind: BoundWord; words: boolean; rest: readonly string[] } | null {
  const { kind: last, rest } = boundAfter(foldedWords(after));
  const plus = /^\s*\+/.test(after);
  const sign = SIGN_BEFORE.find(([pattern]) => pattern.test(before.replace(/\s/g, '')));
  if (sign) return { kind: sign[1], words: false, rest };
  const words = foldedWords(before.replace(/:$/, ''));
  const first = boundBefore(words) ?? (isOfPeople(words) ? 'exact' : null);
  if (first === null) return null;
  if (first === 'exact' && plus) return { kind: 'at-least', words: false, rest };
  return { kind: first === 'exact' ? (last ?? 'exact') : first, words: true, rest };
}

function countOf(kind: BoundWord, n: number, text: string): Count {
  if (kind === 'less-than') return makeCount('at-most', Math.max(0, n - 1), null, text);
  return makeCount(kind, n, null, text);
}

function readRange(range: NonNullable<ReturnType<typeof rangeOf>>, text: string): ValueRead<Count> {
  const [low, high] = [wholeNumber(range.ends[0]), wholeNumber(range.ends[1])];
  if (!low.ok) return low;
  if (!high.ok) return high;
  const count = makeCount('range', low.value, high.value, text);
  const doubts: Doubt[] = range.words || low.value > high.value ? [doubt('count-read-as', inSigns(count))] : [];
  const nouns = foldedWords(range.after);
  if (areUnits(nouns)) return ofUnits(text);
  if (!isOfPeople(nouns)) doubts.push(doubt('count-of-what', nouns.join(' ')));
  return readAs(count, doubts);
}

/** A number of what is no people says nothing of how many people came; its words stay. */
function ofUnits(text: string): ValueRead<Count> {
  return readAs(makeCount('not-stated', null, null, text), [doubt('count-of-units')]);
}

/** A cell with words and no number: named, unless it could mean nobody. */
function readNamed(main: string, text: string): ValueRead<Count> {
  const words = foldedWords(main);
  if (TICKS.test(main)) return readAs(makeCount('mentioned', null, null, text));
  if (words.length === 0 || NOBODY.test(words.join(' '))) return refused('not-a-count');
  return readAs(makeCount('mentioned', null, null, text), [doubt('only-named')]);
}

/**
 * Reads what a cell says of a number of people, in any of the languages of the page; never throws, and never says more than the words.
 *
 * An empty cell, words for "unknown" and a number of organisations, places or days are `not-stated`, other words without a number `mentioned`. A sum in brackets beside its total stays
 * in `text` alone; `7 + 25` is exact, with a doubt. What was read from words has the doubt `count-read-as`, which gives it in signs.
 *
 * @returns A count whose `text` is the cell as written.
 */
export function readCountText(text: string): ValueRead<Count> {
  if (text.length > LONGEST_VALUE) return refused('not-a-count');
  const plain = plainText(text);
  const ticked = TICKS.test(plain);
  if (!ticked && isNotStated(plain) && !/^[()[\]]/.test(plain)) {
    return readAs(makeCount('not-stated', null, null, plain === '' ? null : text));
  }
  if (/[%‰]/.test(plain)) return refused('percent');
  const brackets = [...plain].filter((sign) => '([{'.includes(sign)).length;
  if (brackets !== [...plain].filter((sign) => ')]}'.includes(sign)).length) return refused('bracket-open', text);
  const { main, aside } = withoutAside(plain);
  if (ticked) return readNamed(plain, text);
  if (main === '') return refused('number-in-brackets');
  if (/^-\s*\d/.test(main)) return refused('below-minimum', 0);

  const total = sumOf(main);
  if (total !== null) {
    if (total > MOST) return refused('above-maximum', MOST);
    return readAs(makeCount('exact', total, null, text), [doubt('count-summed', total)]);
  }
  const range = rangeOf(main);
  if (range !== null) return readRange(range, text);
  const stated = findNumber(main);
  if (stated === 'none') return readNamed(main, text);
  if (stated === 'several') return refused('several-numbers');
  if ('ok' in stated) return stated;
  const bound = boundOf(stated.before, stated.after);
  if (bound === null || bound.rest.some((word) => MULTIPLES.test(word))) return refused('not-a-count');
  if (areUnits(bound.rest)) return ofUnits(text);
  const count = countOf(stated.about && bound.kind === 'exact' ? 'about' : bound.kind, stated.n, text);
  const doubts: Doubt[] = [];
  if (bound.words && count.kind !== 'exact') doubts.push(doubt('count-read-as', inSigns(count)));
  const parts = sumOf(aside);
  if (parts !== null && parts !== stated.n) doubts.push(doubt('parts-differ', parts));
  if (!isOfPeople(bound.rest)) doubts.push(doubt('count-of-what', bound.rest.join(' ')));
  return readAs(count, doubts);
}
