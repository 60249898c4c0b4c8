import { addWords } from '../en';

/** What the map says. */
export const map = {
  'map.title': 'Events by town',
  'map.dek':
    '{placed} of {n} events name a town whose position is known. An event held in several towns counts in each.',
  'map.container': { one: 'Map with {n} circle or ring', other: 'Map with {n} circles and rings' },
  'map.keys':
    'Keys: arrows move the map, + and − zoom, 0 shows the whole region, Tab goes to the places. There arrows, Home and End go from place to place, Enter selects, E opens the evidence, Esc goes back.',
  'map.places': 'Places',
  'map.legend': 'Key of the map',
  'map.skip': 'Skip the map',
  'map.zoom-in': 'Zoom in',
  'map.zoom-out': 'Zoom out',
  'map.reset': 'Show the whole region',
  'map.hint.wheel': 'Hold Ctrl or ⌘ and scroll to zoom the map',
  'map.hint.touch': 'Use two fingers to move the map',
  'map.attribution': 'Map: Natural Earth',
  'map.legend.area': 'Circle area = number of events',
  'map.legend.ring': 'town not stated in the source',
  'map.legend.line': 'boundary without prejudice to status*',
  'map.place': { one: '{place}, {n} event', other: '{place}, {n} events' },
  'map.place.left-out': {
    one: '{place}, {n} event, not selected',
    other: '{place}, {n} events, not selected',
  },
  'map.ring': {
    one: '{country}, town not stated, {n} event',
    other: '{country}, town not stated, {n} events',
  },
  'map.ring.left-out': {
    one: '{country}, town not stated, {n} event, not selected',
    other: '{country}, town not stated, {n} events, not selected',
  },
  'map.cluster.label': '{place} + {n}',
  'map.cluster': {
    one: '{place} and {n} more place close by: {list}',
    other: '{place} and {n} more places close by: {list}',
  },
  'map.cluster.total': '{place} and {more} more, {total} together',
  'map.list.and-more': { one: '{n} more place', other: '{n} more places' },
  'map.off': 'Not on the map:',
  'map.off.online': '{n} online',
  'map.off.nowhere': { one: '{n} with no place', other: '{n} with no place' },
  'map.off.place': '{n} in {place}',
  'map.off.more': { one: 'and {n} more place', other: 'and {n} more places' },
  'map.off.fewer': 'show fewer',
  'map.towns-only': 'Places are towns, never buildings.',
  'map.base-failed': 'The map could not be loaded; the table has the same numbers. Loading the page again may help.',
  'map.loading-failed': 'The map can be read and selected but not moved: a part of the page could not be loaded.',
  'map.country.BG': 'Bulgaria',
  'map.country.HU': 'Hungary',
  'map.country.RO': 'Romania',
  'finding.map.one-town': 'Sources place all {n} events in {towns}',
  'finding.map.most': 'In the pages read, {towns} has more events than any other town: {n} of {of}',
  'finding.map.top-towns': 'Sources place {n} of the {of} events in {towns}',
  'finding.map.top-towns.all': 'Sources place all {n} events in {towns}',
  'finding.map.unplaced': '{n} of {of} events were held online or have no place named in the pages read',
  'finding.map.unplaced.all': 'All {n} events were held online or have no place named in the pages read',
  'finding.map.towns': 'Sources place {n} of the {of} events in {count} and name no town for {rest}',
  'finding.map.towns.all': 'Sources place all {n} events in {count}',
  'finding.map.towns.count': { one: '{n} town', other: '{n} towns' },
} as const;

addWords(map);
