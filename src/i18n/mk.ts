import { composition } from './mk/composition';
import { counts } from './mk/counts';
import { event } from './mk/event';
import { events } from './mk/events';
import { filters } from './mk/filters';
import { findings } from './mk/findings';
import { map } from './mk/map';
import { network } from './mk/network';
import { page } from './mk/page';
import { pages } from './mk/pages';
import { timeline } from './mk/timeline';
import type { Catalogue } from './locale';

/** The Macedonian catalogue. */
export const mk: Catalogue = {
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
};
