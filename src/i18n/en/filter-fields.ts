import { addWords } from '../en';

/** The fields of the filters, once they are opened. */
export const filterFields = {
  'filters.find': 'Find',
  'filters.nothing-found': 'Nothing in this list fits these letters.',
  'filters.not-listed': { one: '{n} more value is not listed.', other: '{n} more values are not listed.' },
  'filters.from': 'From',
  'filters.to': 'to',
  'filters.month': 'month',
  'filters.year': 'year',
  'filters.open': 'any',
  'filters.period.note': 'Both ends are included. An event counts where any day it could be falls in the period.',
  'filters.unjudged': {
    one: '{n} more event has no date and cannot be judged.',
    other: '{n} more events have no date and cannot be judged.',
  },
  'filters.show': { one: 'Show {n} event', other: 'Show {n} events' },
  'filters.close': 'Close filters',
} as const;

addWords(filterFields);
