/** What a column of somebody's own table can mean. `group:` and `role:` are followed by a code of these lists of `codes.csv`. */
export type Meaning =
  | 'event_id'
  | 'title'
  | 'title_orig'
  | 'summary'
  /** A day, or a span in one cell; the start where there is an `end_date` and no `start_date`. */
  | 'date'
  | 'start_date'
  | 'end_date'
  | 'country'
  | 'town'
  | 'venue'
  | 'latitude'
  | 'longitude'
  /** Latitude and longitude in one cell. */
  | 'coordinates'
  | 'format'
  | 'topic'
  | 'attendance'
  | 'participants'
  | 'participants_bound'
  | 'participants_max'
  | 'project'
  | 'source_url'
  | 'quote'
  | `role:${string}`
  | `group:${string}`
  | 'not-used';

/** How the cells of a meaning are read; `text` takes anything, `names` anything but numbers. */
export type Content = 'text' | 'names' | 'dates' | 'counts' | 'countries' | 'degrees' | 'points' | 'codes' | 'links';

const CONTENTS: ReadonlyMap<Meaning, Content> = new Map<Meaning, Content>([
  ['date', 'dates'],
  ['start_date', 'dates'],
  ['end_date', 'dates'],
  ['country', 'countries'],
  ['town', 'names'],
  ['latitude', 'degrees'],
  ['longitude', 'degrees'],
  ['coordinates', 'points'],
  ['format', 'codes'],
  ['topic', 'codes'],
  ['attendance', 'codes'],
  ['participants', 'counts'],
  ['participants_max', 'counts'],
  ['project', 'names'],
  ['source_url', 'links'],
]);

export function contentOf(meaning: Meaning): Content {
  if (meaning.startsWith('group:')) return 'counts';
  return meaning.startsWith('role:') ? 'names' : (CONTENTS.get(meaning) ?? 'text');
}

/** The code after `group:` or `role:`; null for a meaning without one or of the other list. */
export function codeOf(meaning: Meaning, list: 'group' | 'role'): string | null {
  return meaning.startsWith(`${list}:`) ? meaning.slice(list.length + 1) : null;
}
