import type { Issue } from '../model/issue';
import { issueAt, type Place } from './raw-table';

/** What a reference can find. `later` tables are not read yet: their references are kept and settled when they are. */
export type Verdict = 'found' | 'dangling' | 'unknown-code' | 'later' | 'no-table';

interface Pending {
  readonly resource: string;
  readonly value: string;
  readonly place: Place;
}

/** The ids of the tables read so far. Ids are text and may be any text. */
export class Targets {
  readonly #ids = new Map<string, Set<string>>();
  readonly #later: Set<string>;
  readonly #pending = new Map<string, Pending>();

  /** @param later Tables that will be read after this. */
  constructor(later: Iterable<string>) {
    this.#later = new Set(later);
  }

  /** Makes a table known. Codes are known by list. */
  add(resource: string, ids: Iterable<string>): void {
    this.#ids.set(resource, new Set(ids));
  }

  has(resource: string): boolean {
    return this.#ids.has(resource) || this.#later.has(resource);
  }

  /** @param list The list of `codes`; a list without any code is no list, and nothing is checked against it. */
  find(resource: string, list: string | null, value: string): Verdict {
    const ids = this.#ids.get(list === null ? resource : codeList(list));
    if (list !== null) return ids === undefined || ids.has(value) ? 'found' : 'unknown-code';
    if (ids === undefined) return this.#later.has(resource) ? 'later' : 'no-table';
    return ids.has(value) ? 'found' : 'dangling';
  }

  /** Keeps the first place of a reference to a table that is read later. */
  postpone(resource: string, value: string, place: Place): void {
    const key = [resource, place.file, place.column, value].join('\n');
    if (!this.#pending.has(key)) this.#pending.set(key, { resource, value, place });
  }

  /** Closes the later tables: gives a warning for each postponed reference that leads nowhere. Tables that were not read give none. */
  settle(): Issue[] {
    this.#later.clear();
    const issues: Issue[] = [];
    for (const { resource, value, place } of this.#pending.values()) {
      if (this.find(resource, null, value) === 'dangling') {
        issues.push(issueAt('dangling-reference', 'warning', place, value, resource));
      }
    }
    this.#pending.clear();
    return issues;
  }
}

/** The name under which a list of `codes` is kept. */
export function codeList(list: string): string {
  return `codes\n${list}`;
}
