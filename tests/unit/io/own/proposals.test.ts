import { describe, expect, test } from 'vitest';
import { parseCsv, PLAIN_CSV } from '../../../../src/io/csv';
import { knowledgeOf } from '../../../../src/io/own/columns/knowledge';
import { recogniseColumns } from '../../../../src/io/own/columns/recognise-columns';
import { compareNames, type KnownLists, type Links } from '../../../../src/io/own/proposals';
import type { Organisation, Town } from '../../../../src/model/records';

const BELGRADE: Town = {
  ...{ id: 'rs-belgrade', name: 'Belgrade', country: 'RS', lat: 44.8125, lon: 20.4612 },
  labels: { bs: 'Beograd' },
};
const ATINA = {
  ...{ id: 'atina', name: 'NGO Atina', acronym: null, nameOrig: 'NVO Atina', country: 'RS' },
} as Organisation;
const KNOWN: KnownLists = { codes: [], towns: [BELGRADE], organisations: [ATINA] };

/** What is told of a table, and what its names then mean. */
async function compare(lines: readonly string[], links: Links = {}, load?: () => Promise<never>) {
  const table = parseCsv(lines.join('\n'), 'a.csv', { ...PLAIN_CSV, delimiter: ';' }, new Set());
  const knowledge = knowledgeOf(KNOWN);
  const compared = await compareNames(
    table,
    recogniseColumns(table, knowledge),
    knowledge,
    KNOWN,
    links,
    'a.csv',
    load,
  );
  return {
    ...compared.knowledge,
    told: compared.problems.map(({ code, line, column, value, costs, proposal }) => [
      ...[code, line, column, value, costs, proposal?.taken],
    ]),
    keys: compared.problems.map(({ proposal }) => proposal?.key),
    expected: compared.problems.map(({ expected }) => expected),
  };
}

const towns = (...names: string[]) => ['Naziv;Grad', ...names.map((name) => `Obuka;${name}`)];
const bodies = (...names: string[]) => ['Naziv;Organizator', ...names.map((name) => `Obuka;${name}`)];

describe('a venue in a table without a column of towns', () => {
  const venues = (...names: string[]) => ['Naziv;Lokacija', ...names.map((name) => `Obuka;${name}`)];

  test('is placed in the town that it names, and stays a venue', async () => {
    const { told, towns: found } = await compare(venues('Dom kulture, Zenica'));
    expect(told).toEqual([['place-matched', 2, 'Lokacija', 'Dom kulture, Zenica', 'nothing', true]]);
    expect(found.get('dom kulture zenica')).toMatchObject({ id: 'ba-zenica', name: 'Zenica', country: 'BA' });
  });

  test('that names a town of the list is placed there', async () => {
    const { towns: found } = await compare(venues('Dom omladine, Beograd'));
    expect(found.get('dom omladine beograd')).toEqual(BELGRADE);
  });

  test('that names two towns, or one among other words, is a proposal', async () => {
    const { told } = await compare(venues('Rijeka, Zenica', 'Hotel Tuzla Palas'));
    expect(told.map(([code, , , , , taken]) => [code, taken])).toEqual([
      ['place-like', false],
      ['place-like', false],
    ]);
  });

  test('is not looked up beside a column of towns', async () => {
    expect((await compare(['Naziv;Lokacija;Grad', 'Obuka;Dom kulture, Zenica;Beograd'])).told).toEqual([]);
  });
});

