import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownOrganisations } from '../../../../../src/io/own/matching/known-organisations';
import { indexNames, type KnownName } from '../../../../../src/io/own/matching/near-names';

const known = (id: string, name: string, acronym: string | null = null, ...otherNames: string[]): KnownName => ({
  ...{ id, name, acronym, otherNames },
});

const MARRI = known('marri', 'Migration, Asylum, Refugees Regional Initiative (Regional Centre)', 'MARRI');
const KNOWN = [
  MARRI,
  known('atina', 'NGO Atina', null, 'Udruženje građana „Atina”', 'НВО Атина'),
  known(
    'amif',
    'Asylum, Migration and Integration Fund of the European Union',
    'AMIF',
    'Fond za azil, migracije i integraciju EU',
  ),
  known('drc', 'Danish Refugee Council', 'DRC', 'Danski savet za izbeglice'),
  known('hwi', 'Hilfswerk International', 'HWI'),
  known('iom', 'International Organization for Migration', 'IOM', 'Međunarodna organizacija za migracije'),
  known('awc', 'Autonomous Women’s Center', 'AWC', 'Autonomni ženski centar'),
  known('open-gate', 'Open Gate', null, 'Отворена порта'),
  known('centre-a', 'Women’s Centre', null, 'Ženski centar'),
  known('centre-b', 'Women’s Center of the North', null, 'Ženski centar'),
  known('wide', 'WIDE+ (Women In Development Europe+)', 'WIDE+'),
];
const match = indexNames(KNOWN);
const found = (name: string) => match(name).map(({ id, how }) => `${id} ${how}`);

describe('indexNames', () => {
  test.each([
    // On record, but for script, case, marks and quotation marks.
    ['ngo atina', ['atina known']],
    ['Udruzenje gradjana "Atina"', ['atina known']],
    ['НВО АТИНА', ['atina known']],
    ['FOND ZA AZIL, MIGRACIJE I INTEGRACIJU EU', ['amif known']],
    ['Danski savet za izbeglice', ['drc known']],
    // Two records have this name.
    ['Ženski centar', ['centre-a shared', 'centre-b shared']],
    // Acronyms.
    ['MARRI', ['marri acronym']],
    ['IOM BiH', ['iom acronym']],
    ['Regionalna inicijativa (MARRI)', ['marri acronym']],
    ['MARRI-ja', ['marri acronym']],
    ['WIDE+ mreža', ['wide acronym']],
    // With brackets, without words for the kind.
    ['Danish Refugee Council (Srbija)', ['drc part']],
    ['Ured u Beogradu [Danski savet za izbeglice]', ['drc part']],
    ['UG Atina', ['atina form']],
    ['Atina', ['atina form']],
    ['Здружение Отворена порта', ['open-gate form']],
    // Slips of the pen.
    ['MAARI', ['marri near']],
    ['Danski savjet za izbjeglice', ['drc near']],
    ['Hilfswerk Internatoinal', ['hwi near']],
    ['NVO Atinna', ['atina near']],
    // Among other words.
    ['Kancelarija Hilfswerk International u Sarajevu', ['hwi within']],
    // Nothing alike.
    ['Crveni krst Crne Gore', []],
    ['UNDP', []],
    ['', []],
    ['???', []],
    ['NGO', []],
  ])('%j may mean %j', (name, expected) => {
    expect(found(name)).toEqual(expected);
  });

  test('says which spelling was met and how far it is', () => {
    expect(match('MAARI')).toEqual([{ id: 'marri', how: 'near', spelling: 'MARRI', edits: 1 }]);
    expect(match('Danski savjet za izbjeglice')).toEqual([
      { id: 'drc', how: 'near', spelling: 'Danski savet za izbeglice', edits: 2 },
    ]);
  });

  test('ranks by reason: the acronym before a name among other words', () => {
    expect(found('AMIF, Autonomni ženski centar i drugi')).toEqual([
      'amif acronym',
      'awc within',
      'centre-a within',
      'centre-b within',
    ]);
  });

  test('a misspelling on record is known', () => {
    expect(indexNames([{ ...MARRI, otherNames: ['MAARI'] }])('Maari')).toEqual([
      { id: 'marri', how: 'known', spelling: 'MAARI', edits: 0 },
    ]);
  });

  test('a long text is no name', () => {
    expect(match(`IOM ${'x'.repeat(297)}`)).toEqual([]);
    expect(match('a '.repeat(500_000))).toEqual([]);
  });

  test('never throws, and gives each record once', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('NGO', 'Atina', '(', ')', 'AMIF', ' ', '__proto__'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const ids = match(pieces.join(' ')).map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
      }),
    );
  });
});

test('knownOrganisations joins names, names in their own language and aliases', () => {
  const plain = { nameOrigLang: null, type: null, country: null, parentId: null, url: null, wikidata: null };
  const organisations = [
    { ...plain, id: 'a', name: 'A', acronym: 'AA', nameOrig: 'Á' },
    { ...plain, id: 'b', name: 'B', acronym: null, nameOrig: null },
  ];
  const aliases = [
    { recordId: 'a', alias: 'Aa', language: null, sourceId: null },
    { recordId: 'x', alias: 'X', language: null, sourceId: null },
  ];
  expect(knownOrganisations(organisations, aliases)).toEqual([
    { id: 'a', name: 'A', acronym: 'AA', otherNames: ['Á', 'Aa'] },
    { id: 'b', name: 'B', acronym: null, otherNames: [] },
  ]);
});
