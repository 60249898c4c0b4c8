import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseCsv, PLAIN_CSV } from '../../../../../src/io/csv';
import { KNOWN_COLUMNS } from '../../../../../src/io/known-tables';
import { knowledgeOf } from '../../../../../src/io/own/columns/knowledge';
import { recogniseColumns, type TaggedTable } from '../../../../../src/io/own/columns/recognise-columns';
import type { Code, Organisation, Town } from '../../../../../src/model/records';

function code(list: string, name: string, en: string, bs: string, sr: string, sq: string, mk: string): Code {
  return { list, code: name, labels: { en, bs, sr, sq, mk }, broader: null, sensitive: false, note: null };
}

/** Rows of `data/codes.csv`. */
const CODES = [
  code('format', 'conference', 'Conference', 'Konferencija', 'Конференција', 'Konferencë', 'Конференција'),
  code('format', 'training', 'Training', 'Obuka', 'Обука', 'Trajnim', 'Обука'),
  code(
    'group',
    'justice',
    'Prosecutors, judges and lawyers',
    'Tužioci, sudije i pravnici',
    'Тужиоци, судије и правници',
    'Prokurorë, gjyqtarë dhe juristë',
    'Обвинители, судии и правници',
  ),
  code('group', 'media', 'Media', 'Mediji', 'Медији', 'Media', 'Медиуми'),
  code(
    'group',
    'donors-diplomats',
    'Donors and diplomats',
    'Donatori i diplomate',
    'Донатори и дипломате',
    'Donatorët dhe diplomatët',
    'Донатори и дипломати',
  ),
  code('role', 'organiser', 'Organiser', 'Organizator', 'Организатор', 'Organizator', 'Организатор'),
  code('role', 'participant', 'Participant', 'Učesnik', 'Учесник', 'Pjesëmarrës', 'Учесник'),
];

const ATINA = {
  id: 'atina',
  name: 'NGO Atina',
  acronym: null,
  nameOrig: 'NVO Atina',
  nameOrigLang: 'sr-Latn',
} as Organisation;
const SARAJEVO: Town = {
  id: 'ba-sarajevo',
  name: 'Sarajevo',
  country: 'BA',
  lat: 43.8563,
  lon: 18.4131,
  labels: { sr: 'Сарајево' },
};
const KNOWLEDGE = knowledgeOf({ codes: CODES, organisations: [ATINA], towns: [SARAJEVO] });

function table(header: readonly string[], ...rows: readonly (readonly string[])[]): TaggedTable {
  const raw = rows.map((cells, i) => ({ line: i + 2, position: i + 2, cells }));
  return { header, rows: raw, unread: 0, issues: [], delimiter: ';', headerLine: 1 };
}

const told = (given: TaggedTable) =>
  recogniseColumns(given, KNOWLEDGE).map(({ name, means, confidence, reason }) => [
    name,
    means,
    confidence,
    reason.code,
  ]);
/** The meaning and confidence of a column alone. */
const alone = (header: string, ...values: string[]) => {
  const [column] = recogniseColumns(table([header], ...values.map((value) => [value])), KNOWLEDGE);
  return [column?.means, column?.confidence];
};

test('the table of the page "Open your own data" is understood as drawn there', () => {
  const columns = recogniseColumns(
    table(
      ['Naziv', 'Datum', 'Grad', 'Ukupno', 'Organizator', 'Donatori', 'Bilješka'],
      [
        'Regionalna konferencija „Rod i migracije“',
        '13. – 15. oktobra 2021.',
        'Sarajevo',
        'preko 50',
        'MAARI',
        'Fond za azil, migracije i integraciju EU',
        '',
      ],
      ['Obuka', '31.09.2021.', 'Beograd', '12', 'NGO Atina', '', 'vidi zapisnik'],
      ['Trening', '2023', 'Belgrad', '32 (7+25', 'NGO Atina', '', ''],
    ),
    KNOWLEDGE,
  );
  expect(columns.map(({ name, means, confidence, reason }) => [name, means, confidence, reason])).toEqual([
    ['Naziv', 'title', 'certain', { code: 'header', language: 'bs' }],
    ['Datum', 'date', 'certain', { code: 'read-as', content: 'dates', n: 2, of: 3 }],
    ['Grad', 'town', 'certain', { code: 'header', language: 'bs' }],
    ['Ukupno', 'participants', 'likely', { code: 'read-as', content: 'counts', n: 2, of: 3 }],
    ['Organizator', 'role:organiser', 'certain', { code: 'header', language: 'bs' }],
    ['Donatori', 'role:funder', 'check', { code: 'could-also-be', means: 'group:donors-diplomats' }],
    ['Bilješka', 'not-used', 'unused', { code: 'free-text' }],
  ]);
  expect(columns.map(({ firstValue }) => firstValue)).toEqual([
    ...['Regionalna konferencija „Rod i migracije“', '13. – 15. oktobra 2021.', 'Sarajevo', 'preko 50', 'MAARI'],
    ...['Fond za azil, migracije i integraciju EU', 'vidi zapisnik'],
  ]);
  expect(columns[5]?.alternatives).toContain('group:donors-diplomats');
});

