/** What a new data package begins with: its tables with every column that the reader knows, and one example in them. */
import { DESCRIPTOR } from '../io/descriptor';
import type { Field } from '../io/field';
import { KNOWN_TABLES, type KnownTable } from '../io/known-tables';
import { tableCsv } from '../io/write-csv';
import { README } from './starter-readme';

type Row = Readonly<Record<string, string>>;

/** Codes that suit events of any kind: the labels by list and code. Those of roles, bounds and units are known to the calculations. */
const CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  format: {
    conference: 'Conference',
    training: 'Training',
    workshop: 'Workshop',
    roundtable: 'Round table',
    meeting: 'Meeting',
    campaign: 'Campaign',
    other: 'Other',
  },
  attendance: { onsite: 'On site', online: 'Online', hybrid: 'On site and online', 'not-stated': 'Not stated' },
  topic: { example: 'Example topic' },
  'group-family': { guests: 'Guests', hosts: 'Hosts', other: 'Other' },
  group: { guests: 'Guests', hosts: 'Hosts', 'other-or-mixed': 'Other or mixed' },
  'participant-role': { learner: 'Learner', trainer: 'Trainer', speaker: 'Speaker', visitor: 'Visitor' },
  gender: {
    female: 'Women and girls',
    male: 'Men and boys',
    mixed: 'Women and men, split not stated',
    'not-stated': 'Not stated',
  },
  unit: { persons: 'Persons', attendances: 'Attendances', organisations: 'Organisations' },
  precision: { building: 'Building', city: 'City, town or village', region: 'Region', country: 'Country only' },
  'organisation-type': {
    government: 'Public institution',
    intergovernmental: 'International organisation',
    ngo: 'Non-governmental organisation',
    academia: 'University or training institution',
    donor: 'Donor or funding programme',
    other: 'Other',
  },
  role: {
    organiser: 'Organiser',
    'co-organiser': 'Co-organiser',
    host: 'Host',
    partner: 'Partner',
    funder: 'Funder',
    'co-funder': 'Co-funder',
    implementer: 'Implementer',
    participant: 'Participant',
  },
  'amount-type': { commitment: 'Commitment', budget: 'Budget', 'not-stated': 'Not stated' },
  'note-kind': { objective: 'Objective', method: 'Method', output: 'Output' },
  country: { CH: 'Switzerland' },
  language: { en: 'English' },
};

const BROADER: Readonly<Record<string, string>> = { guests: 'guests', hosts: 'hosts', 'other-or-mixed': 'other' };

const EVENT = '2026-example-training';

/** One invented event, which shows how the tables hang together. Tables that are not here begin with their columns alone. */
const EXAMPLE: Readonly<Record<string, readonly Row[]>> = {
  events: [
    {
      event_id: EVENT,
      title: 'Example training (replace this row)',
      summary: 'An invented event, here to show what goes where.',
      date: '2026-03-12/2026-03-13',
      start_date: '2026-03-12',
      end_date: '2026-03-13',
      format: 'training',
      attendance: 'onsite',
      topics: 'example',
      venue_ids: 'example-town',
      participants: '20',
      participants_bound: 'more-than',
      participants_unit: 'persons',
      participants_complete: 'no',
    },
  ],
  venues: [
    {
      venue_id: 'example-town',
      name: 'Bern',
      city: 'Bern',
      country: 'CH',
      lat: '46.948',
      lon: '7.4474',
      precision: 'city',
    },
  ],
  organisations: [{ organisation_id: 'example-ngo', name: 'Example organisation', type: 'ngo', country: 'CH' }],
  sources: [
    {
      source_id: 'example-report',
      url: 'https://example.org/report',
      title: 'Example report',
      publisher: 'Example organisation',
      language: 'en',
      published: '2026-03-14',
      accessed: '2026-03-20',
    },
  ],
  participants: [
    {
      event_id: EVENT,
      group: 'guests',
      gender: 'not-stated',
      bound: 'mentioned',
      group_as_in_source: 'guests from two towns',
      source_id: 'example-report',
    },
  ],
  roles: [
    {
      subject_type: 'event',
      subject_id: EVENT,
      organisation_id: 'example-ngo',
      role: 'organiser',
      source_id: 'example-report',
    },
  ],
  evidence: [
    {
      record_type: 'event',
      record_id: EVENT,
      field: 'participants',
      source_id: 'example-report',
      quote: 'More than 20 people came, guests from two towns among them.',
      quote_lang: 'en',
      status: 'stated',
    },
  ],
  codes: Object.entries(CODES).flatMap(([list, labels]) =>
    Object.entries(labels).map(([code, label]) => ({
      list,
      code,
      label_en: label,
      ...(list === 'group' ? { broader: BROADER[code] ?? '' } : {}),
    })),
  ),
};

/** The page about the data shows it. */
const CHANGES = '# Changes\n\n## 0.1.0\n\nThe first version.\n';

const SITE = {
  title: 'Our events',
  subtitle: { en: 'What they were, who came, and where it is written' },
  baseUrl: '',
  publisher: '',
  contact: '',
  repository: '',
  languages: ['en'],
  policy: 'none',
  defaultFilters: { scope: 'all' },
  suppressBelow: 5,
};

/**
 * The files of a new package by name. Every table has all columns that the reader knows, in its order.
 *
 * @param created ISO 8601 day.
 */
export function starterFiles(created: string): ReadonlyMap<string, string> {
  const tables = [...KNOWN_TABLES.values()];
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'our-events',
    title: 'Our events',
    description: 'One or two sentences on what these events are and how they were found.',
    version: '0.1.0',
    created,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }],
    resources: tables.map(resourceOf),
  };
  return new Map([
    ...tables.map((table) => [`${table.name}.csv`, templateOf(table)] as const),
    [DESCRIPTOR, `${JSON.stringify(descriptor, null, 2)}\n`],
    ['site.json', `${JSON.stringify(SITE, null, 2)}\n`],
    ['README.md', README],
    ['CHANGES.md', CHANGES],
  ]);
}

function templateOf({ name, fields }: KnownTable): string {
  const columns = [...fields.keys()];
  const rows = EXAMPLE[name] ?? [];
  return tableCsv(
    columns,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  );
}

function resourceOf({ name, key, fields }: KnownTable) {
  return {
    name,
    type: 'table',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: [...fields.values()].map(fieldOf), primaryKey: key },
  };
}

/** A column as a Table Schema says it. Links between tables are known to the reader and need not be said. */
function fieldOf({ name, type, needed }: Field) {
  return { name, type, ...(needed ? { constraints: { required: true } } : {}) };
}
