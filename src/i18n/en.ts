import { composition } from './en/composition';
import { counts } from './en/counts';
import { event } from './en/event';
import { events } from './en/events';
import { filters } from './en/filters';
import { findings } from './en/findings';
import { map } from './en/map';
import { network } from './en/network';
import { page } from './en/page';
import { pages } from './en/pages';
import { timeline } from './en/timeline';

/** The English catalogue: its keys and placeholders are the type that every other language must fill. */
export const en = {
  ...counts,
  ...page,
  ...filters,
  ...map,
  ...timeline,
  ...composition,
  ...network,
  ...events,
  ...event,
  ...findings,
  ...pages,
} as const;