describe('a town', () => {
  test('of the list is nothing to speak of', async () => {
    expect((await compare(towns('Beograd', 'Belgrade'))).told).toEqual([]);
  });

  // Bihać lies at 44.81 N, 15.87 E by common maps.
  test('that has its place by its very name is placed there, which a note says', async () => {
    const { told, towns: found, expected } = await compare(towns('Bihać'));
    expect(told).toEqual([['place-matched', 2, 'Grad', 'Bihać', 'nothing', true]]);
    expect(expected[0]).toMatch(/^Bihać, BA \(44\.8\d*, 15\.8\d*\), GeoNames$/);
    expect(found.get('bihac')).toMatchObject({ id: 'ba-bihac', name: 'Bihać', country: 'BA' });
    expect(found.get('bihac')?.lat).toBeCloseTo(44.81, 1);
    expect(found.get('bihac')?.lon).toBeCloseTo(15.87, 1);
  });

  test('is not looked up where the row gives the point itself', async () => {
    const lines = ['Naziv;Grad;Lat;Lon', 'Obuka;Nigdjezemska;44.2;17.9', 'Obuka;Drugdjezemska;;'];
    const { told } = await compare(lines);
    expect(told).toEqual([['place-unknown', 3, 'Grad', 'Drugdjezemska', 'nothing', undefined]]);
  });

  test('is not said to be unknown where the gazetteer could not be had', async () => {
    const { told, expected } = await compare(towns('Bihać', 'u Beogradu'), {}, () =>
      Promise.reject(new Error('offline')),
    );
    expect(told).toEqual([
      ['towns-missing', null, null, null, 'nothing', undefined],
      ['place-matched', 3, 'Grad', 'u Beogradu', 'nothing', true],
    ]);
    // A town of the lists, which are not GeoNames.
    expect(expected[1]).toBe('Belgrade, RS (44.8125, 20.4612)');
  });

  test('is refused where the reader says no', async () => {
    const { told, towns: found } = await compare(towns('Bihać'), { 'town:bihac': 'no' });
    expect(told).toEqual([['place-like', 2, 'Grad', 'Bihać', 'nothing', false]]);
    expect(found.has('bihac')).toBe(false);
  });

  test('keeps the spelling of the file, in whatever script and case', async () => {
    const { told, towns: found } = await compare(towns('Ниш', 'u Zenici'));
    expect(told.map(([code, , , value]) => [code, value])).toEqual([
      ['place-matched', 'Ниш'],
      ['place-matched', 'u Zenici'],
    ]);
    expect([found.get('nis')?.name, found.get('u zenici')?.name]).toEqual(['Ниш', 'u Zenici']);
  });

  test('whose name is only nearly one does nothing until the reader takes it', async () => {
    const asked = await compare(towns('Kragujevc'));
    expect(asked.told).toEqual([['place-like', 2, 'Grad', 'Kragujevc', 'nothing', false]]);
    expect(asked.keys).toEqual(['town:kragujevc']);
    expect(asked.towns.has('kragujevc')).toBe(false);

    const taken = await compare(towns('Kragujevc'), { 'town:kragujevc': 'yes' });
    expect(taken.told).toEqual([['place-matched', 2, 'Grad', 'Kragujevc', 'nothing', true]]);
    expect(taken.towns.get('kragujevc')).toMatchObject({ id: 'rs-kragujevac', name: 'Kragujevc', country: 'RS' });
  });

  test('nearly of the list is that of the list', async () => {
    const { towns: found } = await compare(towns('Belgrde'), { 'town:belgrde': 'yes' });
    expect(found.get('belgrde')).toBe(BELGRADE);
  });

  test('of a name that two have is a proposal, which the country of the row decides', async () => {
    expect((await compare(towns('Požega'))).told).toEqual([['place-like', 2, 'Grad', 'Požega', 'nothing', false]]);
    const { towns: found } = await compare(['Naziv;Grad;Država', 'Obuka;Požega;Srbija']);
    expect(found.get('pozega')).toMatchObject({ country: 'RS' });
  });

  test('in another country than its row says is a proposal', async () => {
    const { told } = await compare(['Naziv;Grad;Država', 'Obuka;Bihać;Srbija']);
    expect(told.map(([code, , , , , taken]) => [code, taken])).toEqual([['place-like', false]]);
  });

  test('that nobody knows is said so', async () => {
    expect((await compare(towns('Nigdjegrad'))).told).toEqual([
      ['place-unknown', 2, 'Grad', 'Nigdjegrad', 'nothing', undefined],
    ]);
  });

  test('is told once, where it stands first', async () => {
    const { told } = await compare(towns('Beograd', 'Bihać', 'BIHAĆ', 'Bihać'));
    expect(told.map(([, line, , value]) => [line, value])).toEqual([[3, 'Bihać']]);
  });

  test.each(['online', 'Zoom', 'онлајн', '', '-', 'n/a'])('is not what %j is', async (cell) => {
    expect((await compare(towns(cell))).told).toEqual([]);
  });
});

describe('an organisation', () => {
  test('of the list, by any of its names, is nothing to speak of', async () => {
    expect((await compare(bodies('NVO Atina', 'ngo atina'))).told).toEqual([]);
  });

  test('that is like one of the list is a proposal that does nothing', async () => {
    const { told, keys, expected, organisations } = await compare(bodies('Udruženje građana Atina'));
    expect(told).toEqual([['organisation-like', 2, 'Organizator', 'Udruženje građana Atina', 'nothing', false]]);
    expect(keys).toEqual(['organisation:udruzenje gradjana atina']);
    expect(expected).toEqual(['NGO Atina']);
    expect(organisations.has('udruzenje gradjana atina')).toBe(false);
  });

  test('is linked where the reader says yes, under the spelling of the file', async () => {
    const links = { 'organisation:udruzenje gradjana atina': 'yes' } as const;
    const { told, organisations } = await compare(bodies('Udruženje građana Atina'), links);
    expect(told).toEqual([['organisation-linked', 2, 'Organizator', 'Udruženje građana Atina', 'nothing', true]]);
    expect(organisations.get('udruzenje gradjana atina')).toMatchObject({
      ...{ id: 'atina', name: 'Udruženje građana Atina' },
    });
  });

  test('stays its own where the reader says no', async () => {
    const { told, organisations } = await compare(bodies('UG Atina'), { 'organisation:ug atina': 'no' });
    expect(told.map(([code, , , , , taken]) => [code, taken])).toEqual([['organisation-like', false]]);
    expect(organisations.has('ug atina')).toBe(false);
  });

  test('that is like none is nothing to speak of', async () => {
    expect((await compare(bodies('Dom kulture'))).told).toEqual([]);
  });
});