describe('headers', () => {
  test.each([
    [
      'title',
      [
        'Title',
        'Event name',
        'Naziv događaja',
        'NAZIV DOGAĐAJA',
        'Назив',
        'Наслов',
        'Titulli',
        'Emri i ngjarjes',
        'Име на настанот',
      ],
    ],
    ['date', ['Date', 'Datum održavanja', 'Датум', 'Data', 'Датум на одржување']],
    ['start_date', ['Start date', 'Datum početka', 'Датум почетка', 'Data e fillimit', 'Почеток']],
    ['end_date', ['End date', 'Datum završetka', 'Датум завршетка', 'Data e përfundimit', 'Крај']],
    ['country', ['Country', 'Država', 'Држава', 'Shteti', 'Земја']],
    ['town', ['City', 'Grad', 'Град', 'Qyteti', 'Mjesto', 'Место', 'Općina']],
    ['venue', ['Venue', 'Lokacija', 'Локација', 'Vendndodhja', 'Mjesto održavanja']],
    ['latitude', ['Latitude', 'lat', 'Geografska širina', 'Gjerësia gjeografike']],
    ['longitude', ['Longitude', 'lon', 'lng', 'Geografska dužina', 'Географска должина']],
    [
      'participants',
      [
        'Participants',
        'Broj učesnika/ca',
        'Број учесника',
        'Numri i pjesëmarrësve',
        'Број на учесници',
        'Broj sudionika',
      ],
    ],
    ['project', ['Project', 'Naziv projekta', 'Пројекат', 'Projekti', 'Проект']],
    ['source_url', ['URL', 'Link', 'Линк', 'Poveznica', 'Lidhja']],
    ['role:organiser', ['Organiser', 'Organizer', 'Organizator', 'Организатор', 'Organizatorët']],
    ['role:host', ['Host', 'Domaćin', 'Домаћин', 'Nikoqiri', 'Домаќин']],
    ['role:funder', ['Funder', 'Finansijer', 'Финансијер', 'Financuesi']],
    ['role:partner', ['Partners', 'Partneri', 'Партнери', 'Partnerët']],
    ['group:media', ['Media', 'Mediji', 'Медији', 'Медиуми']],
    ['group:justice', ['Tužioci, sudije i pravnici', 'Обвинители, судии и правници']],
  ])('%s is called %j', (means, headers) => {
    for (const header of headers) expect(alone(header), header).toEqual([means, 'certain']);
  });

  test('are known in brackets, with a unit, and among other words', () => {
    expect(alone('Datum (dd.mm.gggg.)', '13.10.2021.')).toEqual(['date', 'certain']);
    expect(alone('* Naziv: ', 'Obuka')).toEqual(['title', 'certain']);
    expect(alone('Planirani datum aktivnosti', '13.10.2021.')).toEqual(['date', 'likely']);
  });

  test('are told to be Serbian where they are Cyrillic and no other language has them', () => {
    const [column] = recogniseColumns(table(['Држава']), KNOWLEDGE);
    expect(column?.reason).toEqual({ code: 'header', language: 'sr' });
  });

  test('that the cells contradict are to be checked', () => {
    expect(alone('Datum', 'sala 5', 'sala 6', 'uskoro')).toEqual(['date', 'check']);
    expect(alone('Broj učesnika', 'svi', 'Obuka', 'Skup')).toEqual(['participants', 'check']);
  });

  test('that other things have, too, are of links only where a cell is one', () => {
    expect(alone('Source', 'Example News', 'Other News')[0]).not.toBe('source_url');
    expect(alone('Source', 'Example News', 'https://example.org/a')).toEqual(['source_url', 'likely']);
  });

  test('of grants and aid are known as their standards have them', () => {
    expect(alone('Funding Org:Name', 'Fond')).toEqual(['role:funder', 'certain']);
    expect(alone('participating-org (Implementing)', 'Centar')).toEqual(['role:implementer', 'certain']);
    expect(alone('end-planned', '2022-12-31')).toEqual(['end_date', 'certain']);
    expect(alone('Order Date', '2023-02-01')[0]).toBe('not-used');
  });

  test('that nothing is known of, above free text, are not used', () => {
    expect(told(table(['Naziv', 'Kontakt osoba'], ['Obuka', 'Ana'], ['Skup', 'Ana']))).toEqual([
      ['Naziv', 'title', 'certain', 'header'],
      ['Kontakt osoba', 'not-used', 'unused', 'free-text'],
    ]);
  });
});

