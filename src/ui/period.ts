/** Periods by the month: what two fields and a brush set, and the filters `from` and `to` hold. */
import { monthOf, monthOfYear, yearOfMonth, type Month } from '../lib/month';

/** The month in which a period begins that starts at `edtf` (year, month or day); null where it is open. */
export function monthFrom(edtf: string | null): Month | null {
  return edtf === null ? null : monthOf(Number(edtf.slice(0, 4)), edtf.length > 4 ? Number(edtf.slice(5, 7)) : 1);
}

/** The month in which a period ends that ends with `edtf` (year, month or day); null where it is open. */
export function monthTo(edtf: string | null): Month | null {
  return edtf === null ? null : monthOf(Number(edtf.slice(0, 4)), edtf.length > 4 ? Number(edtf.slice(5, 7)) : 12);
}

/** `from` for a period that begins with a month: `2019-03`, and `2019` for January. */
export function fromText(month: Month): string {
  return monthOfYear(month) === 1 ? yearText(month) : monthText(month);
}

/** `to` for a period that ends with a month: `2019-03`, and `2019` for December. */
export function toText(month: Month): string {
  return monthOfYear(month) === 12 ? yearText(month) : monthText(month);
}

function yearText(month: Month): string {
  return String(yearOfMonth(month)).padStart(4, '0');
}

function monthText(month: Month): string {
  return `${yearText(month)}-${String(monthOfYear(month)).padStart(2, '0')}`;
}
