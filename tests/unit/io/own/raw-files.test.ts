import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openFile } from '../../../../src/io/own/open-file';

const FOLDER = new URL('../../../fixtures/own/', import.meta.url);

/** What a person reads in the file. */
interface Expected {
  readonly encoding?: string;
  readonly delimiter?: string | null;
  readonly headerLine?: number | null;
  readonly header: readonly string[];
  readonly first: readonly string[];
  readonly rows: number;
  readonly unread?: number;
  /** Codes with the lines of what is reported. */
  readonly issues?: readonly string[];
  readonly titleRows?: readonly string[];
  readonly tags?: readonly string[];
}

const json = { delimiter: null, headerLine: null };

const FILES: Readonly<Record<string, Expected>> = {
  'excel-bs-1250.csv': {
    ...{ encoding: 'windows-1250', delimiter: ';' },
    header: ['Naziv aktivnosti', 'Datum', 'Mjesto', 'Učesnici', 'Budžet (KM)'],
    first: ['Obuka o zaštiti žrtava trgovine ljudima', '13-15. oktobra 2021.', 'Bihać', 'preko 50', '1.234,50'],
    rows: 3,
  },
  'excel-sr-1251.csv': {
    ...{ encoding: 'windows-1251', delimiter: ';' },
    header: ['Назив', 'Датум', 'Место', 'Број учесника'],
    first: ['Обука „Жене у покрету“', '7.3.2022.', 'Београд', 'више од 30'],
    rows: 3,
  },
  'excel-mk-1251-title-rows.csv': {
    ...{ encoding: 'windows-1251', delimiter: ';', headerLine: 4 },
    titleRows: ['Регистар на настани', 'Период: јануари - декември 2022'],
    header: ['Настан', 'Датум', 'Град', 'Учесници'],
    first: ['Обука за ѓаци и студентки', '15 март 2022', 'Скопје', 'над 20'],
    ...{ rows: 3, unread: 1, issues: ['total-row 8'] },
  },
  'excel-sq-1252.csv': {
    ...{ encoding: 'windows-1252', delimiter: ';' },
    header: ['Titulli', 'Data', 'Vendi', 'Pjesëmarrës'],
    first: ['Trajnim për gratë në lëvizje', '5.10.2021', 'Tiranë', 'mbi 40'],
    rows: 3,
  },
  'table-hr-iso-8859-2.csv': {
    encoding: 'iso-8859-2',
    header: ['naziv', 'mjesto', 'sudionici'],
    first: ['Šetnja za žene izbjeglice', 'Šibenik', '18'],
    rows: 3,
  },
  'dos-hr-852.csv': {
    ...{ encoding: 'ibm852', delimiter: ';' },
    header: ['NAZIV', 'MJESTO', 'BROJ'],
    first: ['Tečaj šivanja za žene', 'Čakovec', '14'],
    rows: 3,
  },
  'mac-sr-cyrillic.csv': {
    ...{ encoding: 'x-mac-cyrillic', delimiter: ';' },
    header: ['Назив', 'Место', 'Учесници'],
    first: ['Обука за младе жене', 'Ниш', '20'],
    rows: 3,
  },
  'sep-line-utf-8-bom.csv': {
    ...{ delimiter: ';', headerLine: 2 },
    header: ['Naziv', 'Mjesto', 'Broj'],
    first: ['Susret, razgovor i ručak', 'Mostar', '11'],
    rows: 2,
  },
  'excel-unicode-text-utf-16le.txt': {
    ...{ encoding: 'utf-16le', delimiter: '\t' },
    header: ['Naziv', 'Mesto', 'Broj'],
    first: ['Obuka "Žene, mir i bezbednost"', 'Niš', '12'],
    rows: 2,
  },
  'utf-16be-without-bom.csv': {
    ...{ encoding: 'utf-16be', delimiter: ';' },
    header: ['Назив', 'Место'],
    first: ['Сусрет', 'Бања Лука'],
    rows: 2,
  },
  'utf-32le-bom.csv': {
    encoding: 'utf-32le',
    header: ['naziv', 'mjesto'],
    first: ['Šetnja 🚶', 'Sarajevo'],
    rows: 1,
  },
  'damaged-utf-8.csv': {
    header: ['Naziv', 'Mjesto'],
    first: ['Večer za žene', 'Goražde'],
    ...{ rows: 3, issues: ['bytes-damaged 3'] },
  },
  'cut-off-utf-8.csv': {
    header: ['Naziv', 'Mjesto'],
    first: ['Večer za žene', 'Goražde'],
    ...{ rows: 2, issues: ['bytes-damaged 3'] },
  },
  'saved-twice.csv': {
    delimiter: ';',
    header: ['Naziv', 'Mjesto'],
    first: ['Å\u00a0etnja za Å¾ene', 'Å\u00a0abac'],
    ...{ rows: 2, issues: ['double-encoded 2'] },
  },
  'title-rows-total-note.csv': {
    ...{ delimiter: ';', headerLine: 4 },
    titleRows: ['Udruženje „Primjer“', 'Pregled aktivnosti za 2021. godinu'],
    header: ['R.br.', 'Naziv', 'Datum', 'Mjesto', 'Broj učesnika'],
    first: ['1', 'Obuka volontera', '3.2.2021.', 'Sarajevo', '25'],
    ...{ rows: 3, unread: 2, issues: ['total-row 8', 'note-row 10'] },
  },
  'merged-header.csv': {
    delimiter: ';',
    header: ['Naziv', 'Datum', 'Učesnici / žene', 'Učesnici / muškarci', 'Učesnici / ukupno', 'Mjesto'],
    first: ['Obuka', '5.5.2022.', '12', '3', '15', 'Brčko'],
    rows: 2,
  },
  'group-row-above-header.csv': {
    delimiter: ';',
    header: ['Titulli', 'Vendi', 'Pjesëmarrës / gra', 'Pjesëmarrës / burra', 'Pjesëmarrës / gjithsej'],
    first: ['Trajnim', 'Prizren', '11', '4', '15'],
    rows: 2,
  },
  'group-columns.csv': {
    delimiter: ';',
    header: ['Naziv', 'Datum', 'Mjesto', 'Broj učesnika', 'Mediji', 'Policija', 'Organizator', 'Link'],
    first: [
      ...['Obuka o azilu', '4-6.4.2022.', 'Sarajevo', '30-35', 'oko 5', '20', 'Udruženje Primjer'],
      'https://example.org/a',
    ],
    rows: 2,
  },
  'hxl-tags.csv': {
    header: ['Activity', 'Start', 'Town', 'Reached women'],
    tags: ['#activity', '#date+start', '#adm3+name', '#reached+f'],
    first: ['Mobile clinic', '2021-04-02', 'Bihać', '120'],
    rows: 2,
  },
  'header-repeated.csv': {
    delimiter: ';',
    header: ['title', 'place', 'people'],
    first: ['First', 'Sarajevo', '10'],
    ...{ rows: 3, unread: 1, issues: ['header-repeated 4'] },
  },
  'decimal-commas.csv': {
    delimiter: ';',
    header: ['Naziv', 'Širina', 'Dužina'],
    first: ['Susret', '43,85', '18,41'],
    rows: 3,
  },
  'commas-in-quotes.csv': {
    delimiter: ';',
    header: ['oznaka', 'naziv'],
    first: ['E1', 'Sarajevo, Skoplje, Tirana, Beograd'],
    rows: 1,
  },
  'one-column.csv': { delimiter: null, header: ['Naziv događaja'], first: ['Obuka u Sarajevu, 2021'], rows: 3 },
  'pipes.txt': {
    delimiter: '|',
    header: ['naziv', 'grad', 'opis'],
    first: ['Obuka', 'Novi Pazar', 'dan 1; dan 2; dan 3'],
    rows: 2,
  },
  'old-line-ends.csv': { header: ['naziv', 'grad'], first: ['Obuka', 'Užice'], rows: 2 },
  'mixed-line-ends.csv': { header: ['naziv', 'grad'], first: ['Obuka', 'Užice'], rows: 3 },
  'invisible-characters.csv': {
    delimiter: ';',
    header: ['Naziv', 'Grad', 'Broj ljudi'],
    first: ['Obuka', 'Tuzla', '1\u00a0234'],
    rows: 2,
  },
  'excel-formula-escaped.csv': {
    delimiter: ';',
    header: ['naziv', 'telefon', 'napomena'],
    first: ['Obuka', '+387 33 123 456', '=nije formula'],
    rows: 3,
  },
  'backslash-quotes.csv': { header: ['title', 'place'], first: ['The "Other" Women', 'Skopje'], rows: 2 },
  'uneven-rows.csv': {
    header: ['a', 'b', 'c'],
    first: ['1', '2', '3'],
    ...{ rows: 3, unread: 2, issues: ['cells-missing 3', 'cells-extra 4', 'cells-extra 5'] },
  },
  'repeated-and-empty-names.csv': {
    delimiter: ';',
    header: ['Naziv', 'column 2', 'Napomena', 'Napomena (2)', 'Grad'],
    first: ['Obuka', 'x', 'prva', 'druga', 'Kakanj'],
    ...{ rows: 2, issues: ['column-renamed 1', 'column-renamed 1'] },
  },
  'nul-bytes.csv': {
    header: ['naziv', 'grad'],
    first: ['Obuka', 'Doboj'],
    ...{ rows: 2, issues: ['control-characters 2'] },
  },
  'no-header.csv': {
    headerLine: null,
    header: ['column 1', 'column 2', 'column 3', 'column 4'],
    first: ['1', 'Obuka', '13.10.2021', 'Sarajevo'],
    ...{ rows: 3, issues: ['header-missing 1'] },
  },
  'typographic-quotes.tsv': {
    delimiter: '\t',
    header: ['naziv', 'grad'],
    first: ['„Žene i mir“', 'Podgorica'],
    rows: 3,
  },
  'unclosed-quote.csv': {
    header: ['title', 'place'],
    first: ['Good', 'Budva'],
    ...{ rows: 2, unread: 1, issues: ['quote-open 2'] },
  },
  'year-columns.csv': {
    delimiter: ';',
    header: ['Grad', '2019', '2020', '2021'],
    first: ['Subotica', '10', '12', '9'],
    rows: 2,
  },
  'ckan-records.json': { ...json, header: ['_id', 'Naziv', 'Broj'], first: ['1', 'Obuka', '25'], rows: 2 },
  'columns.json': { ...json, header: ['title', 'people'], first: ['Training', '12'], rows: 2 },
  'arrays.json': { ...json, header: ['title', 'place'], first: ['Training', 'Niš'], rows: 2 },
  'places.geojson': {
    ...json,
    header: ['id', 'name', 'latitude', 'longitude'],
    first: ['a', 'Klub', '43.85', '18.41'],
    ...{ rows: 3, issues: ['representative-point null'] },
  },
  'schema-org-event.jsonld': {
    ...json,
    header: [
      ...['title', 'start_date', 'end_date', 'maximumAttendeeCapacity', 'place', 'town', 'country'],
      ...['latitude', 'longitude', 'organiser', 'funder'],
    ],
    first: [
      ...['Okrugli sto', '2022-03-18', '2022-03-19', '200', 'Dom mladih', 'Sarajevo', 'BA'],
      ...['43.856', '18.413', 'A; B', 'F'],
    ],
    rows: 2,
  },
  'lines.ndjson': {
    ...json,
    header: ['title', 'n', 'place.town', 'place.tags'],
    first: ['A', '1', '', ''],
    ...{ rows: 3, unread: 1, issues: ['json-comma 4'] },
  },
  'acled-events.csv': {
    header: [
      ...['event_id_cnty', 'event_date', 'year', 'time_precision', 'disorder_type', 'event_type', 'sub_event_type'],
      ...['actor1', 'assoc_actor_1', 'inter1', 'country', 'admin1', 'location', 'latitude', 'longitude'],
      ...['geo_precision', 'source', 'notes', 'fatalities', 'timestamp'],
    ],
    first: [
      ...['SRB9001', '8 March 2023', '2023', '1', 'Demonstrations', 'Protests', 'Peaceful protest'],
      ...[
        'Protesters (Serbia)',
        'Women (Serbia)',
        'Protesters',
        'Serbia',
        'Beogradski',
        'Belgrade',
        '44.8125',
        '20.4612',
      ],
      ...['1', 'Example News', 'Around 500 women walked through the town.', '0', '1678800000'],
    ],
    rows: 2,
  },
  '360giving-grants.csv': {
    header: [
      ...['Identifier', 'Title', 'Description', 'Currency', 'Amount Awarded', 'Award Date', 'URL'],
      ...['Planned Dates:Start Date', 'Planned Dates:End Date', 'Recipient Org:Identifier', 'Recipient Org:Name'],
      ...['Recipient Org:City', 'Recipient Org:Country', 'Beneficiary Location:Name'],
      ...['Beneficiary Location:Country Code', 'Funding Org:Identifier', 'Funding Org:Name', 'Last modified'],
    ],
    first: [
      ...['360G-example-1', 'Women on the move', 'A course of ten meetings.', 'EUR', '12500', '2022-02-01'],
      ...['https://example.org/grants/1', '2022-03-01', '2022-12-31', 'RS-EX-1', 'Atina Example', 'Niš', 'Serbia'],
      ...['Belgrade', 'RS', 'RS-EX-9', 'Example Fund', '2022-02-03T10:00:00Z'],
    ],
    rows: 2,
  },
  'iati-activities.csv': {
    header: [
      ...['iati-identifier', 'reporting-org', 'title', 'description', 'activity-status-code', 'start-planned'],
      ...['end-planned', 'start-actual', 'end-actual', 'participating-org (Funding)'],
      ...['participating-org (Implementing)', 'recipient-country-code', 'recipient-country', 'sector-code'],
      'total-Commitment',
    ],
    first: [
      ...['XM-EX-1-77', 'Example Agency', 'Support to women refugees', 'Meetings in four towns', '2', '2021-01-01'],
      ...['2022-12-31', '2021-02-15', '', 'Example Ministry', 'Example Centre', 'BA', 'Bosnia And Herzegovina'],
      ...['15170', '100000'],
    ],
    rows: 2,
  },
  'hdx-3w.csv': {
    header: [
      ...['Organisation', 'Implementing partner', 'Sector', 'Activity', 'Canton', 'Town', 'Start', 'End'],
      'Women reached',
    ],
    tags: [
      ...['#org+prog', '#org+impl', '#sector+name', '#activity+name', '#adm1+name', '#loc+town+name'],
      ...['#date+start', '#date+end', '#reached+f'],
    ],
    first: [
      ...['Example Relief', 'Local Example', 'Protection', 'Safe room for women', 'Unsko-sanski', 'Bihać'],
      ...['2021-04-02', '2021-06-30', '120'],
    ],
    rows: 2,
  },
  'eu-fts-grants.csv': {
    delimiter: ';',
    header: [
      ...['Year', 'Budget', 'Reference of the Legal Commitment (LC)', 'Name of beneficiary', 'Beneficiary country'],
      ...['Beneficiary’s contracted amount (EUR)', 'Subject of grant or contract', 'Responsible department'],
      ...['Project start date', 'Project end date', 'Benefiting country'],
    ],
    first: [
      ...['2022', 'General Budget', 'JAG.123', 'EXAMPLE ASSOCIATION', 'Germany', '1 250 000,00'],
      ...['Rights of women migrants', 'Example Directorate', '01/03/2022', '28/02/2025', 'Serbia'],
    ],
    rows: 2,
  },
  'google-form.csv': {
    header: [
      ...['Timestamp', 'Naziv aktivnosti', 'Datum održavanja', 'Grad', 'Koliko je osoba učestvovalo?'],
      'Ko je organizovao?',
    ],
    first: [
      ...['2022/03/09 10:12:33 AM GMT+1', 'Tribina o pravima', '3/8/2022', 'Sarajevo', 'oko 40', 'Fondacija Primjer'],
    ],
    rows: 2,
  },
  'eventbrite-attendees.csv': {
    header: [
      ...['Order #', 'Order Date', 'First Name', 'Surname', 'Email', 'Quantity', 'Ticket Type', 'Attendee #'],
      ...['Event Name', 'Event ID', 'Attendee Status'],
    ],
    first: [
      ...['9000001', '2023-02-01 10:00:01+01:00', 'A', 'Example', 'a@example.org', '1', 'Free', '1'],
      ...['Evening on migration', '555', 'Attending'],
    ],
    rows: 2,
  },
  'ckan-datastore.json': {
    ...json,
    header: ['_id', 'Назив манифестације', 'Датум', 'Град'],
    first: ['1', 'Дани књиге', '12.05.2022.', 'Београд'],
    ...{ rows: 2, issues: ['lists-beside null'] },
  },
  'mk-open-data.csv': {
    delimiter: ';',
    header: ['Реден број', 'Назив на настанот', 'Место', 'Датум', 'Број на учесници'],
    first: ['1', 'Јавна расправа', 'Скопје', '14.09.2021', '35'],
    ...{ rows: 2, unread: 1, issues: ['total-row 4'] },
  },
  'osm-places.geojson': {
    ...json,
    header: ['id', '@id', 'amenity', 'name', 'addr:city', 'latitude', 'longitude'],
    first: ['node/1', 'node/1', 'community_centre', 'Dom primjera', 'Sarajevo', '43.85', '18.41'],
    rows: 2,
  },
  'wikidata-sparql.json': {
    ...json,
    header: ['item', 'itemLabel', 'date', 'coord'],
    first: ['http://www.wikidata.org/entity/Q900000001', 'Example march', '2019-09-08T00:00:00Z', 'Point(18.41 43.85)'],
    rows: 2,
  },
  'wordpress-event.jsonld': {
    ...json,
    header: [
      ...['title', 'summary', 'link', 'attendance', 'eventStatus', 'start_date', 'end_date', 'place'],
      ...['address', 'town', 'country', 'organiser'],
    ],
    first: [
      ...['Okrugli sto o azilu', '<p>Razgovor</p>', 'https://example.org/dogadjaj/okrugli-sto/'],
      ...['onsite', 'https://schema.org/EventScheduled'],
      ...['2023-06-20T10:00:00+02:00', '2023-06-20T12:00:00+02:00', 'Dom omladine', 'Ulica 1', 'Beograd', 'Srbija'],
      'Primer',
    ],
    rows: 1,
  },
  'calc-export.tsv': {
    delimiter: '\t',
    header: ['Naziv', 'Početak', 'Završetak', 'Mjesto održavanja', 'Učesnika'],
    first: ['Kamp „Susret“', '2022-07-01', '2022-07-05', 'Omladinski dom, Zenica', '24'],
    rows: 2,
  },
  'humanitarian-api.json': {
    ...json,
    header: [
      ...['id', 'score', 'fields.title', 'fields.date.created', 'fields.country.name', 'fields.country.iso3'],
      ...['fields.source.name', 'href'],
    ],
    first: [
      ...['4000001', '1', 'Training on asylum', '2023-03-01T00:00:00+00:00', 'Serbia', 'srb', 'Example Agency'],
      'https://api.reliefweb.int/v1/training/4000001',
    ],
    rows: 2,
  },
  'municipal-calendar.csv': {
    ...{ delimiter: ';', headerLine: 4, titleRows: ['Grad Primjer', 'Kalendar manifestacija 2022'] },
    header: ['Red. br.', 'Manifestacija', 'Datum održavanja', 'Lokacija', 'Broj posjetilaca'],
    first: ['1.', 'Sajam nevladinih organizacija', '05.06.2022.', 'Gradski trg', 'više od 1.000'],
    rows: 2,
  },
};

