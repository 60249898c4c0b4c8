import { composition } from './bs/composition';
import { counts } from './bs/counts';
import { event } from './bs/event';
import { events } from './bs/events';
import { filters } from './bs/filters';
import { findings } from './bs/findings';
import { map } from './bs/map';
import { network } from './bs/network';
import { page } from './bs/page';
import { pages } from './bs/pages';
import { timeline } from './bs/timeline';
import type { Catalogue } from './locale';

/** The Bosnian catalogue, in ijekavian. */
export const bs: Catalogue = {
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
