import { addWords } from '../en';
import { GENDER_AND_MIGRATION } from '../subject';

/** Empty and failed states, problems in the data, the head of a printed page. */
export const states = {
  'view.csv-failed':
    'The file could not be made: a part of the page could not be loaded. Check the connection and try again.',
  'state.failed': 'The events could not be read',
  'filter.name.period': 'the period',
  'filter.name.country': 'the place',
  'filter.name.town': 'the town',
  'filter.name.topic': 'the topic',
  'filter.name.format': 'the format',
  'filter.name.group': 'the group',
  'filter.name.org': 'the organisation',
  'filter.name.funder': 'the funder',
  'filter.name.counted': 'how counted',
  'filter.name.project': 'the project',
  'filter.name.attendance': 'the attendance',
  'filter.name.q': 'the search text',
  'filter.name.scope': GENDER_AND_MIGRATION
    ? 'the restriction to gender and migration'
    : 'the restriction to core events',
  'state.empty': { one: 'No event fits this filter', other: 'No event fits these {n} filters' },
  'state.way-out': { one: 'Without {filter}, {n} event fits.', other: 'Without {filter}, {n} events fit.' },
  'state.filter': '{filter}: {value}',
  'state.remove': 'Remove {filter}',
  'state.undo': 'Undo last change',
  'state.clear': 'Clear all filters',
  'state.failed-what-now': 'Nothing you selected is lost: the address of this page keeps it.',
  'state.pinned': 'You are looking at version {version}, pinned',
  'state.pinned.text': 'Numbers here do not change.',
  'state.pinned.latest': 'Compare with the latest data',
  'state.pinned.later': 'There is a later version, {version}.',
  'state.pinned.is-latest': 'This is the latest version.',
  'state.pinned.changes': 'What changed',
  'issues.title': { one: '{n} problem in the data', other: '{n} problems in the data' },
  'issues.more': { one: 'and {n} more', other: 'and {n} more' },
  'issues.shown': 'All other rows are shown.',
  'issues.place': '{file}, line {line}',
  'issues.column': 'column {column}',
  'issues.value': 'value “{value}”',
  'pages.print.filters': 'Filters: {filters}',
  'pages.print.filter': '{filter}: {value}',
  'state.close': 'Close',
  'state.as-table': 'Open as a table',
  'state.view-failed-why': 'The other views are not affected. Reason: {reason}',
  'state.answer-failed': 'The numbers could not be computed. Reason: {reason}',
  'state.engine-lost': 'The computing part of this page has ended',
  'state.engine-lost-what-now':
    'The numbers below are the last ones it gave. Your data are still here. Reason: {reason}',
  'address.title': 'Part of this address could not be understood',
  'address.unknown': '“{value}” is no known value of “{key}”. It was ignored; everything else in the address holds.',
  'address.no-version':
    'There is no version {version} of the data. You see the current data; everything else in the address holds.',
  'address.versions': 'Which versions there are',
  'address.dismiss': 'Close this note',
  'pages.language.failed': '{language} could not be loaded',
} as const;

addWords(states);
