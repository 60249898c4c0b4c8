import { GENDER_AND_MIGRATION } from '../subject';

export const method = {
  'method.title': 'Method',
  'method.lead':
    'Reports often say “more than 50 people” or name a group without a number. This page keeps such statements apart. It does not turn them into numbers that no source gives.',
  'method.contents': 'On this page',

  'method.marks.title': 'Nine ways a number can be known',
  'method.marks.intro':
    'Solid means counted. Hatched means there, but not broken down. An outline means named without a number. These marks are the same in every chart, in the list and in the logo.',
  'method.mark.exact': 'Exact',
  'method.mark.exact.text': '32. The source gives the number, or all groups with their numbers.',
  'method.mark.open': 'More than, at least',
  'method.mark.open.text':
    'More than 50. The bar is solid to the number, then torn. The open end has a fixed length: nobody knows how long it is.',
  'method.mark.about': 'About',
  'method.mark.about.text': 'About 60. A dashed end. Sums with such a number say “about”, too.',
  'method.mark.range': 'Range',
  'method.mark.range.text': '48 to 60. Solid to the lower number, hatched to the upper one.',
  'method.mark.rest': 'Remainder',
  'method.mark.rest.text': '19 of 32, gender not stated. The part that no source breaks down is hatched.',
  'method.mark.named': 'Named, no number',
  'method.mark.named.text': 'One outline for each event that names the group. It has no length.',
  'method.mark.missing': 'Not stated',
  'method.mark.missing.text': 'A dash and the words. Never an empty place, never 0.',
  'method.mark.zero': 'True zero',
  'method.mark.zero.text': 'Only where a source says that nobody came.',
  'method.mark.hidden': 'Hidden',
  'method.mark.hidden.text': 'Fewer than 5. A small number that could point to a person.',

  'method.sums.title': 'How numbers are added up',
  'method.sums.bounds':
    'Lower bounds add. “More than 50” and “32” make “more than 82”. One open or missing number makes the whole sum open. A sum has an upper end only if every number in it has one.',
  'method.sums.sarajevo':
    'An example: the source of the conference in Sarajevo says “preko 50”, which is “over 50”. It enters every sum as 50 and makes the sum “{count}”. No person is added that no source counted.',
  'method.sums.belgrade':
    'Another example: the training in Belgrade has {total} participants. The source counts the groups one by one, and they leave nobody out: {groups}.',
  'method.example': 'See its evidence.',
  'method.sums.overlap':
    'Groups of one event are added only where the source leaves nobody out and counts nobody twice. Elsewhere the groups may overlap, and only the largest one is sure.',
  'method.sums.about':
    '“About” numbers stay out of the strict sum. A second number stands beside it: with the approximate numbers. There is never a middle value.',
  'method.sums.mentioned':
    'A group that is named without a number adds nothing to a sum. It is counted apart, as one event that names the group.',
  'method.sums.all': {
    one: 'In the whole set, {counted} of {n} event gives a number of people. Together: {sum} participations.',
    other: 'In the whole set, {counted} of {n} events give a number of people. Together: {sum} participations.',
  },

  'method.participations.title': 'Participations, not people',
  'method.participations.text':
    'Across events we count participations. Someone who was at two events counts twice, since no source says who came again. Hosts and trainers count where the source counts them. Organisations and municipalities are never added to people.',

  'method.composition.title': 'Who took part',
  'method.composition.bar':
    'The bar at the top of “Who took part” rests on events that state a total. Its coloured part is known by group, the hatched rest is not. Groups that are counted at an event without a total stand in their rows with a note.',
  'method.composition.groups':
    'Sources use many names for groups. They were put into {groups} groups, and these into {families} families for the charts. The panel of an event shows the words of its source. “Not counted” does not mean zero.',
  'method.composition.share':
    'A percentage is printed only where the whole is an exact number. No data is never 0 percent.',

  'method.gender.title': 'Gender',
  'method.gender.text':
    'We never infer gender from grammar or names of persons. It counts only where the source says it: “10 women”, or a noun that means women alone. Where it does not, gender is not stated.',

  'method.dates.title': 'Dates',
  'method.dates.text':
    'A date is drawn as exactly as it is known. An event of which only the year is known is a dashed capsule over the whole year, not a dot on 1 January. A date with a question mark was inferred in part.',
  'method.dates.period': {
    one: '{n} event has no known year. No period can judge it; the page says so when you choose one.',
    other: '{n} events have no known year. No period can judge them; the page says so when you choose one.',
  },

  'method.places.title': 'Places',
  'method.places.text':
    'A circle is a town, never a building. Its area shows the number of events, not of people. A dashed ring is a country whose town is not stated. Events online or without a place are listed under the map.',

  'method.network.title': 'Network, without money',
  'method.network.text':
    'Lines join funders, projects, organisations and events. Each line is a role that a source states. Lines have no width for money: few sources state an amount, in different currencies. Amounts are not split among partners and not added up along a chain.',

  'method.titles.title': 'Titles that say something',
  'method.titles.text':
    'The title of a view is a sentence about the selection, made from the numbers of the view. It stands only where it is certain, whatever the open numbers are. Where nothing is, the title just names the view. Countries are never compared.',
  'method.titles.few':
    'Of fewer than five events a title says only what is true of each of them: no part, no lead, no half. “In the pages read” means that other pages may say more.',

  'method.evidence.title': 'What stands behind a number',
  'method.evidence.text': 'Open an event to see its evidence. It has three levels:',
  'method.evidence.quote': 'a quote, in the language of its source, with a link;',
  'method.evidence.page': 'a page without a quote: “named on this page”;',
  'method.evidence.derived': 'joined or computed by us, with the reason: 7 + 25 = 32 is our sum.',
  'method.evidence.conflict': 'Where sources differ, every version is shown. Quotes are not translated.',
  'method.evidence.records':
    'The panel of an organisation says who works with whom. No source says so in one sentence: we join those who have a role at the same events or in their projects, and list these events.',

  'method.filters.title': 'What a filter means',
  'method.filters.scope': GENDER_AND_MIGRATION
    ? 'Gender and migration: the event has a gender topic ({core} events). The other {context} are related events on migration or trafficking.'
    : 'Scope: {core} events are at the core of this collection, {context} are related events.',
  'method.filters.place': 'Place: any place of the event lies in the country or town.',
  'method.filters.period': 'Period: the time that the event could have taken overlaps it, both ends included.',
  'method.filters.funder': 'Funder: funds the event itself or one of its projects.',
  'method.filters.org': 'Organisation: has any role in the event itself.',
  'method.filters.counted': 'How counted: the kind of the number of people, or none.',
  'method.filters.text':
    'Text: every word stands in the title, summary, places, organisations, projects or quotes. Case, accents and script do not matter.',
  'method.filters.logic': 'Values of one filter are alternatives. Different filters must all hold.',

  'method.limits.title': 'Limits',
  'method.limits.text':
    'This is no register and not complete. It shows what was found, not what happened. An empty cell means “not stated in what was read”.',
  'method.limits.coverage':
    'Coverage is uneven. Events with a place in each country or territory: {countries}. Small numbers say more about the search than about the work done there. Do not rank countries by them.',
  'method.limits.country': '{country} {n}',
  'method.limits.small':
    'Small numbers: this package prints the numbers that the sources themselves print. It does not break sensitive groups down further.',
  'method.limits.suppressed':
    'Small numbers: numbers under {n} of sensitive groups are not published. They are added to others of their group, or the group is named without a number. What a subtraction would tell is left out, too.',
} as const;
