import type { closer } from './en/closer';
import type { composition } from './en/composition';
import { counts } from './en/counts';
import type { embed } from './en/embed';
import type { event } from './en/event';
import type { events } from './en/events';
import type { filterFields } from './en/filter-fields';
import type { filters } from './en/filters';
import type { footer } from './en/footer';
import type { map } from './en/map';
import type { network } from './en/network';
import { page } from './en/page';
import type { pages } from './en/pages';
import type { sentence } from './en/sentence';
import type { states } from './en/states';
import type { tables } from './en/tables';
import type { timeline } from './en/timeline';

const first = { ...counts, ...page } as const;

/** The keys and placeholders that every language must fill. */
export type Messages = typeof first &
  typeof closer &
  typeof composition &
  typeof embed &
  typeof event &
  typeof events &
  typeof filterFields &
  typeof filters &
  typeof footer &
  typeof map &
  typeof network &
  typeof pages &
  typeof sentence &
  typeof states &
  typeof tables &
  typeof timeline;

/**
 * The English catalogue. It begins with the words of every page and frame; each view, and what is loaded on demand, brings its own
 * (`addWords`). Code that speaks words of such a part imports it, `import '../../i18n/en/tables'`, and a test holds it to that.
 */
export const en = { ...first } as Messages;

/** Adds a part of the catalogue: mutates it, so that every page that speaks English knows the words at once. */
export function addWords(part: Partial<Messages>): void {
  Object.assign(en, part);
}
