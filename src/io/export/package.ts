import { shareWords } from '../../i18n/share';
import type { Tables } from '../../model/records';
import { DESCRIPTOR, readDescriptor, type Descriptor, type Resource } from '../descriptor';
import { isInsidePath, type FetchFault, type FetchText } from '../fetched';
import { isObject } from '../../lib/is-object';
import type { RawRow, RawTable } from '../raw-table';
import { readRows } from '../read-table';
import { tableCsv } from '../write-csv';
import { codebookText } from './codebook-text';
import type { Head } from './head';
import { idsOf } from './portion';

/** A file of a package. */
export interface PackageFile {
  readonly name: string;
  readonly text: string;
}

/** Why no package could be made. */
export interface PackageFault {
  readonly fault: FetchFault;
}

type Json = Readonly<Record<string, unknown>>;

/** The published texts on the data, by the name that they have in an export: there `README.md` is that of the export. */
const PAPERS = [
  { published: 'README.md', name: 'about-data.md' },
  { published: 'CHANGES.md', name: 'CHANGES.md' },
] as const;

/**
 * The files of a data package with the events of a head: the descriptor, all tables, a README, a codebook and what is published on the data.
 *
 * The whole package has descriptor and tables byte for byte as published. A selection has the same rows of each table as `tables`, in
 * RFC 4180, and a descriptor that says so: it names what it was taken from, and leaves out what is no longer true.
 *
 * @param fetchText Gets the published files; rejects never.
 * @param tables From `portionOf`; null takes everything.
 * @param named The texts on the data that are published; null where that is not known: all that a package may have are then asked for.
 */
export async function packageFiles(
  fetchText: FetchText,
  tables: Tables | null,
  codes: Tables['codes'],
  head: Head,
  named: readonly string[] | null = null,
): Promise<readonly PackageFile[] | PackageFault> {
  const fetched = await fetchText(DESCRIPTOR);
  if (!fetched.ok) return { fault: fetched.code };
  const descriptor = readDescriptor(fetched.text);
  if (descriptor === null) return { fault: 'file-unreachable' };
  const paths = resourcesOf(descriptor.document).flatMap(({ path }) => (isPath(path) ? [path] : []));
  const published = await Promise.all(paths.map(async (path) => ({ path, fetched: await fetchText(path) })));
  const texts = new Map<string, string>();
  for (const { path, fetched: file } of published) {
    if (file.ok) texts.set(path, file.text);
    // A file that was never published is not missing from the export either.
    else if (file.code !== 'file-missing') return { fault: file.code };
  }
  const whole = {
    document: descriptor.document,
    files: [{ name: DESCRIPTOR, text: fetched.text }, ...[...texts].map(([name, text]) => ({ name, text }))],
  };
  const { document, files } = tables === null ? whole : selectionOf(descriptor, texts, tables, head);
  return [
    { name: 'README.md', text: readme(head) },
    ...files,
    { name: 'codebook.md', text: codebookText(document, codes, head.locale) },
    ...(await papers(fetchText, named)),
  ];
}

/** Descriptor and files of a selection. Files of tables that we do not know are kept whole. */
function selectionOf(descriptor: Descriptor, texts: ReadonlyMap<string, string>, tables: Tables, head: Head) {
  const resources = [...descriptor.resources.values()];
  const rows = new Map(resources.flatMap((resource) => filtered(resource, texts, tables)));
  const others = [...texts].filter(([path]) => resources.every(({ file }) => file !== path));
  const document = selectionDescriptor(descriptor.document, rows, head);
  return {
    document,
    files: [
      { name: DESCRIPTOR, text: `${JSON.stringify(document, null, 2)}\n` },
      ...[...rows].map(([name, text]) => ({ name: fileOf(name), text })),
      ...others.map(([name, text]) => ({ name, text })),
    ],
  };
}

const isPath = (path: unknown): path is string => typeof path === 'string' && isInsidePath(path);
const fileOf = (table: string): string => `${table}.csv`;

function resourcesOf(document: Json): readonly Json[] {
  const list = document['resources'];
  return Array.isArray(list) ? (list as readonly unknown[]).filter(isObject) : [];
}

/** The kept rows of a table as CSV, beside its name; nothing where the table cannot be read. */
function filtered(
  resource: Resource,
  texts: ReadonlyMap<string, string>,
  tables: Tables,
): [name: string, csv: string][] {
  const text = texts.get(resource.file);
  const table = readRows(
    resource,
    text === undefined
      ? { ok: false, code: 'file-missing', status: null }
      : { ok: true, text, type: null, bytes: text.length },
  );
  if ('code' in table) return [];
  const keeps = keeper(resource.known.name, table, tables);
  const rows = table.rows.filter(keeps).map(({ cells }) => cells);
  return [[resource.known.name, tableCsv(table.header, rows)]];
}

