import fc from 'fast-check';
import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../../../../src/lib/fold';
import { loadGazetteer } from '../../../../../src/io/own/places/gazetteer';
import { matchPlace } from '../../../../../src/io/own/places/match-place';
import { indexPlaces, type PlaceIndex } from '../../../../../src/io/own/places/place-index';

/** A few names of countries, as they stand in files. */
const COUNTRIES = new Map(
  Object.entries({
    ...{
      BiH: 'BA',
      'Bosna i Hercegovina': 'BA',
      BA: 'BA',
      Srbija: 'RS',
      Србија: 'RS',
      'Crna Gora': 'ME',
      Hrvatska: 'HR',
    },
    ...{
      'North Macedonia': 'MK',
      'Северна Македонија': 'MK',
      Shqipëri: 'AL',
      Albania: 'AL',
      'Kosovo*': 'XK',
      Kosovë: 'XK',
    },
    ...{ Slovenija: 'SI', 'United States': 'US', Luxembourg: 'LU', na: 'NA' },
  }).map(([name, code]) => [fold(name), code] as const),
);
const countryOf = (text: string) => COUNTRIES.get(fold(text)) ?? null;

/** Where towns lie by the data package, which has its coordinates from elsewhere. */
const TOWNS = new Map(
  Papa.parse<Record<'town_id' | 'lat' | 'lon', string>>(readFileSync('data/towns.csv', 'utf8'), {
    header: true,
  }).data.map(({ town_id: id, lat, lon }) => [id, [Number(lat), Number(lon)] as const]),
);

/** Where other towns lie by common maps, to the hundredth of a degree. */
const BY_MAPS = new Map<string, readonly [lat: number, lon: number]>(
  Object.entries({
    ...{ 'novi-sad': [45.25, 19.84], nis: [43.32, 21.9], 'banja-luka': [44.77, 17.19], mostar: [43.34, 17.81] },
    ...{ zenica: [44.2, 17.91], ilidza: [43.83, 18.31], cacak: [43.89, 20.35], kragujevac: [44.01, 20.91] },
    ...{ 'novi-pazar': [43.14, 20.51], bitola: [41.03, 21.33], rijeka: [45.33, 14.44], peja: [42.66, 20.29] },
    ...{ ljubljana: [46.05, 14.51], thessaloniki: [40.64, 22.94], sofia: [42.7, 23.32], vienna: [48.21, 16.37] },
    ...{ brcko: [44.87, 18.81], istanbul: [41.01, 28.96], bihac: [44.81, 15.87], split: [43.51, 16.44] },
  }),
);

let index: PlaceIndex;
beforeAll(async () => {
  index = indexPlaces(await loadGazetteer(), []);
});

const find = (text: string, country?: string) => matchPlace(text, { index, countryOf, country: country ?? null });

function kilometres([lat, lon]: readonly [number, number], place: { lat: number | null; lon: number | null }): number {
  const east = (lon - (place.lon ?? 0)) * Math.cos((lat * Math.PI) / 180);
  return Math.hypot(lat - (place.lat ?? 0), east) * 111.2;
}

