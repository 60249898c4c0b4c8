import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv, PLAIN_CSV } from '../../../../../src/io/csv';
import { loadDetails, loadPackage } from '../../../../../src/io/load';
import { applyColumns, type Choices } from '../../../../../src/io/own/columns/apply-columns';
import { knowledgeOf } from '../../../../../src/io/own/columns/knowledge';
import type { Meaning } from '../../../../../src/io/own/columns/meaning';
import { recogniseColumns } from '../../../../../src/io/own/columns/recognise-columns';
import type { Code, Organisation, Town } from '../../../../../src/model/records';

const FILE = 'moji-dogadjaji.csv';

const code = (list: string, name: string, bs: string): Code => ({
  ...{ list, code: name, labels: { en: name, bs }, broader: null, sensitive: false, note: null },
});
const CODES = [
  ...[code('format', 'training', 'Obuka'), code('topic', 'asylum', 'Azil'), code('topic', 'health', 'Zdravlje')],
  ...[code('attendance', 'online', 'Putem interneta'), code('attendance', 'onsite', 'Uživo')],
  ...[code('group', 'media', 'Mediji'), code('group', 'justice', 'Tužioci, sudije i pravnici')],
  ...[
    code('role', 'organiser', 'Organizator'),
    code('role', 'partner', 'Partner'),
    code('role', 'funder', 'Finansijer'),
  ],
  ...[code('country', 'BA', 'Bosna i Hercegovina'), code('country', 'RS', 'Srbija')],
];
const SARAJEVO: Town = {
  id: 'ba-sarajevo',
  name: 'Sarajevo',
  country: 'BA',
  lat: 43.8563,
  lon: 18.4131,
  labels: { sr: 'Сарајево' },
};
const BELGRADE: Town = {
  id: 'rs-belgrade',
  name: 'Belgrade',
  country: 'RS',
  lat: 44.8125,
  lon: 20.4612,
  labels: { bs: 'Beograd' },
};
const ATINA = { id: 'atina', name: 'NGO Atina', acronym: null, nameOrig: 'NVO Atina', country: 'RS' } as Organisation;
const KNOWLEDGE = knowledgeOf({ codes: CODES, organisations: [ATINA], towns: [SARAJEVO, BELGRADE] });

