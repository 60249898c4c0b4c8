import { fold } from '../../../lib/fold';
import { remembered } from '../../../lib/remembered';
import type { Count, CountKind } from '../../../model/count';
import { dateOrder, type DateOrder } from '../values/date-order';
import { isNotStated } from '../values/not-stated';
import { readCode, type CodeNames } from '../values/read-code';
import { readDegrees } from '../values/read-coordinates';
import { readCountry } from '../values/read-country';
import { readCountText } from '../values/read-count-text';
import { readDateText } from '../values/read-date-text';
import { readNumberText } from '../values/read-number-text';
import { readAs, refused, type ValueRead } from '../values/value-read';
import type { Meaning } from './meaning';

/** How each column of dates writes day and month. */
export type DateOrders = ReadonlyMap<Meaning, DateOrder>;

/** The names of the codes that cells are read by. */
export interface CodeLists {
  readonly format: CodeNames;
  readonly topic: CodeNames;
  readonly attendance: CodeNames;
  readonly bound: CodeNames;
}

/** Texts of a column whose readings are kept. Numbers, dates and names come again and again; where none does, this bounds what is held. */
const KEPT = 20_000;

/** Letters of a name, a date or a number. */
const SHORT = 40;

type Read<T> = (text: string) => ValueRead<T>;

const once = <T>(read: (text: string) => T) => remembered(read, KEPT);

/** The readers of the cells of one file: each text is read once, since a column has few that differ. */
export class CellReaders {
  readonly #dates = new Map<Meaning, Read<string>>();
  readonly #orders: DateOrders;
  readonly #isShortNotStated = once(isNotStated);
  readonly isOnline: (text: string) => boolean;
  readonly code: Readonly<Record<'format' | 'topic' | 'attendance', Read<string>>>;
  readonly country = once(readCountry);
  /** Of either axis. */
  readonly degrees = once((text) => readDegrees(text, null));
  readonly count: Read<Count> = once(readCountText);
  readonly upperEnd: Read<number> = once(readUpperEnd);
  readonly bound: Read<CountKind>;

  constructor(orders: DateOrders, lists: CodeLists) {
    this.#orders = orders;
    const coded = (list: keyof CodeLists) => once((text) => readCode(text, lists[list], list));
    this.code = { format: coded('format'), topic: coded('topic'), attendance: coded('attendance') };
    this.bound = once((text) => readBound(text, lists.bound));
    this.isOnline = once((text) => lists.attendance.get(fold(text)) === 'online');
  }

  /** Long texts differ as a rule: keeping them would push out what comes again. */
  isNotStated(text: string): boolean {
    return text.length > SHORT ? isNotStated(text) : this.#isShortNotStated(text);
  }

  /** The reader of a column of dates, in EDTF. */
  date(means: Meaning): Read<string> {
    const known = this.#dates.get(means);
    if (known !== undefined) return known;
    const { order, certain } = this.#orders.get(means) ?? dateOrder([]);
    const read = once((text) => readDateText(text, order, certain));
    this.#dates.set(means, read);
    return read;
  }
}

function readUpperEnd(text: string): ValueRead<number> {
  const read = readNumberText(text);
  if (!read.ok) return read;
  return Number.isInteger(read.value) && read.value >= 0 ? readAs(read.value) : refused('not-an-integer');
}

const KINDS: ReadonlySet<string> = new Set([
  'exact',
  'more-than',
  'at-least',
  'about',
  'at-most',
  'range',
  'not-stated',
]);

function readBound(text: string, bounds: CodeNames): ValueRead<CountKind> {
  const code = bounds.get(fold(text)) ?? text;
  return KINDS.has(code) ? readAs(code as CountKind) : refused('not-in-list', 'bound');
}
