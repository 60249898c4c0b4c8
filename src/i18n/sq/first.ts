import { composition } from './composition';
import { counts } from './counts';
import { embed } from './embed';
import { event } from './event';
import { events } from './events';
import { filters } from './filters';
import { findings } from './findings';
import { map } from './map';
import { network } from './network';
import { page } from './page';
import { pages } from './pages';
import { timeline } from './timeline';
import type { Catalogue } from '../locale';

/** Albanian: what the first view and a frame say. */
export const first: Catalogue = {
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
  ...embed,
};
