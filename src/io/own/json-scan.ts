/** Looks through JSON before it is parsed: where it is wrong, how deep it goes, and what parsing would lose. */

export interface JsonScan {
  /** What is wrong first, and where; null where the text is valid. */
  readonly fault: JsonFault | null;
  /** Places of numbers with more digits than a number can hold: `[start, end)`, in order. */
  readonly longNumbers: readonly (readonly [start: number, end: number])[];
  /** The first key that comes twice in one object, of which parsing keeps the last value; null where none does. */
  readonly repeatedKey: { readonly key: string; readonly at: number } | null;
}

export interface JsonFault {
  readonly code: 'json-comma' | 'json-quotes' | 'json-comment' | 'json-unfinished' | 'json-too-deep' | 'json-fault';
  readonly at: number;
}

/** Objects and lists inside one another; more than any data have, and few enough for any stack. */
export const DEEPEST = 200;

type Awaited = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

interface Level {
  /** Null in a list. */
  readonly keys: Set<string> | null;
}

const BLANK = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** Takes one pass over the text, and no stack. @see RFC 8259 */
export function scanJson(text: string): JsonScan {
  const longNumbers: (readonly [number, number])[] = [];
  const levels: Level[] = [];
  let repeatedKey: JsonScan['repeatedKey'] = null;
  let awaited: Awaited = 'value';
  let at = 0;
  let afterComma = false;
  const end = (code: JsonFault['code']): JsonScan => ({ fault: { code, at }, longNumbers, repeatedKey });
  const closed = (): Awaited => (levels.length === 0 ? 'nothing' : 'comma-or-end');

  for (;;) {
    at = endOf(BLANK, text, at) ?? at;
    const sign = text.charAt(at);
    if (sign === '') {
      return awaited === 'nothing' ? { fault: null, longNumbers, repeatedKey } : end('json-unfinished');
    }
    if (sign === '/' || sign === '#') return end('json-comment');
    const level = levels.at(-1);
    const isEnd = sign === '}' || sign === ']';
    if (isEnd && level && awaited.endsWith('-or-end')) {
      if ((level.keys === null) !== (sign === ']')) return end('json-fault');
      levels.pop();
      awaited = closed();
      at++;
    } else if (isEnd && (awaited === 'key' || awaited === 'value') && level && afterComma) {
      return end('json-comma');
    } else if (awaited === 'colon' && sign === ':') {
      awaited = 'value';
      at++;
    } else if (awaited === 'comma-or-end' && sign === ',') {
      awaited = level?.keys ? 'key' : 'value';
      afterComma = true;
      at++;
      continue;
    } else if ((awaited === 'key' || awaited === 'key-or-end') && level?.keys) {
      if (sign !== '"')
        return end(/['\p{L}_$“”„‘’]/u.test(sign) ? 'json-quotes' : sign === ',' ? 'json-comma' : 'json-fault');
      const stop = endOfString(text, at);
      if (stop === null) return end('json-unfinished');
      const key = text.slice(at + 1, stop - 1);
      if (level.keys.has(key)) repeatedKey ??= { key, at };
      level.keys.add(key);
      awaited = 'colon';
      at = stop;
    } else if (awaited === 'value' || awaited === 'value-or-end') {
      if (sign === '{' || sign === '[') {
        if (levels.length === DEEPEST) return end('json-too-deep');
        levels.push({ keys: sign === '{' ? new Set() : null });
        awaited = sign === '{' ? 'key-or-end' : 'value-or-end';
        at++;
        continue;
      }
      const stop: number | null =
        sign === '"' ? endOfString(text, at) : (endOf(NUMBER, text, at) ?? endOf(WORD, text, at));
      if (stop === null) {
        return end(
          sign === '"'
            ? 'json-unfinished'
            : /['“”„‘’]/.test(sign)
              ? 'json-quotes'
              : sign === ','
                ? 'json-comma'
                : 'json-fault',
        );
      }
      if (/[-\d]/.test(sign) && losesDigits(text.slice(at, stop))) longNumbers.push([at, stop]);
      awaited = closed();
      at = stop;
    } else return end('json-fault');
    afterComma = false;
  }
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** Behind the closing quotation mark; null where there is none, or a control or a wrong escape stands before it. */
function endOfString(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) return null;
    if (code !== 0x5c) continue;
    const stop = endOf(ESCAPE, text, at);
    if (stop === null) return null;
    at = stop - 1;
  }
  return null;
}

/** Digits that a number holds for certain. @see IEEE 754, binary64 */
const SAFE_DIGITS = 15;

function losesDigits(number: string): boolean {
  const digits = number
    .replace(/[eE].*$/, '')
    .replace(/[-.]/g, '')
    .replace(/^0+/, '');
  return digits.length > SAFE_DIGITS && String(Number(number)) !== number;
}