describe('content', () => {
  test.each([
    ['date', 'likely', ['13.10.2021.', '5. maj 2022', 'oktobar 2021']],
    ['country', 'likely', ['Srbija', 'BiH', 'Kosovo*']],
    ['coordinates', 'likely', ['43.85, 18.41', '44.8, 20.46']],
    ['source_url', 'likely', ['https://x.org', 'www.y.org']],
    ['format', 'likely', ['Obuka', 'konferencija']],
    ['town', 'likely', ['Sarajevo', 'Сарајево']],
    ['role:organiser', 'check', ['NVO Atina', 'NGO Atina']],
    ['participants', 'check', ['12', 'preko 50', '40-50']],
  ])('of a column without a known header tells %s', (means, confidence, values) => {
    expect(alone('Kolona 7', ...values)).toEqual([means, confidence]);
  });

  test('of a column of places tells towns from houses', () => {
    expect(alone('Vendi', 'Sarajevo', 'Сарајево')).toEqual(['town', 'likely']);
    expect(alone('Lokacija', 'Dom mladih', 'Sarajevo', 'Hotel Hills')).toEqual(['venue', 'certain']);
    expect(alone('Lokacija', 'Dom mladih, Sarajevo', 'Hotel Hills, Sarajevo')).toEqual(['venue', 'certain']);
    const both = table(['Naziv', 'Lokacija', 'Grad'], ['Obuka', 'Sarajevo', 'Sarajevo']);
    expect(told(both).map(([, means]) => means)).toEqual(['title', 'venue', 'town']);
  });

  test('makes the first column of different texts the title where no header speaks of one', () => {
    expect(told(table(['A', 'Datum'], ['Rod i migracije', '2021'], ['Obuka policije', '2022']))).toEqual([
      ['A', 'title', 'check', 'first-text'],
      ['Datum', 'date', 'certain', 'header'],
    ]);
  });
});

describe('numbers that are not how many came', () => {
  test.each([
    'Učesnici / žene',
    'Učesnici / muškarci',
    'Broj žena',
    'Ž',
    'Pjesëmarrës / gra',
    'Жени',
    'Women participants',
  ])('a column of one sex is no total: %s', (header) => {
    expect(alone(header, '12', '40')).toEqual(['not-used', 'unused']);
  });

  test('a column of women and men is one', () => {
    expect(alone('Učesnici (žene i muškarci)', '12', '40')).toEqual(['participants', 'certain']);
  });

  test('the total among columns of both sexes is found, wherever it stands', () => {
    const header = ['Naziv', 'Učesnici / žene', 'Učesnici / muškarci', 'Učesnici / ukupno'];
    expect(told(table(header, ['Obuka', '12', '3', '15'])).map(([, means]) => means)).toEqual([
      ...['title', 'not-used', 'not-used', 'participants'],
    ]);
  });

  test.each(['maximumAttendeeCapacity', 'Kapacitet', 'Капацитет', 'Kapaciteti'])(
    '%s is what a room holds',
    (header) => {
      expect(alone(header, '200')).toEqual(['not-used', 'unused']);
    },
  );

  test('numbers of rows are none, unless the header says so', () => {
    expect(alone('Kolona 7', '1', '2', '3')).toEqual(['not-used', 'unused']);
    expect(alone('Broj', '1.', '2.', '3.')).toEqual(['not-used', 'unused']);
    expect(alone('Broj učesnika', '1', '2', '3')).toEqual(['participants', 'certain']);
  });

  test('a tag of women alone is no total', () => {
    const given = table(['a'], ['120']);
    expect(told({ ...given, tags: ['#reached+f'] })).toEqual([['a', 'not-used', 'unused', 'free-text']]);
  });
});

test('tags of HXL say what headers do not', () => {
  const given = table(['a', 'b', 'c', 'd', 'e'], ['Obuka', '2021-10-13', '43.8', '12', 'Atina']);
  const tags = ['#event+name', '#date +start', '#geo+lat', '#affected', '#org+funder'];
  expect(told({ ...given, tags }).map(([, means, confidence, why]) => [means, confidence, why])).toEqual([
    ['title', 'certain', 'tag'],
    ['start_date', 'certain', 'tag'],
    ['latitude', 'certain', 'tag'],
    ['participants', 'certain', 'tag'],
    ['role:funder', 'certain', 'tag'],
  ]);
});

