import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import towns from 'virtual:susret-gazetteer';
import { cutGazetteer } from '../../../src/build/gazetteer';

/** A line as the columns of a dump are documented: only those that are read are filled. */
function line(town: Readonly<Record<string, string>>): string {
  const { name = '', others = '', lat = '0', lon = '0', feature = 'PPL', country = 'BA', people = '5000' } = town;
  const zone = town.zone ?? 'Europe/Sarajevo';
  return [
    '1',
    name,
    name,
    others,
    lat,
    lon,
    'P',
    feature,
    country,
    '',
    '',
    '',
    '',
    '',
    people,
    '',
    '100',
    zone,
    '',
  ].join('\t');
}

const names = (...lines: string[]) => cutGazetteer(lines.join('\n')).map(([name]) => name);

describe('cutGazetteer', () => {
  test('keeps name, country, thousandths of a degree and people', () => {
    expect(cutGazetteer(line({ name: 'Šid', lat: '45.12836', lon: '-19.22645' }))).toEqual([
      ['Šid', 'BA', 45128, -19226, 5000],
    ]);
  });

  test('keeps the other names that are spelled otherwise, in scripts of the region', () => {
    const others = 'SKP,Shkup,Skopje,Skopye,Скопје,Скопље,Skoplje,s ko peiy,Σκόπια,スコピエ,Üsküp,Uskup,Sk';
    expect(cutGazetteer(line({ name: 'Skopje', others }))[0]?.slice(5)).toEqual([
      ...['Shkup', 'Skopye', 'Скопље', 'Σκόπια', 'Üsküp'],
    ]);
  });

  test('keeps villages of the region from a thousand people on, and seats of municipalities', () => {
    expect(
      names(
        line({ name: 'Village', people: '999' }),
        line({ name: 'Large village', people: '1000' }),
        line({ name: 'Seat', people: '0', feature: 'PPLA3' }),
        line({ name: 'Given up', feature: 'PPLQ' }),
      ),
    ).toEqual(['Large village', 'Seat']);
  });

  test('keeps larger towns around, and capitals and great cities of Europe', () => {
    expect(
      names(
        line({ name: 'Small', country: 'SI', people: '4999' }),
        line({ name: 'Large', country: 'SI', people: '5000' }),
        line({ name: 'Capital', country: 'LI', people: '5197', feature: 'PPLC' }),
        line({ name: 'Great', country: 'FR', people: '180000' }),
        line({ name: 'Other', country: 'FR', people: '179999' }),
        line({ name: 'Far', country: 'US', people: '900000', zone: 'America/New_York' }),
      ),
    ).toEqual(['Large', 'Capital', 'Great']);
  });
});

describe('the gazetteer as built', () => {
  test('has the towns of every country of the region', () => {
    const capitals = ['Tirana', 'Sarajevo', 'Zagreb', 'Pristina', 'Podgorica', 'Skopje', 'Belgrade'];
    expect(towns.map(([name]) => name)).toEqual(expect.arrayContaining(capitals));
    expect(towns.length).toBeGreaterThan(2000);
  });

  test('is no larger than 120 kB, compressed', () => {
    expect(gzipSync(JSON.stringify(towns)).length).toBeLessThan(120_000);
  });
});
