/** The list as a table: short for reading, whole for the CSV. */
import '../../i18n/en/tables';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import { partsOf, type Day } from '../../lib/day';
import type { EventLine } from '../../model/aggregates';
import { hasNumber } from '../../model/count';
import type { Names } from '../../model/names';
import { titleIn } from '../../state/title';
import type { Doors, Twin, TwinCell } from '../../model/twin';
import { peopleText, placeText } from './lines';

const SEPARATOR = '; ';

/** What the list shows, one row a line. */
export function eventsTwin(lines: readonly EventLine[], names: Names, locale: Locale): Twin {
  return {
    caption: locale.t('events.twin.caption'),
    columns: [
      { key: 'date', label: locale.t('events.twin.date'), kind: 'text' },
      { key: 'title', label: locale.t('events.twin.title'), kind: 'text' },
      { key: 'place', label: locale.t('events.twin.place'), kind: 'text' },
      { key: 'lead_organisation', label: locale.t('events.twin.organisation'), kind: 'text' },
      { key: 'participants', label: locale.t('events.twin.participants'), kind: 'count' },
      { key: 'projects', label: locale.t('events.twin.project'), kind: 'text' },
      { key: 'format', label: locale.t('events.twin.format'), kind: 'text' },
    ],
    rows: lines.map((line) => {
      const title = titleIn(locale, line);
      return [
        dateText(locale, line),
        { text: title.text, foreign: title.text, lang: title.lang },
        placeText(line, names, locale),
        line.leadId === null ? null : names.organisationShort(line.leadId),
        countCell(line, locale),
        joined(line.projectIds.map((id) => names.projectShort(id))),
        formatText(line, names, locale),
      ];
    }),
    doors: lines.map(({ id, count }): Doors => (hasNumber(count.kind) ? { participants: { of: 'event', id } } : {})),
  };
}

/**
 * The selection for other programs: ids, the date as EDTF beside its first and last possible day, names in full. Several values in
 * one cell are joined by "; ". Countries are alpha-2 codes, `XK` is Kosovo*.
 */
export function selectionTwin(lines: readonly EventLine[], names: Names, locale: Locale): Twin {
  return {
    caption: locale.t('events.twin.caption'),
    columns: [
      { key: 'event_id', label: locale.t('events.twin.id'), kind: 'text' },
      { key: 'title', label: locale.t('events.twin.title'), kind: 'text' },
      { key: 'date', label: locale.t('events.twin.date'), kind: 'text' },
      { key: 'first_day', label: locale.t('events.twin.first-day'), kind: 'text' },
      { key: 'last_day', label: locale.t('events.twin.last-day'), kind: 'text' },
      { key: 'towns', label: locale.t('events.twin.towns'), kind: 'text' },
      { key: 'countries', label: locale.t('events.twin.countries'), kind: 'text' },
      { key: 'lead_organisation', label: locale.t('events.twin.organisation'), kind: 'text' },
      { key: 'projects', label: locale.t('events.twin.projects'), kind: 'text' },
      { key: 'format', label: locale.t('events.twin.format'), kind: 'text' },
      { key: 'participants', label: locale.t('events.twin.participants'), kind: 'count' },
    ],
    rows: lines.map((line) => [
      line.id,
      line.title,
      line.date,
      line.span === null ? null : isoDay(line.span.first),
      line.span === null ? null : isoDay(line.span.last),
      joined(line.townIds.map((id) => names.place(id, locale.labels))),
      joined(line.countries),
      line.leadId === null ? null : names.organisationName(line.leadId),
      joined(line.projectIds.map((id) => names.projectTitle(id))),
      formatText(line, names, locale),
      countCell(line, locale),
    ]),
  };
}

function countCell(line: EventLine, locale: Locale): TwinCell {
  return { text: peopleText(line.count, locale), count: line.count };
}

function formatText({ format }: EventLine, names: Names, locale: Locale): string | null {
  return format === null ? null : names.label('format', format, locale.labels);
}

function joined(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join(SEPARATOR);
}

function isoDay(day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
}
