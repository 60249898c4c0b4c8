import { addWords } from '../en';

/** What the event list says. */
export const events = {
  'events.list': 'List',
  'events.sort': 'Order',
  'events.sort.newest': 'Newest first',
  'events.sort.oldest': 'Oldest first',
  'events.sort.largest': 'Most people counted',
  'events.sort.title': 'Title',
  'events.no-number': 'no number',
  'events.online': 'online',
  'events.no-place': 'place not stated',
  'events.no-town': 'town not stated ({country})',
  'events.more-places': { one: 'and {n} more place', other: 'and {n} more places' },
  'events.show-all': { one: 'Show the {n} event with its sources', other: 'Show all {n} events with their sources' },
  'events.show-first': 'Show the first {n} of {total} events',
  'events.show-more': { one: 'Show {n} more event', other: 'Show {n} more events' },
  'events.loading': 'Reading the list…',
  'events.failed': 'The list could not be read. Reason: {reason}',
  'events.note':
    'A title opens the event with its quotes and sources, an organisation what is known of it. Keys: ↑ ↓ from event to event, ← → between organisation and title, Enter opens, Esc closes.',
  'events.note.some': '{shown} of {total} events are shown; the CSV holds all of them.',
} as const;

addWords(events);
