import { describe, expect, test } from 'vitest';
import { knownPlaces } from '../../../../../src/io/own/places/known-places';
import { indexPlaces } from '../../../../../src/io/own/places/place-index';

const SKOPJE = { name: 'Skopje', otherNames: ['Shkup'], country: 'MK', lat: 41.996, lon: 21.431, population: 474_889 };
const PUBLISHED = { name: 'Skopje', names: ['Skopje', 'Скопље'], country: 'MK', population: null, townId: 'mk-skopje' };

describe('indexPlaces', () => {
  test('makes one place of a town of the package and of the gazetteer, where the package has it', () => {
    const { named } = indexPlaces([SKOPJE], [{ ...PUBLISHED, lat: 41.9981, lon: 21.4254 }]);
    const joined = {
      ...{ name: 'Skopje', names: ['Skopje', 'Скопље', 'Shkup'], country: 'MK', lat: 41.9981, lon: 21.4254 },
      ...{ population: 474_889, townId: 'mk-skopje' },
    };
    expect(['skopje', 'skoplje', 'shkup'].map((key) => named(key))).toEqual([[joined], [joined], [joined]]);
    expect(named('tetovo')).toEqual([]);
  });

  // A degree of latitude is about 111 km.
  test.each([
    ['in another country', { ...PUBLISHED, country: 'RS', lat: 41.996, lon: 21.431 }],
    ['11 km away', { ...PUBLISHED, lat: 42.096, lon: 21.431 }],
    ['without coordinates', { ...PUBLISHED, lat: null, lon: null }],
  ])('keeps two places apart where the one of the package is %s', (_, known) => {
    expect(indexPlaces([SKOPJE], [known]).named('skopje')).toHaveLength(2);
  });

  test('two towns of one name stay two, and one is that of the package', () => {
    const far = { ...SKOPJE, lat: 41, population: 10 };
    const places = indexPlaces([SKOPJE, far], [{ ...PUBLISHED, lat: 41.996, lon: 21.431 }]).named('skopje');
    expect(places.map(({ townId, population }) => [townId, population])).toEqual([
      ['mk-skopje', 474_889],
      [null, 10],
    ]);
  });

  test('finds names nearly alike', () => {
    expect(indexPlaces([SKOPJE], []).near('skopie')).toEqual([{ key: 'skopje', edits: 1 }]);
  });
});

test('knownPlaces gives the towns of a package their names in all languages, those of their venues with them', () => {
  const towns = [
    {
      id: 'xk-gjilan',
      name: 'Gjilan',
      country: 'XK',
      lat: 42.4635,
      lon: 21.4694,
      labels: { bs: 'Gnjilane', sq: 'Gjilan' },
    },
  ];
  const venue = { name: '', city: null, country: 'XK', lat: null, lon: null, precision: null };
  const venues = [
    { ...venue, id: 'hall', townId: 'xk-gjilan' },
    { ...venue, id: 'nowhere', townId: null },
  ];
  const aliases = [
    { recordId: 'hall', alias: 'Гњилане', language: 'sr-Cyrl', sourceId: null },
    { recordId: 'nowhere', alias: 'Nowhere', language: null, sourceId: null },
    { recordId: 'unknown', alias: 'Unknown', language: null, sourceId: null },
  ];
  expect(knownPlaces(towns, venues, aliases)).toEqual([
    {
      ...{ name: 'Gjilan', names: ['Gjilan', 'Gnjilane', 'Гњилане'], country: 'XK', lat: 42.4635, lon: 21.4694 },
      ...{ population: null, townId: 'xk-gjilan' },
    },
  ]);
});
