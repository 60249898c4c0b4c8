import { addWords } from '../en';
import { GENDER_AND_MIGRATION } from '../subject';

/** What the filters of the first view say. */
export const filters = {
  'filters.failed': 'The choices could not be loaded. Check the connection and open this again.',
  'filters.name': 'Filters',
  'filters.scope': 'Which events',
  'filters.scope.core': GENDER_AND_MIGRATION ? 'Gender and migration ({n})' : 'Core events ({n})',
  'filters.scope.all': 'with related events ({n})',
  'filters.scope.context': 'related only ({n})',
  'filters.period': 'Period',
  'filters.place': 'Place',
  'filters.topic': 'Topic',
  'filters.format': 'Format',
  'filters.group': 'Group',
  'filters.org': 'Organisation',
  'filters.funder': 'Funder',
  'filters.counted': 'How counted',
  'filters.project': 'Project',
  'filters.attendance': 'Attendance',
  'filters.q': 'Search text',
  'filters.more': 'More',
  'filters.no-place': 'No place named',
  'filters.counted.exact': 'exact number',
  'filters.counted.more-than': 'more than a number',
  'filters.counted.at-least': 'at least a number',
  'filters.counted.about': 'about a number',
  'filters.counted.at-most': 'at most a number',
  'filters.counted.range': 'from a number to a number',
  'filters.counted.none': 'no number',
  'filters.period.both': '{from}–{to}',
  'filters.period.both-long': '{from} – {to}',
  'filters.period.from': 'from {from}',
  'filters.period.to': 'until {to}',
  'filters.remove': 'Remove filter: {filter}',
  'filters.clear': 'Clear filters',
  'filters.matches': '{n} of {all} events',
} as const;

addWords(filters);