describe('matchPlace finds towns of the gazetteer', () => {
  // The place as it stands in a file, the town that a reader of the language sees in it, and why. GeoNames has `Sarajevu` and `Sarajeva`
  // among the other names.
  test.each([
    ['Sarajevo', 'ba-sarajevo', 'name'],
    ['SARAJEVO', 'ba-sarajevo', 'name'],
    ['Сарајево', 'ba-sarajevo', 'name'],
    ['Sarajevo, BiH', 'ba-sarajevo', 'name'],
    ['Sarajevo, Bosna i Hercegovina', 'ba-sarajevo', 'name'],
    ['Sarajevo BiH', 'ba-sarajevo', 'name'],
    ['u Sarajevu', 'ba-sarajevo', 'other-name'],
    ['iz Sarajeva', 'ba-sarajevo', 'other-name'],
    ['у Сарајеву', 'ba-sarajevo', 'other-name'],
    ['Hotel Europe, Sarajevo', 'ba-sarajevo', 'name'],
    ['Sarajvo', 'ba-sarajevo', 'near'],
    ['hotel Hills, Ilidža', 'ilidza', 'name'],
    ['Hotel Hills na Ilidži', 'ilidza', 'inflected'],
    ['Beograd', 'rs-belgrade', 'other-name'],
    ['Beograd (Srbija)', 'rs-belgrade', 'other-name'],
    ['Belgrade', 'rs-belgrade', 'name'],
    ['Београд, Србија', 'rs-belgrade', 'other-name'],
    ['Белград', 'rs-belgrade', 'other-name'],
    ['Belgrad', 'rs-belgrade', 'other-name'],
    ['u Beogradu', 'rs-belgrade', 'inflected'],
    ['në Beograd', 'rs-belgrade', 'other-name'],
    ['Medija centar - Beograd', 'rs-belgrade', 'other-name'],
    ['Skopje', 'mk-skopje', 'name'],
    ['Skoplje', 'mk-skopje', 'other-name'],
    ['Скопје', 'mk-skopje', 'name'],
    ['во Скопје', 'mk-skopje', 'name'],
    ['Град Скопје', 'mk-skopje', 'name'],
    ['u Skoplju', 'mk-skopje', 'inflected'],
    ['Shkup', 'mk-skopje', 'other-name'],
    ['Skopje North Macedonia', 'mk-skopje', 'name'],
    ['Tirana', 'al-tirana', 'name'],
    ['Tiranë', 'al-tirana', 'other-name'],
    ['në Tiranë, Shqipëri', 'al-tirana', 'other-name'],
    ['Bashkia e Tiranës', 'al-tirana', 'inflected'],
    ['Priština', 'xk-prishtina', 'name'],
    ['Prishtinë (Kosovë)', 'xk-prishtina', 'other-name'],
    ['Приштина', 'xk-prishtina', 'name'],
    ['Prishtina, Kosovo*', 'xk-prishtina', 'other-name'],
    ['u Prištini', 'xk-prishtina', 'inflected'],
    ['Uroševac', 'xk-ferizaj', 'other-name'],
    ['Prizern', 'xk-prizren', 'near'],
    ['Peć', 'peja', 'name'],
    ['Peja', 'peja', 'other-name'],
    ['Podgorica', 'me-podgorica', 'name'],
    ['u Podgorici, Crna Gora', 'me-podgorica', 'inflected'],
    ['Општина Струга', 'mk-struga', 'name'],
    ['Bar', 'me-bar', 'name'],
    ['Herceg Novi', 'me-herceg-novi', 'name'],
    ['u Herceg Novom', 'me-herceg-novi', 'inflected'],
    ['Novi Sad', 'novi-sad', 'name'],
    ['u Novom Sadu', 'novi-sad', 'inflected'],
    ['iz Novog Pazara', 'novi-pazar', 'inflected'],
    ['Niš', 'nis', 'name'],
    ['u Nišu', 'nis', 'inflected'],
    ['u Banjoj Luci', 'banja-luka', 'inflected'],
    ['Mostar', 'mostar', 'name'],
    ['u Zenici', 'zenica', 'inflected'],
    ['u Čačku', 'cacak', 'inflected'],
    ['u Kragujevcu', 'kragujevac', 'inflected'],
    ['u Brčkom', 'brcko', 'inflected'],
    ['Битола', 'bitola', 'name'],
    ['u Rijeci, Hrvatska', 'rijeka', 'inflected'],
    ['Split', 'split', 'name'],
    ['Bihać BA', 'bihac', 'name'],
    ['Ljubljana, Slovenija', 'ljubljana', 'name'],
    ['Solun', 'thessaloniki', 'other-name'],
    ['Sofija', 'sofia', 'other-name'],
    ['Beč', 'vienna', 'other-name'],
    ['Istanbul', 'istanbul', 'name'],
    ['Sala Skupštine grada Novog Sada', 'novi-sad', 'inflected'],
    ['Univerzitet u Zenici, Filozofski fakultet', 'zenica', 'inflected'],
    ['Geneva', 'ch-geneva', 'other-name'],
  ])('%j is %s (%s)', (text, town, how) => {
    const [best] = find(text).matches;
    expect(best?.how).toBe(how);
    expect(best?.found).not.toBe('');
    const at = TOWNS.get(town) ?? BY_MAPS.get(town);
    expect(best && at && kilometres(at, best.place)).toBeLessThan(5);
  });
});

