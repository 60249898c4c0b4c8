/** How single values stand in an address. */
import { parseBound } from '../model/edtf';
import type { Bounds } from '../model/view-state';

/** Four decimals are about ten metres. */
const DECIMALS = 4;

/**
 * Writes a list so that its commas part values, even after another program has encoded or decoded the address once more: `%` and `,`
 * within a value are escaped before the whole is encoded.
 */
export function joinValues(values: readonly string[]): string {
  return values.map((value) => encodeValue(value.replaceAll('%', '%25').replaceAll(',', '%2C'))).join(',');
}

/** The values of a list, from decoded text: without blanks at the ends, empty ones and repetitions. */
export function splitValues(text: string): string[] {
  const values = text
    .split(',')
    .map((part) => part.trim().replace(/%(25|2C)/gi, (_, hex) => (hex === '25' ? '%' : ',')));
  return [...new Set(values)].filter((value) => value !== '');
}

/** Encodes a value for a query string; signs that are harmless there stay readable. A broken half of a sign becomes U+FFFD. */
export function encodeValue(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/%(3A|2F|40)/g, (code) =>
    decodeURIComponent(code),
  );
}

/** True for a year, month or day of the calendar, as `2021`, `2021-10`, `2021-10-13`. */
export function isBound(text: string): boolean {
  return parseBound(text, 'first') !== null;
}

/** Reads `west,south,east,north` in degrees; null where it is no frame on the earth. */
export function readBounds(text: string): Bounds | null {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length !== 4 || !parts.every((part) => /^-?\d{1,3}(\.\d{1,20})?$/.test(part))) return null;
  const [west = NaN, south = NaN, east = NaN, north = NaN] = parts.map((part) => rounded(Number(part)));
  const onEarth = west >= -180 && east <= 180 && south >= -90 && north <= 90;
  return onEarth && west < east && south < north ? [west, south, east, north] : null;
}

export function writeBounds(bounds: Bounds): string {
  return bounds.map((degrees) => String(rounded(degrees))).join(',');
}

function rounded(degrees: number): number {
  // Adding 0 turns -0 into 0.
  return Number(degrees.toFixed(DECIMALS)) + 0;
}

/** True for a version that can be a folder name: `1.1.0`. */
export function isVersion(text: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z.+-]{0,39}$/.test(text) && !text.includes('..');
}

/** True for a language tag by its form. */
export function isLanguageTag(text: string): boolean {
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/.test(text);
}