/** Whether a row of a table belongs to a portion. */
function keeper(name: string, { header }: RawTable, tables: Tables): (row: RawRow) => boolean {
  const cell = (row: RawRow, column: string) => row.cells[header.indexOf(column)] ?? '';
  const records = {
    event: idsOf(tables.events),
    project: idsOf(tables.projects),
    organisation: idsOf(tables.organisations),
    venue: idsOf(tables.venues),
    town: idsOf(tables.towns),
    source: idsOf(tables.sources),
  };
  const by = (type: keyof typeof records) => (row: RawRow) => records[type].has(cell(row, `${type}_id`));
  const pointed = (type: string, id: string) => (row: RawRow) =>
    Object.entries(records).some(([kind, ids]) => kind === cell(row, type) && ids.has(cell(row, id)));
  switch (name) {
    case 'events':
      return (row) => records.event.has(cell(row, 'event_id') || `row-${row.position}`);
    case 'participants':
    case 'event_notes':
      return by('event');
    case 'roles':
      return pointed('subject_type', 'subject_id');
    case 'evidence':
      return pointed('record_type', 'record_id');
    case 'projects':
      return by('project');
    case 'organisations':
    case 'organisation_aliases':
      return by('organisation');
    case 'venues':
    case 'venue_aliases':
      return by('venue');
    case 'towns':
      return by('town');
    case 'sources':
      return by('source');
    default:
      return () => true;
  }
}

/** The descriptor of a selection: the published one, with what the selection changes. */
function selectionDescriptor(document: Json, rows: ReadonlyMap<string, string>, head: Head): Json {
  const words = shareWords(head.locale);
  // What they say holds of the whole only.
  const { id: _id, temporal: _temporal, spatial: _spatial, sources, ...kept } = document;
  const origin = { title: head.title, path: head.link, ...(head.version === null ? {} : { version: head.version }) };
  return {
    ...kept,
    title: words.t('share.data.readme.title', { title: head.title }),
    description: [selectionSentence(head), ...head.filters].join('\n'),
    sources: [origin, ...(Array.isArray(sources) ? (sources as readonly unknown[]) : [])],
    resources: resourcesOf(document).map((resource) => {
      const name = [...rows.keys()].find((table) => table === resource['name'] || resource['path'] === fileOf(table));
      return name === undefined ? resource : selectionResource(resource, name);
    }),
  };
}

/** Sizes and sums are those of the published file; data that stood in the descriptor are now a file. */
function selectionResource(
  { bytes: _bytes, hash: _hash, data: _data, dialect: _dialect, ...kept }: Json,
  name: string,
): Json {
  return {
    ...kept,
    path: fileOf(name),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
  };
}

function selectionSentence({ locale, events, eventsInAll }: Head): string {
  return shareWords(locale).t('share.data.readme.events', { n: events, total: eventsInAll });
}

function readme(head: Head): string {
  const words = shareWords(head.locale);
  const { title, version, created, filters, link, accessed, licence, publisher, note } = head;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [words.t('share.data.readme.version'), version],
    [words.t('share.data.readme.date'), created?.slice(0, 10) ?? null],
    [words.t('share.data.readme.accessed'), accessed],
    [words.t('share.data.readme.link'), link],
    [words.t('share.data.readme.publisher'), publisher],
    [
      words.t('share.data.readme.licence'),
      licence === null ? null : [licence.name, licence.path ?? ''].join(' ').trim(),
    ],
  ];
  const list = (items: readonly string[]) => items.map((item) => `- ${item}`).join('\n');
  return `${[
    `# ${title}`,
    selectionSentence(head),
    `## ${words.t('share.data.readme.filters')}`,
    list(filters),
    `## ${words.t('share.data.readme.facts')}`,
    list(facts.flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]))),
    `## ${words.t('share.data.readme.files')}`,
    list([
      words.t('share.data.readme.descriptor'),
      words.t('share.data.readme.codebook'),
      words.t('share.data.readme.about'),
    ]),
    words.t('share.data.readme.counts'),
    words.t('share.data.readme.quotes'),
    note.replace(/^\*/, '\\*'),
  ].join('\n\n')}\n`;
}

async function papers(fetchText: FetchText, named: readonly string[] | null): Promise<PackageFile[]> {
  const found = await Promise.all(
    PAPERS.filter(({ published }) => named?.includes(published) ?? true).map(async ({ published, name }) => ({
      name,
      file: await fetchText(published),
    })),
  );
  return found.flatMap(({ name, file }) => (file.ok && file.type !== 'text/html' ? [{ name, text: file.text }] : []));
}
