/** The table twin of the composition: every number that is drawn, and the groups behind each family. */
import '../../i18n/en/tables';
import { countText, sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { FamilyRow, GroupRow } from '../../model/aggregates';
import { makeCount, type Count, type CountSum } from '../../model/count';
import type { Names } from '../../model/names';
import type { Twin, TwinCell, TwinColumn } from '../../model/twin';
import { doorsOf } from './doors';
import { familyName } from './families';
import { countedText, isAbout, restOf } from './sums';
import type { Shown } from './words';

/** Spaces that do not break, so that an indented name stays in the line of its indent. */
const INDENT = '\u00a0\u00a0';

/** Families with their groups below them, indented; then the whole, its parts, and gender. Zero is written only where it is counted. */
export function compositionTwin(answer: Shown, names: Names, locale: Locale): Twin {
  const rows = [
    ...answer.composition.families.flatMap((family) => familyRows(family, names, locale)),
    ...wholeRows(answer, locale),
    ...genderRows(answer, locale),
  ];
  return {
    caption: locale.t('composition.twin.caption'),
    columns: columns(locale),
    rows,
    doors: rows.map((cells) => {
      const code = cells.at(-1);
      return doorsOf(typeof code === 'string' ? code : '');
    }),
  };
}

function columns(locale: Locale): TwinColumn[] {
  return [
    { key: 'group', label: locale.t('composition.twin.group'), kind: 'text' },
    { key: 'events', label: locale.t('composition.twin.events'), kind: 'number' },
    { key: 'events_with_number', label: locale.t('composition.twin.events-with-number'), kind: 'number' },
    { key: 'participations', label: locale.t('composition.twin.participations'), kind: 'count' },
    { key: 'events_only_named', label: locale.t('composition.twin.only-named'), kind: 'number' },
    { key: 'in_bar', label: locale.t('composition.twin.in-bar'), kind: 'number' },
    { key: 'outside_bar', label: locale.t('composition.twin.outside-bar'), kind: 'number' },
    { key: 'code', label: locale.t('composition.twin.code'), kind: 'text' },
  ];
}

function familyRows(family: FamilyRow, names: Names, locale: Locale): TwinCell[][] {
  const head = groupRow(family, familyName(family.code, names, locale), 'group-family', locale);
  return [
    head,
    ...family.groups.map((group) =>
      groupRow(group, INDENT + names.label('group', group.code, locale.labels), 'group', locale),
    ),
  ];
}

function groupRow(row: GroupRow, label: string, list: string, locale: Locale): TwinCell[] {
  const counted = row.sum.given > 0;
  return [
    label,
    row.events,
    row.eventsWithNumber,
    { text: wholeText(locale, row.sum), count: row.sum },
    row.eventsOnlyMentioned,
    counted ? row.inBar : null,
    counted ? row.outsideBar : null,
    `${list}:${row.code}`,
  ];
}

/** A row that is about the whole: events, of them with a number, participations. */
function wholeRow(
  label: string,
  code: string,
  events: number | null,
  counted: number | null,
  cell: TwinCell,
): TwinCell[] {
  return [label, events, counted, cell, null, null, null, code];
}

function wholeRows({ composition, summary }: Shown, locale: Locale): TwinCell[][] {
  const { total, known } = composition;
  const exact = (low: number): TwinCell => countCell(makeCount('exact', low), locale);
  const people = summary.participations;
  const rows = [
    wholeRow(locale.t('composition.twin.all'), 'all', summary.events, people.given, {
      text: wholeText(locale, people),
      count: people,
    }),
  ];
  if (total.given > 0) {
    rows.push(
      wholeRow(locale.t('composition.twin.total'), 'total', composition.events, composition.events, {
        text: sumText(locale, total),
        count: total,
      }),
      wholeRow(
        locale.t('composition.twin.known'),
        'known',
        composition.knownEvents,
        composition.knownEvents,
        known === 0 ? null : exact(known),
      ),
      wholeRow(
        locale.t('composition.twin.rest'),
        'not-broken-down',
        null,
        null,
        countCell(restOf(total, known), locale),
      ),
    );
  }
  if (composition.aboutEvents > 0) {
    const { aboutEvents } = composition;
    rows.push(wholeRow(locale.t('composition.twin.about'), 'about', aboutEvents, aboutEvents, null));
  }
  rows.push(wholeRow(locale.t('composition.twin.none'), 'no-total', summary.counted.none, null, null));
  if (composition.conflicts.length > 0) {
    rows.push(wholeRow(locale.t('composition.twin.conflict'), 'conflict', composition.conflicts.length, null, null));
  }
  return rows;
}

function genderRows({ composition }: Shown, locale: Locale): TwinCell[][] {
  const { total, gender, genderKnown } = composition;
  if (total.given === 0) return [];
  const low = (n: number): TwinCell => countCell(makeCount('exact', n), locale);
  return [
    ...gender.map((part) => {
      const key = `composition.twin.${part.gender}`;
      const label = locale.has(key) ? locale.t(key as 'composition.twin.female') : part.gender;
      return wholeRow(label, `gender:${part.gender}`, null, null, low(part.low));
    }),
    ...(genderKnown === 0
      ? []
      : [wholeRow(locale.t('composition.twin.gender-known'), 'gender:known', null, null, low(genderKnown))]),
    wholeRow(
      locale.t('composition.twin.gender-rest'),
      'gender:not-stated',
      null,
      null,
      countCell(restOf(total, genderKnown), locale),
    ),
  ];
}

function countCell(count: Count, locale: Locale): TwinCell {
  return { text: countText(locale, count), count };
}

/** The whole words for a row's number, as its table twin says them: the number and the approximate one. */
function wholeText(locale: Locale, sum: CountSum): string {
  const text = countedText(locale, sum);
  if (sum.approxLow === null || isAbout(sum)) return text;
  return locale.t('count.with-about', { strict: text, approx: sum.approxLow });
}
