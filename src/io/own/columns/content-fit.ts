import { fold } from '../../../lib/fold';
import { hasNumber } from '../../../model/count';
import { listDelimiter, splitList } from '../values/cell-list';
import { isNotStated } from '../values/not-stated';
import { codeNames } from '../values/read-code';
import { readDegrees, readPoint } from '../values/read-coordinates';
import { readCountry } from '../values/read-country';
import { readCountText } from '../values/read-count-text';
import { readDateText } from '../values/read-date-text';
import { readLink } from '../values/read-link';
import type { Knowledge } from './knowledge';
import type { RawRow } from '../../raw-table';
import { contentOf, type Meaning } from './meaning';

/** How many of the looked-at values could be read as something. */
export interface Fit {
  readonly n: number;
  readonly of: number;
}

/** How many values of a table are looked at, to bound the time that very wide ones take. */
const LOOKED_AT = 40_000;
/** How many values of a column tell what it is. */
const ENOUGH = 200;
/** Longer values are not looked at; of a list its beginning is. In characters. */
const LONGEST = 2000;

/**
 * Values of a column that say something, from its beginning: the fewer, the more columns the table has.
 *
 * @param at The place of the column in the rows.
 * @param long What of a long value is looked at: for a list its beginning, which tells what parts it.
 */
export function sampleOf(
  rows: readonly RawRow[],
  at: number,
  columns: number,
  long: 'none' | 'beginning' = 'none',
): readonly string[] {
  const size = Math.max(5, Math.min(ENOUGH, Math.floor(LOOKED_AT / columns)));
  const said: string[] = [];
  for (const { cells } of rows) {
    if (said.length === size) break;
    const value = cells[at] ?? '';
    if (value === '' || (long === 'none' && value.length > LONGEST) || isNotStated(value)) continue;
    said.push(value.slice(0, LONGEST));
  }
  return said;
}

/** The share of a fit; 1 where nothing was looked at, since nothing speaks against it. */
export function share({ n, of }: Fit): number {
  return of === 0 ? 1 : n / of;
}

const isNumber = (value: string) => {
  const read = readCountText(value);
  return read.ok && hasNumber(read.value.kind);
};

/** The test that a value of a meaning passes; null where any text will do. */
function testOf(meaning: Meaning, knowledge: Knowledge): ((value: string) => boolean) | null {
  switch (contentOf(meaning)) {
    case 'dates':
      return (value) => !/^\d{5,}$/.test(value) && readDateText(value).ok;
    case 'counts':
      return isNumber;
    case 'countries':
      return (value) => readCountry(value).ok;
    case 'degrees':
      return (value) => readDegrees(value, meaning === 'latitude' ? 'lat' : 'lon').ok;
    case 'points':
      return (value) => readPoint(value).ok;
    case 'links':
      return (value) => readLink(value).ok;
    case 'names':
      return (value) => /\p{L}/u.test(value);
    case 'codes': {
      const names = codeNames(knowledge.codes, meaning);
      return names.size === 0 ? null : (value) => names.has(fold(value));
    }
    case 'text':
      return null;
  }
}

/** How many entries of a sample are what a meaning needs; null where any text will do. Lists count by their entries. */
export function fitOf(sample: readonly string[], meaning: Meaning, knowledge: Knowledge): Fit | null {
  const test = testOf(meaning, knowledge);
  if (test === null) return null;
  const whole = sample.filter(test).length;
  if (whole * 2 > sample.length || !['country', 'topic', 'source_url'].includes(meaning))
    return { n: whole, of: sample.length };
  const delimiter = listDelimiter(sample, test);
  return { n: sample.filter((value) => splitList(value, delimiter).every(test)).length, of: sample.length };
}

/** How many values name a known organisation or town. */
export function namesKnown(sample: readonly string[], names: ReadonlyMap<string, unknown>): Fit {
  const known = (value: string) => names.has(fold(value));
  const delimiter = listDelimiter(sample, known);
  return { n: sample.filter((value) => splitList(value, delimiter).some(known)).length, of: sample.length };
}
