import { addWords } from '../en';
import { GENDER_AND_MIGRATION } from '../subject';

/** The live sentence and the strip of how events are counted. */
export const sentence = {
  'sentence.core': GENDER_AND_MIGRATION
    ? '{events} on gender and migration'
    : '{events} at the core of this collection',
  'sentence.context': '{events} on related themes',
  'sentence.all': GENDER_AND_MIGRATION ? '{events} on gender and migration or related themes' : '{events}',
  'sentence.years': '{subject} from {from} to {to}',
  'sentence.year': '{subject} in {from}',
  'sentence.undated': '{subject} without a known year',
  'sentence.people': { other: '{subject} brought together {participations}.' },
  'sentence.people-about': {
    other: '{subject} brought together {participations}; with the approximate numbers {approx}.',
  },
  'sentence.no-people': { one: '{subject} gives no number of people.', other: '{subject} give no number of people.' },
  'sentence.bound': { one: '{bound} participation', other: '{bound} participations' },
  'sentence.about': 'about {approx} or more',
  'sentence.known-some': 'Sources say who took part for only {known} of them;',
  'sentence.known-all': 'Sources say who took part for all of them;',
  'sentence.known-none': 'Sources do not say how many came from which group;',
  'sentence.without': { one: '{events} gives no number.', other: '{events} give no number.' },
  'sentence.all-counted': 'every event gives a number.',
  'sentence.unjudged': {
    one: '{n} more event has no known year and cannot be judged by the period.',
    other: '{n} more events have no known year and cannot be judged by the period.',
  },
  'strip.title': { one: 'How the {n} event is counted', other: 'How the {n} events are counted' },
  'strip.exact': '{n} exact',
  'strip.more-than': '{n} “more than”',
  'strip.at-least': '{n} “at least”',
  'strip.about': '{n} “about”',
  'strip.at-most': '{n} “at most”',
  'strip.range': '{n} a range',
  'strip.none': '{n} no number',
  'strip.filter': 'Show only these events',
} as const;

addWords(sentence);
