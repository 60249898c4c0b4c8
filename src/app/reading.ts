import { publishedRecords } from '../io/published-records';
import type { Reading } from '../state/dataset.svelte';

/** For pages of a site: they draw what the build has read and checked. What reads tables is loaded where a reader asks for more. */
export const READING: Reading = {
  reader: () => import('../io/load'),
  records: publishedRecords,
  many: async (core, options) => (await import('../engine/many-events')).engineForMany(core, options),
};
