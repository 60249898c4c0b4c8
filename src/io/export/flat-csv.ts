import { countText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { EventRecord, Tables } from '../../model/records';
import { isFunding } from '../../model/roles';
import { tableCsv, type CsvCell, type CsvStyle } from '../write-csv';
import { groupBy } from './group-by';
import type { Head } from './head';
import { eventRow } from './record-rows';

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * One row an event, as CSV by RFC 4180 in UTF-8 without byte order mark: nothing is escaped, so programs get the texts as they are.
 *
 * Columns that are named as in the package's `events.csv` hold what they hold there. `venue_ids`, `places` and `countries` run parallel,
 * entry by entry, and so do `project_ids` and `projects`; `organisation_ids`, `organisations` and `organisation_roles` (roles in the event
 * itself); `funder_ids` and `funders` (of the event or one of its projects). Entries are parted by `;`, which is a `,` inside a name.
 * `participants_low`, `_high` and `_kind` are the number as stated, `_text` the same in words. `own/flat-package.ts` reads it back.
 *
 * @param tables From `portionOf`.
 */
export function eventsCsv(tables: Tables, head: Head): string {
  return flatCsv(tables, head);
}

/**
 * The same for Excel: a byte order mark, a semicolon where the language has a decimal comma (Excel then parts columns by it), and an
 * apostrophe before what would be a formula.
 *
 * @see OWASP, CSV injection
 */
export function excelCsv(tables: Tables, head: Head): string {
  const delimiter = excelDelimiter(head.locale);
  return BYTE_ORDER_MARK + flatCsv(tables, head, { delimiter, newline: '\r\n', escapeFormulas: true });
}

/** What parts columns in Excel under the rules of a language. */
export function excelDelimiter({ tag }: Locale): ';' | ',' {
  const decimal = new Intl.NumberFormat(tag).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}

function flatCsv(tables: Tables, head: Head, style?: CsvStyle): string {
  const columns = flatColumns(tables, head);
  return tableCsv(
    columns.map(([name]) => name),
    tables.events.map((event) => columns.map(([, cell]) => cell(event))),
    style,
  );
}

type Column = readonly [name: string, cell: (event: EventRecord) => CsvCell];

function flatColumns(tables: Tables, { locale, eventLink }: Head): readonly Column[] {
  const venues = new Map(tables.venues.map((venue) => [venue.id, venue]));
  const titles = new Map(tables.projects.map(({ id, title }) => [id, title]));
  const names = new Map(tables.organisations.map(({ id, name }) => [id, name]));
  const rolesOf = groupBy(tables.roles, ({ subjectType, subjectId }) => `${subjectType} ${subjectId}`);
  const roles = ({ id }: EventRecord) => rolesOf(`event ${id}`);
  const funders = (event: EventRecord) => {
    const rows = [...roles(event), ...event.projectIds.flatMap((id) => rolesOf(`project ${id}`))];
    return [...new Set(rows.filter(({ role }) => isFunding(role)).map(({ organisationId }) => organisationId))];
  };
  const own = (name: keyof ReturnType<typeof eventRow>): Column => [
    name,
    (event) => {
      const cell = eventRow(event)[name];
      return cell === null || typeof cell === 'string' || typeof cell === 'number' ? cell : joined(cell);
    },
  ];
  return [
    ...(
      ['event_id', 'title', 'title_orig', 'title_orig_lang', 'summary', 'date', 'start_date', 'end_date'] as const
    ).map(own),
    ...(['format', 'attendance', 'scope', 'topics'] as const).map(own),
    ['venue_ids', (event) => joined(event.venueIds)],
    ['places', (event) => joined(event.venueIds.map((id) => venues.get(id)?.name))],
    ['countries', (event) => joined(event.venueIds.map((id) => venues.get(id)?.country))],
    ['project_ids', (event) => joined(event.projectIds)],
    ['projects', (event) => joined(event.projectIds.map((id) => titles.get(id)))],
    ['organisation_ids', (event) => joined(roles(event).map(({ organisationId }) => organisationId))],
    ['organisations', (event) => joined(roles(event).map(({ organisationId }) => names.get(organisationId)))],
    ['organisation_roles', (event) => joined(roles(event).map(({ role }) => role))],
    ['funder_ids', (event) => joined(funders(event))],
    ['funders', (event) => joined(funders(event).map((id) => names.get(id)))],
    ...(['series_id', 'series_number', 'language'] as const).map(own),
    ['participants_low', ({ stated }) => stated.low],
    ['participants_high', ({ stated }) => stated.high],
    ['participants_kind', ({ stated }) => stated.kind],
    ['participants_text', ({ stated }) => countText(locale, stated)],
    ['participants_unit', ({ unit }) => unit],
    ['participants_complete', ({ complete }) => (complete ? 'yes' : null)],
    ['link', ({ id }) => eventLink(id)],
  ];
}

/** Entries of parallel lists stay in step: what is not known is an empty entry. */
function joined(entries: readonly (string | null | undefined)[]): string {
  return entries.map((entry) => (entry ?? '').replaceAll(';', ',')).join(';');
}