test('of two columns that claim one meaning the better keeps it and the other is to be checked', () => {
  const columns = recogniseColumns(table(['Naziv', 'Datum', 'Termin'], ['Obuka', 'uskoro', '13.10.2021.']), KNOWLEDGE);
  expect(columns.map(({ means, confidence, reason }) => [means, confidence, reason])).toEqual([
    ['title', 'certain', { code: 'header', language: 'bs' }],
    ['not-used', 'check', { code: 'taken', means: 'date', column: 'Termin' }],
    ['date', 'certain', { code: 'header', language: 'bs' }],
  ]);
});

test('a wide table has one column for each group', () => {
  expect(told(table(['Naziv', 'Ukupno', 'Mediji', 'Tužioci'], ['Obuka', '32', '7', '25']))).toEqual([
    ['Naziv', 'title', 'certain', 'header'],
    ['Ukupno', 'participants', 'likely', 'read-as'],
    ['Mediji', 'group:media', 'certain', 'header'],
    ['Tužioci', 'group:justice', 'certain', 'header'],
  ]);
});

test('lists in cells are told by what parts them', () => {
  const given = table(
    ['Naziv', 'Partneri', 'Grad'],
    ['Obuka, druga', 'Atina; ASTRA', 'Sarajevo, Tuzla'],
    ['Skup', 'Atina', 'Tuzla'],
  );
  expect(recogniseColumns(given, KNOWLEDGE).map(({ list }) => list)).toEqual([null, ';', ',']);
});

test('the events of the project are understood by the names of their columns', () => {
  const text = readFileSync(new URL('../../../../../data/events.csv', import.meta.url), 'utf8');
  const columns = recogniseColumns(parseCsv(text, 'events.csv', PLAIN_CSV, KNOWN_COLUMNS), KNOWLEDGE);
  const means = Object.fromEntries(columns.map((column) => [column.name, column.means]));
  expect(means).toMatchObject({
    ...{ event_id: 'event_id', title: 'title', title_orig: 'title_orig', summary: 'summary', date: 'date' },
    ...{ start_date: 'start_date', end_date: 'end_date', format: 'format', attendance: 'attendance', topics: 'topic' },
    ...{ participants: 'participants', participants_max: 'participants_max', participants_bound: 'participants_bound' },
  });
});

test('columns of nested records are what their last member says', () => {
  const header = [
    'name',
    'place.town',
    'place.name',
    'place.tags',
    'organiser.name',
    'organiser.email',
    'participants.total',
  ];
  const row = ['Skup', 'Visoko', 'Dom kulture', 'sala', 'Atina', 'a@b.org', '12'];
  expect(told(table(header, row)).map(([name, means]) => [name, means])).toEqual([
    ...[
      ['name', 'title'],
      ['place.town', 'town'],
      ['place.name', 'venue'],
      ['place.tags', 'not-used'],
    ],
    ...[
      ['organiser.name', 'role:organiser'],
      ['organiser.email', 'not-used'],
      ['participants.total', 'participants'],
    ],
  ]);
});

describe('columns of years', () => {
  test('are left out with the reason, whatever their numbers', () => {
    const given = table(
      ['Grad', '2019', '2020. godina', 'FY 2021'],
      ['Subotica', '10', '12', '9'],
      ['Novi Sad', '8', '9', '7'],
    );
    expect(
      told(given)
        .map(([, means, , why]) => [means, why])
        .slice(1),
    ).toEqual([
      ['not-used', 'year'],
      ['not-used', 'year'],
      ['not-used', 'year'],
    ]);
  });

  test('are those, too, that are called alike but for the year', () => {
    const given = table(['Naziv', 'Učesnici / 2019', 'Učesnici / 2020'], ['Kamp', '10', '12']);
    expect(told(given).map(([, means, , why]) => [means, why])).toEqual([
      ['title', 'header'],
      ['not-used', 'year'],
      ['not-used', 'year'],
    ]);
  });

  test('do not make one of a name that has a year: such a column stands alone', () => {
    expect(alone('Broj učesnika 2019', '10', '12')).toEqual(['participants', 'likely']);
  });
});

test.each(['Broj organizacija', 'Number of municipalities', 'Numri i komunave', 'Број школа', 'Trajanje (dana)'])(
  'a header that counts what is no people is no number of people: %s',
  (header) => {
    expect(alone(header, '12', '7')).toEqual(['not-used', 'unused']);
  },
);

test('headers like the names of object members are no meaning', () => {
  expect(alone('__proto__', 'Rod i migracije')).toEqual(['title', 'check']);
  expect(alone('constructor', '')).toEqual(['not-used', 'unused']);
});
