import { addWords } from '../en';

/** What the timeline says. */
export const timeline = {
  'timeline.title.quarter': 'Events by quarter',
  'timeline.title.year': 'Events by year',
  'timeline.title.decade': 'Events by decade',
  'timeline.description': {
    one: '{n} event with a known year. Events without a known year are not drawn.',
    other: '{n} events with a known year. Events without a known year are not drawn.',
  },
  'timeline.none': 'No event of this selection has a known year, so there is nothing to draw here.',
  'timeline.from': 'From',
  'timeline.to': 'to',
  'timeline.month': 'month',
  'timeline.year': 'year',
  'timeline.open': 'any',
  'timeline.grip.from': 'First month of the period',
  'timeline.grip.to': 'Last month of the period',
  'timeline.counted': 'total stated',
  'timeline.uncounted': 'no total',
  'timeline.span': 'only the month, the year or a longer span is known',
  'timeline.outside': 'outside the period',
  'timeline.undated': {
    one: '{n} event without any date is left out of a period.',
    other: '{n} events without any date are left out of a period.',
  },
  'timeline.more': { one: '{n} more event is not drawn.', other: '{n} more events are not drawn.' },
  'timeline.keys':
    'Drag across the chart to choose a period, or move a grip with the arrow keys (with Shift by a year). Arrow keys go from mark to mark; Enter opens an event, or takes a year or a span as the period, E opens the evidence. Esc or a double click clears it.',
  'timeline.mark.event': '{date}: {title}, {counted}',
  'timeline.mark.event-outside': '{date}: {title}, {counted}, outside the period',
  'timeline.mark.span': { one: '{date}: {n} event, {counted}', other: '{date}: {n} events, {counted}' },
  'timeline.mark.bar': {
    one: '{date}: {n} event, {counted} with a total stated, {outside} outside the period',
    other: '{date}: {n} events, {counted} with a total stated, {outside} outside the period',
  },
  'timeline.mark.year': { one: '{year}: {n} event', other: '{year}: {n} events' },
  'timeline.times': '×{n}',
  'timeline.times-inferred': '×{n}?',
  'timeline.compare': 'Compare with another period',
  'timeline.compare.failed': 'The comparison could not be loaded: the connection may be down. Everything else works.',
  'finding.timeline.all-in': 'All {n} events fall in {years}',
  'finding.timeline.years': '{n} of the {of} dated events fall in {years}',
  'finding.timeline.years.least': 'At least {n} of the {of} dated events fall in {years}',
  'finding.timeline.years.all': 'All {n} dated events fall in {years}',
  'finding.timeline.most': '{years} has the most dated events, {n} of {of}',
  'finding.timeline.gap': 'In the pages read, none of the {n} events falls between {last} and {next}',
  'finding.timeline.undated': 'Sources give no year for {n} of {of} events',
  'finding.timeline.undated.all': 'Sources give no year for any of the {n} events',
  'finding.timeline.coarse': 'Sources give no certain day for {n} of the {of} dated events',
  'finding.timeline.coarse.all': 'Sources give no certain day for any of the {n} dated events',
} as const;

addWords(timeline);
