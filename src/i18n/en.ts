import type { closer } from './en/closer';
import { composition } from './en/composition';
import { counts } from './en/counts';
import type { embed } from './en/embed';
import type { event } from './en/event';
import { events } from './en/events';
import type { filterFields } from './en/filter-fields';
import { filters } from './en/filters';
import { findings } from './en/findings';
import type { footer } from './en/footer';
import { map } from './en/map';
import { network } from './en/network';
import { page } from './en/page';
import { pages } from './en/pages';
import type { states } from './en/states';
import type { tables } from './en/tables';
import { timeline } from './en/timeline';

const first = {
  ...counts,
  ...page,
  ...filters,
  ...map,
  ...timeline,
  ...composition,
  ...network,
  ...events,
  ...findings,
  ...pages,
} as const;

/** The keys and placeholders that every language must fill. */
export type Messages = typeof first &
  typeof closer &
  typeof embed &
  typeof event &
  typeof filterFields &
  typeof footer &
  typeof states &
  typeof tables;

/**
 * The English catalogue. It begins with the words of the first view; what is loaded on demand brings its own (`addWords`). Code that
 * speaks words of such a part imports it, `import '../../i18n/en/tables'`, and a test holds it to that.
 */
export const en = { ...first } as Messages;

/** Adds a part of the catalogue: mutates it, so that every page that speaks English knows the words at once. */
export function addWords(part: Partial<Messages>): void {
  Object.assign(en, part);
}