const REFUSED: Readonly<Record<string, string>> = {
  'trailing-comma.json': 'json-comma 3:17',
  'single-quotes.json': 'json-quotes 1:2',
};

const open = (name: string) => openFile({ name, bytes: readFileSync(new URL(name, FOLDER)) });

test('every file of the folder is read here', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== '.gitattributes' && name !== 'README.md');
  expect(files.sort()).toEqual([...Object.keys(FILES), ...Object.keys(REFUSED)].sort());
});

test.each(Object.entries(FILES))('%s is read as a person reads it', async (name, expected) => {
  const opened = await open(name);
  if (opened.kind !== 'tables') throw new Error(`It is no table: ${JSON.stringify(opened)}`);
  const [only, ...others] = opened.tables;
  expect(others).toEqual([]);
  expect({
    encoding: only?.encoding,
    delimiter: only?.delimiter,
    headerLine: only?.headerLine,
    header: only?.header,
    first: only?.rows[0]?.cells,
    rows: only?.rows.length,
    unread: only?.unread,
    issues: only?.issues.map(({ code, line }) => `${code} ${line ?? 'null'}`),
    titleRows: only?.titleRows,
    tags: only?.tags,
  }).toEqual({
    ...{ encoding: 'utf-8', delimiter: ',', headerLine: 1, unread: 0, issues: [], titleRows: [], tags: [] },
    ...expected,
  });
});

test.each(Object.entries(REFUSED))('%s is refused with the place of the fault', async (name, fault) => {
  const opened = await open(name);
  if (opened.kind !== 'refused') throw new Error('It was read.');
  const { code, file, line, column } = opened.issue;
  expect({ file, fault: `${code} ${line ?? ''}:${column ?? ''}` }).toEqual({ file: name, fault });
});
