import { foldedWords } from '../../../lib/fold';

/** Words of a title that an id takes over. */
const TITLE_WORDS = 6;

/** A text as a part of an id: folded words joined by hyphens, at most so many. */
export function slug(text: string, words = Infinity): string {
  return foldedWords(text).slice(0, words).join('-');
}

/** Makes each id unlike those before it by a number at its end. */
export class DistinctIds {
  readonly #taken: Set<string>;
  /** The number after the last one that each wanted id was given: a search from 2 on takes ever longer. */
  readonly #next = new Map<string, number>();

  /** @param taken Ids that are in use already. */
  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  make(wanted: string): string {
    const base = wanted === '' ? 'record' : wanted;
    let id = base;
    let n = this.#next.get(base) ?? 2;
    for (; this.#taken.has(id); n++) id = `${base}-${n}`;
    if (id !== base) this.#next.set(base, n);
    this.#taken.add(id);
    return id;
  }
}

/**
 * The id that an event without one gets, as those of the package look: `2021-sarajevo-rod-i-migracije`.
 *
 * @param date EDTF; its year is taken over where it has one.
 */
export function eventId(date: string | null, place: string | null, title: string): string {
  const year = /^\d{4}/.exec(date ?? '')?.[0] ?? '';
  return [year, slug(place ?? ''), slug(title, TITLE_WORDS)].filter((part) => part !== '').join('-');
}
