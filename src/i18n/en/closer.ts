import { addWords } from '../en';
import { GENDER_AND_MIGRATION } from '../subject';

/** What a reader asks for to look closer: parts side by side, periods compared, the network walked, as a matrix, as a path, a picture taken along. */
export const closer = {
  'composition.by.none.year': 'Year not known',
  'composition.by.none.country': 'Country not known',
  'composition.by.none.format': 'Format not known',
  'composition.by.title.year': 'Who took part, by year and group',
  'composition.by.title.country': 'Who took part, by country and group',
  'composition.by.title.format': 'Who took part, by format and group',
  'composition.by.caption.year': 'The composition of each year',
  'composition.by.caption.country': 'The composition of each country',
  'composition.by.caption.format': 'The composition of each format',
  'map.description': GENDER_AND_MIGRATION
    ? 'Map of the Western Balkans. The area of a circle is the number of events in a town; a dashed ring stands for events of which only the country is known.'
    : 'Map. The area of a circle is the number of events in a town; a dashed ring stands for events of which only the country is known.',
  'composition.by.description': { one: '{n} panel.', other: '{n} panels, all bars on one scale.' },
  'composition.by.panel': '{name}, {events}: {whole}',
  'composition.by.panel-rows': '{name}, {events}: {whole}; {rows}',
  'composition.by.no-total': 'no certain total stated',
  'composition.by.only-about': 'totals are stated as “about” only',
  'composition.by.named': {
    one: '{n} more kind of group, named without a number',
    other: '{n} more kinds of groups, named without a number',
  },
  'composition.by.legend':
    'Coloured: counted by group. Hatched: stated in all, not broken down. Torn end: more, how many is not stated. Dotted line: no certain total.',
  'network.depth': 'How far the highlight reaches',
  'network.depth.1': 'Neighbours',
  'network.depth.2': 'Two steps',
  'network.depth.all': 'Whole path',
  'network.trail': 'Path walked so far',
  'network.trail.explain':
    'Highlight: the lines that far from the focus; nothing moves. Backspace goes back one name and drops the filter that the last one set.',
  'network.matrix.caption':
    'Organisations by what they did in each project, most events first. A letter stands for a role in at least one event of the selection.',
  'network.matrix.organisation': 'Organisation',
  'network.matrix.events': 'Events',
  'network.matrix.legend': 'Letters',
  'network.matrix.letter.organised': 'O',
  'network.matrix.letter.co': 'C',
  'network.matrix.letter.partner': 'P',
  'network.matrix.letter.funded': 'F',
  'network.matrix.role.organised': 'organised',
  'network.matrix.role.co': 'co-organised, hosted or implemented',
  'network.matrix.role.partner': 'partner or took part',
  'network.matrix.role.funded': 'funds',
  'network.matrix.cell': { one: '{roles}; {n} event', other: '{roles}; {n} events' },
  'network.matrix.more-rows': { one: 'and {n} more organisation', other: 'and {n} more organisations' },
  'network.matrix.more-columns': { one: 'and {n} more project', other: 'and {n} more projects' },
  'network.matrix.less-rows': 'fewer organisations',
  'network.matrix.less-columns': 'fewer projects',
  'network.matrix.unnamed': {
    one: '{n} event without a named organisation or funder has no row.',
    other: '{n} events without a named organisation or funder have no row.',
  },
  'network.matrix.keys':
    'A click on an organisation or project filters the page to it, on the same again frees it; letters and numbers open the events behind them. The box scrolls; arrow keys scroll it, too.',
  'network.matrix.empty': 'No event of this selection names an organisation or a funder.',
  'network.pick': 'Show the path of',
  'network.path.funders': { one: 'funder', other: 'funders' },
  'network.path.project': { one: 'project, {n} event, {amount}', other: 'project, {n} events, {amount}' },
  'network.path.projects': { one: 'project', other: 'projects' },
  'network.path.amount': '{amount} {currency}',
  'network.path.no-amount': 'amount not stated',
  'network.path.organisations': { one: 'organisation', other: 'organisations' },
  'network.path.more': { one: 'and {n} more', other: 'and {n} more' },
  'network.path.less': 'show fewer',
  'network.path.events': { one: 'Show {n} more event', other: 'Show {n} more events' },
  'timeline.compare.name': 'Two periods compared',
  'timeline.compare.close': 'Close the comparison',
  'timeline.compare.first': 'Period of the page',
  'timeline.compare.second': 'Other period',
  'timeline.compare.people': '· participations: {sum}',
  'timeline.compare.known': 'Group known for {known} of {total} participations.',
  'timeline.compare.no-total': 'No event of this period states a certain total of people.',
  'timeline.compare.note':
    'Both sides share one scale and all filters but the period. Hatched: stated in all, not broken down; a dashed end: more, how many is not stated. An event that lies in both periods counts in both.',
} as const;

addWords(closer);