describe('matchPlace', () => {
  const ids = (text: string, country?: string) =>
    find(text, country).matches.map(({ place }) => `${place.name} ${place.country}`);

  test.each(['Zoom', 'online', 'Online (Zoom)', 'onlajn', 'Онлајн', 'on-line', 'MS Teams', 'Google Meet', 'vebinar'])(
    '%j is online and no place',
    (text) => {
      expect(find(text)).toEqual({ online: true, country: null, matches: [], ambiguous: false });
    },
  );

  test('a meeting in a town and online is both', () => {
    const { online, matches } = find('Podgorica i online (Zoom)');
    expect(online).toBe(true);
    expect(matches.map(({ place }) => place.name)).toEqual(['Podgorica']);
  });

  test.each([
    '',
    '   ',
    '—',
    '?',
    'Kosovo*',
    'Albania',
    'Crna Gora',
    'Amazone',
    'several municipalities',
    'Kulturni centar',
    'Dom kulture',
    'x'.repeat(1_000_000),
  ])('%.20j is no town', (text) => {
    expect(find(text).matches).toEqual([]);
  });

  test('says the country that the text states', () => {
    expect(find('Crna Gora').country).toBe('ME');
    expect(find('Sarajevo BA').country).toBe('BA');
    // A word in small letters is no code.
    expect(find('Sarajevo na').country).toBe(null);
    expect(find('Luxembourg', 'LU')).toMatchObject({ country: 'LU', matches: [] });
  });

  test('says when two towns of one name are meant equally well', () => {
    const towns = indexPlaces(
      [
        { name: 'Gradina', otherNames: [], country: 'BA', lat: 44, lon: 17, population: 900 },
        { name: 'Gradina', otherNames: [], country: 'BA', lat: 43, lon: 18, population: 4000 },
        { name: 'Gradina', otherNames: [], country: 'RS', lat: 44, lon: 20, population: null },
      ],
      [],
    );
    const finding = matchPlace('Gradina', { index: towns, countryOf });
    expect(finding.ambiguous).toBe(true);
    expect(finding.matches.map(({ place }) => place.population)).toEqual([4000, 900, null]);
    const serbian = matchPlace('Gradina', { index: towns, countryOf, country: 'RS' });
    expect(serbian.ambiguous).toBe(false);
    expect(serbian.matches.map(({ place, inCountry }) => [place.country, inCountry])).toEqual([['RS', true]]);
  });

  test('a town in another country than the stated one is found with a doubt', () => {
    const [best] = find('Podgorica', 'AL').matches;
    expect(best).toMatchObject({ inCountry: false, how: 'name', score: 0.5 });
    expect(find('Podgorica', 'ME').matches[0]).toMatchObject({ inCountry: true, score: 1 });
    expect(find('Podgorica').matches[0]).toMatchObject({ inCountry: null, score: 1 });
  });

  test('several towns of one text are all found, and are not ambiguous', () => {
    const finding = find('Skoplje; Tetovo / Skopje');
    expect(finding.matches.map(({ found }) => found)).toEqual(['skopje', 'tetovo']);
    expect(finding.ambiguous).toBe(false);
    expect(ids('u Tuzli i Zenici').sort()).toEqual(['Tuzla BA', 'Zenica BA']);
  });

  test('a town among other words counts less than one that stands alone', () => {
    expect(find('Radisson Tirana').matches[0]).toMatchObject({ whole: false, found: 'tirana', score: 0.8 });
    expect(ids('Hotel Tirana, Kukës')[0]).toBe('Kukës AL');
  });

  test('spellings nearly alike are looked for only where nothing else is found', () => {
    expect(find('Sarajvo').matches[0]).toMatchObject({ how: 'near', edits: 1, score: 0.75 });
    expect(find('Sarajvo, Tuzla').matches.map(({ how }) => how)).toEqual(['name']);
  });

  test('never throws, and scores lie between 0 and 1', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('u', 'Sarajevu', 'BiH', ',', '(', 'online', 'Novom', 'Hotel', '__proto__', 'constructor'),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }),
        fc.option(fc.constantFrom('BA', 'toString')),
        (pieces, country) => {
          const { matches } = matchPlace(pieces.join(' '), { index, countryOf, country });
          expect(matches.every(({ score }) => score > 0 && score <= 1)).toBe(true);
        },
      ),
    );
  });
});
