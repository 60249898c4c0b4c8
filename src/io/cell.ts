import type { IssueCode } from '../model/issue';
import type { Field } from './field';
import { isCalendarDate } from './calendar-date';

export type Cell = string | number | boolean | readonly string[] | null;

export interface Fault {
  readonly code: IssueCode;
  readonly expected: string | number | null;
  /** True where the value is shown all the same. */
  readonly keep: boolean;
}

export interface CheckedCell {
  readonly value: Cell;
  readonly fault: Fault | null;
}

const EMPTY: CheckedCell = { value: null, fault: null };

/**
 * Reads a cell by its field.
 *
 * @returns `value` is null where the cell is empty or its fault makes it unusable; an empty cell of a required field has the fault
 * `required`. A list comes without repeated and empty entries, in the order of the cell.
 */
export function readCell(field: Field, raw: string): CheckedCell {
  if (raw === '' || field.missingValues.has(raw)) {
    return field.required || field.needed ? bad('required', null) : EMPTY;
  }
  const typed = readType(field, raw);
  if (typed.fault) return typed;
  const fault = breach(field, raw, typed.value);
  if (fault) return { value: null, fault };
  if (field.listDelimiter !== null) {
    const entries = raw.split(field.listDelimiter).map((entry) => entry.trim());
    const value = [...new Set(entries.filter((entry) => entry !== ''))];
    const odd = field.categories && value.find((entry) => !field.categories?.has(entry));
    return { value, fault: odd ? { code: 'not-in-list', expected: field.name, keep: true } : null };
  }
  if (field.categories && !field.categories.has(raw)) {
    return { value: typed.value, fault: { code: 'not-in-list', expected: field.name, keep: true } };
  }
  return typed;
}

/** A link that may be followed, as given; null for any scheme but http, https and mailto. */
export function safeLink(raw: string): string | null {
  if (!/^(https?:\/\/|mailto:)/i.test(raw) || /[\s<>"\\^`{|}]/.test(raw)) return null;
  try {
    return new URL(raw).href === '' ? null : raw;
  } catch {
    return null;
  }
}

function bad(code: IssueCode, expected: string | number | null): CheckedCell {
  return { value: null, fault: { code, expected, keep: false } };
}

function readType(field: Field, raw: string): CheckedCell {
  switch (field.type) {
    case 'integer':
    case 'number': {
      const plain = plainNumber(field, raw);
      if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(plain)) return bad('not-a-number', field.type);
      const value = Number(plain);
      if (field.type === 'integer' && !(/^[+-]?\d+$/.test(plain) && Number.isSafeInteger(value))) {
        return bad('not-an-integer', field.type);
      }
      return Number.isFinite(value) ? { value, fault: null } : bad('not-a-number', field.type);
    }
    case 'boolean':
      if (field.trueValues.has(raw)) return { value: true, fault: null };
      if (field.falseValues.has(raw)) return { value: false, fault: null };
      return bad('not-in-list', [...field.trueValues, ...field.falseValues].join(', '));
    case 'date': {
      const value = isoDate(raw, field.format);
      return value === null ? bad('not-a-date', field.format ?? 'YYYY-MM-DD') : { value, fault: null };
    }
    case 'year':
      return /^-?\d{4}$/.test(raw) ? { value: Number(raw), fault: null } : bad('not-a-date', 'YYYY');
    case 'yearmonth':
      return /^-?\d{4}-(0[1-9]|1[0-2])$/.test(raw) ? { value: raw, fault: null } : bad('not-a-date', 'YYYY-MM');
    default:
      if (field.format === 'uri' && safeLink(raw) === null) return bad('not-a-link', 'http, https, mailto');
      return { value: raw, fault: null };
  }
}

function plainNumber(field: Field, raw: string): string {
  let plain = field.groupChar ? raw.replaceAll(field.groupChar, '') : raw;
  if (field.decimalChar !== '.') plain = plain.replace(field.decimalChar, '.');
  return field.bareNumber ? plain : plain.replace(/^[^\d+.-]+|[^\d.]+$/g, '');
}

/** The ISO form of a date; null where it is none. Formats but `default` and `any` are strptime patterns of `%Y %m %d %y`. */
function isoDate(raw: string, format: string | null): string | null {
  let text = raw;
  if (format !== null && format !== 'default' && format !== 'any') {
    const order: string[] = [];
    const source = format.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/%([Ymd])/g, (_, part: string) => {
      order.push(part);
      return part === 'Y' ? '(\\d{4})' : '(\\d{1,2})';
    });
    const match = new RegExp(`^${source}$`).exec(raw);
    if (!match) return null;
    const part = (name: string) => match[order.indexOf(name) + 1]?.padStart(2, '0') ?? '';
    text = `${part('Y')}-${part('m')}-${part('d')}`;
  }
  return isCalendarDate(text) ? text : null;
}

function breach(field: Field, raw: string, value: Cell): Fault | null {
  const fault = (code: IssueCode, expected: string | number | null): Fault => ({ code, expected, keep: false });
  if (isBelow(value, field.minimum)) return fault('below-minimum', field.minimum);
  if (isAbove(value, field.maximum)) return fault('above-maximum', field.maximum);
  if (field.maxLength !== null && raw.length > field.maxLength) return fault('too-long', field.maxLength);
  if (field.minLength !== null && raw.length < field.minLength) return fault('too-short', field.minLength);
  if (field.pattern && !field.pattern.test(raw)) return fault('pattern', field.pattern.source.slice(4, -2));
  if (field.enum) {
    const entries = field.listDelimiter === null ? [raw] : raw.split(field.listDelimiter).map((entry) => entry.trim());
    if (!entries.every((entry) => field.enum?.has(entry))) return fault('not-in-list', [...field.enum].join(', '));
  }
  return null;
}

function isBelow(value: Cell, minimum: number | string | null): boolean {
  if (typeof value === 'number') return minimum !== null && value < Number(minimum);
  return typeof value === 'string' && typeof minimum === 'string' && value < minimum;
}

function isAbove(value: Cell, maximum: number | string | null): boolean {
  if (typeof value === 'number') return maximum !== null && value > Number(maximum);
  return typeof value === 'string' && typeof maximum === 'string' && value > maximum;
}