/** The package of a table with semicolons, as it is read by the loader. */
async function open(lines: readonly string[], choices: Choices = {}) {
  const table = parseCsv(lines.join('\n'), FILE, { ...PLAIN_CSV, delimiter: ';' }, new Set());
  const applied = applyColumns(table, recogniseColumns(table, KNOWLEDGE), choices, KNOWLEDGE, FILE);
  const loaded = await loadPackage(applied.fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  const details = await loadDetails(applied.fetchText, loaded);
  const told = [...applied.problems, ...[...loaded.issues, ...details.issues].map(applied.inFile)];
  return {
    ...{ ...applied, core: loaded.core, details: details.details, loaded, events: loaded.core.events },
    told: told.map(({ code, line, column, value, costs }) => [code, line, column, value, costs]),
  };
}

describe('the table of the page "Open your own data"', () => {
  const LINES = [
    'Naziv;Datum;Grad;Ukupno;Organizator;Donatori;Bilješka',
    'Regionalna konferencija „Rod i migracije“;13. – 15. oktobra 2021.;Sarajevo;preko 50;MAARI;Fond za azil, migracije i integraciju EU;',
    'Obuka;31.09.2021.;Beograd;12;NVO Atina;;',
    'Trening;2023;Beograd;32 (7+25;NGO Atina;;',
  ];

  test('keeps its rows and leaves only the unread cells empty', async () => {
    const { events, rows, accepted, rejected, core } = await open(LINES);
    expect([rows, accepted, rejected]).toEqual([3, 3, 0]);
    expect(
      events.map(({ id, title, date, count, venueIds }) => [id, title, date, count.kind, count.low, venueIds]),
    ).toEqual([
      [
        ...['2021-sarajevo-regionalna-konferencija-rod-i-migracije', 'Regionalna konferencija „Rod i migracije“'],
        ...['2021-10-13/2021-10-15', 'more-than', 50, ['ba-sarajevo']],
      ],
      ['beograd-obuka', 'Obuka', null, 'exact', 12, ['rs-belgrade']],
      ['2023-beograd-trening', 'Trening', '2023', 'not-stated', null, ['rs-belgrade']],
    ]);
    expect(core.venues.map(({ id, townId, country, lat }) => [id, townId, country, lat])).toEqual([
      ['ba-sarajevo', 'ba-sarajevo', 'BA', 43.8563],
      ['rs-belgrade', 'rs-belgrade', 'RS', 44.8125],
    ]);
    expect(core.roles.map(({ organisationId, role }) => [organisationId, role])).toEqual([
      ['maari', 'organiser'],
      ['fond-za-azil-migracije-i-integraciju', 'funder'],
      ['atina', 'organiser'],
      ['atina', 'organiser'],
    ]);
  });

  test('names each problem by the line and column of the file', async () => {
    const { told } = await open(LINES);
    expect(told).toEqual([
      ['count-read-as', 2, 'Ukupno', 'preko 50', 'nothing'],
      ['day-not-in-month', 3, 'Datum', '31.09.2021.', 'cell'],
      ['bracket-open', 4, 'Ukupno', '32 (7+25', 'cell'],
    ]);
  });

  test('keeps the words of the file as evidence', async () => {
    const { details } = await open(LINES);
    expect(details.evidence.map(({ recordId, field, quote, status }) => [recordId, field, quote, status])).toEqual([
      ['2021-sarajevo-regionalna-konferencija-rod-i-migracije', 'date', '13. – 15. oktobra 2021.', 'stated'],
      ['2021-sarajevo-regionalna-konferencija-rod-i-migracije', 'participants', 'preko 50', 'stated'],
    ]);
    expect(details.sources.map(({ title, url }) => [title, url])).toEqual([[FILE, null]]);
  });
});

test('a table of titles alone is enough', async () => {
  const { events, told } = await open(['Naziv', 'Obuka', 'Obuka']);
  expect(events.map(({ id, title, venueIds }) => [id, title, venueIds])).toEqual([
    ['obuka', 'Obuka', []],
    ['obuka-2', 'Obuka', []],
  ]);
  expect(told).toEqual([]);
});

test('lines of the file survive blank lines, cells of several lines and rows that are left out', async () => {
  const lines = ['Naziv;Ukupno;Mediji', 'A;7;3', '', '"B', 'b";x1;', 'C;32;40', ';5;', 'D;ja 5;'];
  const { told, events, rejected, rows } = await open(lines);
  expect(events.map(({ title }) => title)).toEqual(['A', 'B b', 'C', 'D']);
  expect([rows, rejected]).toEqual([5, 1]);
  expect(told).toEqual([
    ['not-a-count', 4, 'Ukupno', 'x1', 'cell'],
    ['required', 7, 'Naziv', null, 'row'],
    ['not-a-count', 8, 'Ukupno', 'ja 5', 'cell'],
    ['groups-above-total', 6, 'Ukupno', '32', 'nothing'],
  ]);
});

test('a problem that the loader finds has the line of the file, and none where the file has no lines', async () => {
  const cells = ['A', '32', '40'];
  for (const line of [9, null]) {
    const rows = [{ line, position: 4, cells }];
    const table = {
      header: ['Naziv', 'Ukupno', 'Mediji'],
      rows,
      unread: 0,
      issues: [],
      delimiter: null,
      headerLine: null,
    };
    const applied = applyColumns(table, recogniseColumns(table, KNOWLEDGE), {}, KNOWLEDGE, FILE);
    const loaded = await loadPackage(applied.fetchText);
    expect(loaded.issues.map(applied.inFile).map((issue) => [issue.file, issue.line, issue.column])).toEqual([
      [FILE, line, 'Ukupno'],
    ]);
  }
});

test('bound and upper end may have columns of their own', async () => {
  const header = 'title;participants;participants_max;participants_bound';
  const { events } = await open([header, 'A;50;;more-than', 'B;48;60;range', 'C;48;60;', 'D;40;;about', 'E;;;']);
  expect(events.map(({ count }) => [count.kind, count.low, count.high])).toEqual([
    ...[
      ['more-than', 50, null],
      ['range', 48, 60],
      ['range', 48, 60],
      ['about', 40, null],
      ['not-stated', null, null],
    ],
  ]);
});

test('groups of a wide table become rows of participants, named ones too', async () => {
  const { core } = await open(['Naziv;Ukupno;Mediji;Tužioci, sudije i pravnici', 'A;32;7;oko 20', 'B;;x;0', 'C;10;-;']);
  expect(
    core.participants.map(({ eventId, group, count, wording }) => [eventId, group, count.kind, count.low, wording]),
  ).toEqual([
    ['a', 'media', 'exact', 7, 'Mediji'],
    ['a', 'justice', 'about', 20, 'Tužioci, sudije i pravnici'],
    ['b', 'media', 'mentioned', null, 'Mediji'],
    ['b', 'justice', 'exact', 0, 'Tužioci, sudije i pravnici'],
  ]);
});

test('start and end make a span; an end before the start costs the end', async () => {
  const { events, told } = await open([
    ...[
      'Naziv;Datum početka;Datum završetka',
      'A;13.10.2021;15.10.2021',
      'B;13.10.2021;13.10.2021',
      'C;15.10.2021;13.10.2021',
    ],
    ...['D;oktobar 2021;', 'E;;15.10.2021'],
  ]);
  expect(events.map(({ date }) => date)).toEqual([
    ...['2021-10-13/2021-10-15', '2021-10-13', '2021-10-15', '2021-10', '/2021-10-15'],
  ]);
  expect(told).toEqual([['end-before-start', 4, 'Datum završetka', '13.10.2021', 'cell']]);
});

test('an id that repeats costs its row, and made ids keep out of the way of those of the file', async () => {
  const { events, told, accepted, rejected } = await open([
    'ID;Naziv',
    ';Obuka',
    'obuka;Skup',
    'obuka;Drugi',
    'x;Treći',
  ]);
  expect(events.map(({ id, title }) => [id, title])).toEqual([
    ['obuka-2', 'Obuka'],
    ['obuka', 'Skup'],
    ['x', 'Treći'],
  ]);
  expect([accepted, rejected]).toEqual([3, 1]);
  expect(told).toEqual([['duplicate-key', 4, 'ID', 'obuka', 'row']]);
});

test('a row without a title is called by what else it says', async () => {
  const { events, told } = await open([
    'Naziv;Vrsta događaja;Grad;Kratak opis',
    ';Obuka;Sarajevo;',
    ';;;Skup o azilu',
    ';;;',
  ]);
  expect(events.map(({ title, format }) => [title, format])).toEqual([
    ['Obuka, Sarajevo', 'training'],
    ['Skup o azilu', null],
  ]);
  expect(told).toEqual([
    ['title-made', 2, 'Naziv', null, 'nothing'],
    ['title-made', 3, 'Naziv', null, 'nothing'],
  ]);
});

test('places are known towns, others by their name, points, countries and online', async () => {
  const { core, told, events } = await open([
    'Naziv;Grad;Država;Koordinate',
    'A;Сарајево;BiH;',
    'B;Livno;Bosna i Hercegovina;43,8269; 17,0075'.replace('43,8269; 17,0075', '43.8269 17.0075'),
    'C;;Srbija;',
    'D;online;;',
    'E;;Turska;',
    'F;Sarajevo;Srbija;',
    'G;Sarajevo;BiH;44.8125, 20.4612',
  ]);
  expect(core.venues.map(({ id, townId, country, lat, precision }) => [id, townId, country, lat, precision])).toEqual([
    ['ba-sarajevo', 'ba-sarajevo', 'BA', 43.8563, 'city'],
    ['ba-livno', 'BA-Livno', 'BA', 43.8269, 'city'],
    ['rs', null, 'RS', null, 'country'],
    ['online', null, null, null, 'online'],
    ['tr', null, 'TR', null, 'country'],
    ['rs-sarajevo', 'RS-Sarajevo', 'RS', null, 'city'],
    ['ba-sarajevo-2', 'ba-sarajevo', 'BA', 44.8125, 'city'],
  ]);
  expect(events[3]?.attendance).toBe('online');
  expect(told).toEqual([['outside-country', 8, 'Koordinate', '44.8125, 20.4612', 'nothing']]);
});

test('a point is that of a house only where the place is not called as its town', async () => {
  const { core } = await open(['Naziv;Lokacija;Lat;Lon', 'A;Beograd;44.8;20.4', 'B;Dom mladih;43.85;18.41']);
  expect(core.venues.map(({ name, city, precision }) => [name, city, precision])).toEqual([
    ['Beograd', 'Belgrade', 'city'],
    ['Dom mladih', null, 'building'],
  ]);
});

test('a day beside a start and an end is not that of the event; a span is, and a day beside a start alone', async () => {
  const { events, details } = await open([
    'Naziv;Datum;Početak;Završetak',
    'A;1.2.2022.;1.3.2022.;31.12.2022.',
    'B;3-5.2.2022.;1.3.2022.;31.12.2022.',
    'C;1.2.2022.;1.3.2022.;',
    'D;1.2.2022.;;5.2.2022.',
  ]);
  expect(events.map(({ date }) => date)).toEqual([
    ...['2022-03-01/2022-12-31', '2022-02-03/2022-02-05', '2022-02-01', '2022-02-01/2022-02-05'],
  ]);
  expect(details.evidence.map(({ field, quote }) => [field, quote])).toEqual([
    ...[
      ['date', '1.3.2022.'],
      ['date', '3-5.2.2022.'],
      ['date', '1.2.2022.'],
      ['date', '1.2.2022.'],
    ],
  ]);
});

test('latitude and longitude that were turned round are turned back', async () => {
  const { core, told } = await open(['Naziv;Lat;Lon', 'A;18,4131;43,8563', 'B;95;200']);
  expect(core.venues.map(({ lat, lon }) => [lat, lon])).toEqual([[43.8563, 18.4131]]);
  expect(told).toEqual([
    ['coordinates-turned', 2, 'Lat', '18,4131, 43,8563', 'nothing'],
    ['outside-world', 3, 'Lon', '200', 'cell'],
  ]);
});

test('lists become several records, codes are read by label, links are kept safe', async () => {
  const { core, events, told } = await open([
    'Naziv;Teme;Partneri;Link',
    'A;"Azil; zdravlje; nešto";"NVO Atina; Klub žena";https://x.org/a',
    'B;;;javascript:alert(1)',
  ]);
  expect(events.map(({ topics }) => topics)).toEqual([['asylum', 'health'], []]);
  expect(core.roles.map(({ organisationId, role, sourceId }) => [organisationId, role, sourceId])).toEqual([
    ['atina', 'partner', 'page'],
    ['klub-zena', 'partner', 'page'],
  ]);
  expect(told).toEqual([
    ['not-in-list', 2, 'Teme', 'nešto', 'cell'],
    ['not-a-link', 3, 'Link', 'javascript:alert(1)', 'cell'],
  ]);
});

test('what the reader decides goes before what was recognised', async () => {
  const lines = ['Naziv;Datum;Donatori', 'A;04/05/2021;12'];
  const means = new Map<number, Meaning>([[2, 'participants']]);
  const chosen = await open(lines, { means, dayOrder: 'month-first' });
  expect(chosen.events.map(({ date, count }) => [date, count.low])).toEqual([['2021-04-05', 12]]);
  expect(chosen.told).toEqual([]);
  expect((await open(lines)).told).toContainEqual(['day-or-month', 2, 'Datum', '04/05/2021', 'nothing']);
});

test('dates of both orders in one column are told once', async () => {
  const { told } = await open(['Naziv;Datum', 'A;13/10/2021', 'B;10/13/2021']);
  expect(told).toEqual([
    ['day-and-month-mixed', null, 'Datum', '10/13/2021', 'nothing'],
    ['month-first', 3, 'Datum', '10/13/2021', 'nothing'],
  ]);
});

test('the same table gives the same package each time', async () => {
  const lines = ['Naziv;Grad', 'Obuka;Livno', 'Obuka;Livno'];
  const text = async () => {
    const fetched = await (await open(lines)).fetchText('events.csv');
    return fetched.ok ? fetched.text : '';
  };
  expect(await text()).toContain('livno-obuka-2,Obuka');
  expect(await text()).toBe(await text());
});

test('any table gives as many rows as it has, and the loader finds all of them sound', async () => {
  const headers = [
    'ID',
    'Naziv',
    'Datum',
    'Datum završetka',
    'Grad',
    'Država',
    'Ukupno',
    'Mediji',
    'Partneri',
    'Link',
    'Koordinate',
    'Teme',
    '__proto__',
  ];
  const cell = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      '',
      'a',
      'Obuka',
      '13.10.2021.',
      'preko 50',
      '7+25',
      'Sarajevo',
      'BiH',
      '43.8, 18.4',
      'https://x.org',
      '"',
      '=1+1',
      '\u0000',
      'a b',
      'x\ny',
      '__proto__',
    ),
  );
  const tables = fc.array(fc.array(cell, { minLength: headers.length, maxLength: headers.length }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(tables, async (cells) => {
      const rows = cells.map((row, i) => ({ line: i + 2, position: i + 2, cells: row }));
      const table = { header: headers, rows, unread: 0, issues: [], delimiter: ';', headerLine: 1 };
      const columns = recogniseColumns(table, KNOWLEDGE);
      const applied = applyColumns(table, columns, {}, KNOWLEDGE, FILE);
      expect(applied.rows).toBe(rows.length);
      expect(applied.problems.filter(({ costs }) => costs === 'row').length).toBe(applied.rejected);
      const loaded = await loadPackage(applied.fetchText);
      expect(loaded.ok).toBe(applied.accepted > 0);
      if (!loaded.ok) return;
      const details = await loadDetails(applied.fetchText, loaded);
      expect(loaded.core.events.length).toBe(applied.accepted);
      const beyond = [...loaded.issues, ...details.issues].filter(({ code }) => code !== 'groups-above-total');
      expect(beyond).toEqual([]);
    }),
  );
});
