/**
 * The tables and columns that this reader knows by name, with what a record needs of each.
 *
 * A descriptor may say more of a column; without one these rules are all there is.
 */
import { PLAIN_FIELD, type Field, type Reference } from './field';

export interface KnownTable {
  readonly name: string;
  readonly fields: ReadonlyMap<string, Field>;
  /** Columns that together must not repeat; used where the descriptor names no primary key. */
  readonly key: readonly string[];
}

type Rule = Partial<Omit<Field, 'name'>>;

const NEEDED: Rule = { needed: true };
const COUNT: Rule = { type: 'integer', minimum: 0 };
const LATITUDE: Rule = { type: 'number', minimum: -90, maximum: 90 };
const LONGITUDE: Rule = { type: 'number', minimum: -180, maximum: 180 };
const LINK: Rule = { format: 'uri' };
const YES_NO: Rule = { enum: new Set(['yes', 'no']) };
const SUBJECTS = ['event', 'project', 'organisation', 'venue'] as const;
const BOUNDS = ['exact', 'more-than', 'at-least', 'about', 'at-most', 'range'];

const to = (resource: string): Rule => ({ reference: { by: null, resource, list: null } });
const code = (list: string): Rule => ({ reference: { by: null, resource: 'codes', list } });
const many = (rule: Rule): Rule => ({ ...rule, listDelimiter: ';' });
const needed = (rule: Rule): Rule => ({ ...rule, ...NEEDED });
const oneOf = (values: readonly string[]): Rule => ({ enum: new Set(values) });

function by(column: string, subjects: readonly (typeof SUBJECTS)[number][]): Rule {
  const reference: Reference = { by: column, resources: new Map(subjects.map((subject) => [subject, `${subject}s`])) };
  return { reference };
}

function table(name: string, key: readonly string[], rules: Readonly<Record<string, Rule>>): [string, KnownTable] {
  const fields = Object.entries(rules).map(
    ([column, rule]) => [column, { ...PLAIN_FIELD, missingValues: new Set(['']), ...rule, name: column }] as const,
  );
  return [name, { name, key, fields: new Map(fields) }];
}

export const KNOWN_TABLES: ReadonlyMap<string, KnownTable> = new Map([
  table('codes', ['list', 'code'], {
    list: NEEDED,
    code: NEEDED,
    label_en: {},
    label_bs: {},
    label_sr: {},
    label_sq: {},
    label_mk: {},
    broader: {},
    sensitive: YES_NO,
    note: {},
  }),
  table('towns', ['town_id'], {
    town_id: NEEDED,
    name: NEEDED,
    country: NEEDED,
    lat: LATITUDE,
    lon: LONGITUDE,
    label_bs: {},
    label_sr: {},
    label_sq: {},
    label_mk: {},
  }),
  table('venues', ['venue_id'], {
    venue_id: NEEDED,
    name: NEEDED,
    town_id: to('towns'),
    city: {},
    country: code('country'),
    lat: LATITUDE,
    lon: LONGITUDE,
    precision: code('precision'),
  }),
  table('projects', ['project_id'], {
    project_id: NEEDED,
    title: NEEDED,
    acronym: {},
    start: {},
    end: {},
    amount: { type: 'number', minimum: 0 },
    currency: {},
    amount_type: code('amount-type'),
    url: LINK,
  }),
  table('organisations', ['organisation_id'], {
    organisation_id: NEEDED,
    name: NEEDED,
    acronym: {},
    name_orig: {},
    name_orig_lang: {},
    type: code('organisation-type'),
    country: code('country'),
    parent_id: to('organisations'),
    url: LINK,
    wikidata: {},
  }),
  table('events', ['event_id'], {
    event_id: {},
    title: NEEDED,
    title_orig: {},
    title_orig_lang: {},
    summary: {},
    date: {},
    start_date: { type: 'date' },
    end_date: { type: 'date' },
    format: code('format'),
    attendance: code('attendance'),
    scope: code('scope'),
    topics: many(code('topic')),
    venue_ids: many(to('venues')),
    project_ids: many(to('projects')),
    series_id: code('series'),
    series_number: { type: 'integer', minimum: 1 },
    language: many(code('language')),
    participants: COUNT,
    participants_max: COUNT,
    participants_bound: oneOf(BOUNDS),
    participants_unit: code('unit'),
    participants_complete: YES_NO,
  }),
  table('participants', ['event_id', 'group', 'group_as_in_source'], {
    event_id: needed(to('events')),
    group: needed(code('group')),
    role: code('participant-role'),
    gender: code('gender'),
    count: COUNT,
    count_max: COUNT,
    bound: oneOf([...BOUNDS, 'mentioned']),
    group_as_in_source: {},
    source_id: to('sources'),
    quote: {},
  }),
  table('roles', ['subject_type', 'subject_id', 'organisation_id', 'role'], {
    subject_type: needed(oneOf(['event', 'project'])),
    subject_id: needed(by('subject_type', ['event', 'project'])),
    organisation_id: needed(to('organisations')),
    role: needed(code('role')),
    source_id: to('sources'),
  }),
  table('sources', ['source_id'], {
    source_id: NEEDED,
    url: LINK,
    title: NEEDED,
    publisher: {},
    language: code('language'),
    published: {},
    accessed: { type: 'date' },
  }),
  table('evidence', ['record_type', 'record_id', 'field', 'source_id', 'quote'], {
    record_type: needed(oneOf(SUBJECTS)),
    record_id: needed(by('record_type', SUBJECTS)),
    field: NEEDED,
    source_id: needed(to('sources')),
    quote: NEEDED,
    quote_lang: code('language'),
    status: needed(oneOf(['stated', 'derived', 'inferred', 'conflict'])),
    note: {},
  }),
  table('event_notes', ['event_id', 'kind', 'text'], {
    event_id: needed(to('events')),
    kind: needed(code('note-kind')),
    text: NEEDED,
    source_id: to('sources'),
    quote: {},
    quote_lang: code('language'),
  }),
  table('venue_aliases', ['venue_id', 'alias'], {
    venue_id: needed(to('venues')),
    alias: NEEDED,
    language: code('language'),
    source_id: to('sources'),
    note: {},
  }),
  table('organisation_aliases', ['organisation_id', 'alias'], {
    organisation_id: needed(to('organisations')),
    alias: NEEDED,
    language: code('language'),
    source_id: to('sources'),
    note: {},
  }),
]);

/** Every column name of every table: what a header line is recognised by. */
export const KNOWN_COLUMNS: ReadonlySet<string> = new Set(
  [...KNOWN_TABLES.values()].flatMap((known) => [...known.fields.keys()]),
);
