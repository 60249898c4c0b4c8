/** The meanings that a reader gave the columns of a table, kept in the browser for the next file with the same header. */
import type { Meaning } from '../io/own/columns/meaning';

/** Meanings by the place of the column. */
export type Meanings = Readonly<Record<number, Meaning>>;

const KEY = 'susret columns';
/** Headers that are kept; those that were not used for the longest go first. */
const MOST = 30;

type Kept = readonly (readonly [header: string, meanings: Meanings])[];

/** Empty where nothing is kept for the header, or the browser keeps nothing. */
export function recallColumns(header: readonly string[]): Meanings {
  return kept().find(([known]) => known === keyOf(header))?.[1] ?? {};
}

/** Does nothing where the browser keeps nothing. */
export function rememberColumns(header: readonly string[], meanings: Meanings): void {
  const key = keyOf(header);
  const others = kept().filter(([known]) => known !== key);
  try {
    localStorage.setItem(KEY, JSON.stringify([[key, meanings], ...others].slice(0, MOST)));
  } catch {
    // Blocked or full: the reader chooses again the next time.
  }
}

const keyOf = (header: readonly string[]): string => header.join('\n').slice(0, 2000);

function kept(): Kept {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(found) ? (found as Kept) : [];
  } catch {
    return [];
  }
}
