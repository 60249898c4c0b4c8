import { plainText } from './plain-text';
import { doubt, readAs, refused, type ValueRead } from './value-read';

/** Digits in groups of three, parted by one sign throughout. */
const GROUPED = /^[1-9]\d{0,2}(?:([ '.,])\d{3})(?:\1\d{3})*$/;

/** The digits of a whole number without what parts its groups; null where they are not in groups of three. */
function ungrouped(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/[ '.,]/g, '') : null;
}

/** A number in plain digits with a point; null where the text is none, `either` where its one sign could part thousands or decimals. */
function plainNumber(text: string): { readonly number: string; readonly either: boolean } | null {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const whole = ungrouped(text);
  if (whole !== null) return { number: whole, either: /^\d{1,3}[.,]\d{3}$/.test(text) };
  if (last < 0) return null;
  const before = ungrouped(text.slice(0, last) || '0');
  const after = text.slice(last + 1);
  const repeated = text.slice(0, last).includes(text.charAt(last));
  return before === null || repeated || !/^\d+$/.test(after) ? null : { number: `${before}.${after}`, either: false };
}

/**
 * Reads a number in the forms of the region and of English: `1.234,50`, `1 234,50`, `1'234.50`, `12,5`; never throws.
 *
 * `1.234` and `1,234` can mean thousands or decimals: they are read as thousands, with a doubt. A percentage is no number of things, and
 * `(12)` is a negative number to some and an aside to others: both are refused.
 */
export function readNumberText(text: string): ValueRead<number> {
  const plain = plainText(text);
  if (/[%‰]/.test(plain)) return refused('percent');
  if (/^\(.*\)$/.test(plain)) return refused('number-in-brackets');
  const sign = /^[+-]/.exec(plain)?.[0] ?? '';
  const read = plainNumber(plain.slice(sign.length).trim());
  if (read === null) return refused('not-a-number');
  const value = Number(`${sign}${read.number}`);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return refused('above-maximum', Number.MAX_SAFE_INTEGER);
  return readAs(value, read.either ? [doubt('number-either-way', value)] : []);
}
