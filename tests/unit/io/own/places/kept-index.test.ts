import { describe, expect, test } from 'vitest';
import { loadGazetteer, type GazetteerTown } from '../../../../../src/io/own/places/gazetteer';
import { keptIndex } from '../../../../../src/io/own/places/kept-index';
import type { Place } from '../../../../../src/io/own/places/place';

const town = (name: string): GazetteerTown => ({
  ...{ name, otherNames: [], country: 'BA' },
  ...{ lat: 44, lon: 18, population: null },
});
const known = (name: string): Place => ({ ...town(name), names: [name], townId: name });

describe('keptIndex', () => {
  test('is made once for the same towns, also where they come as a copy', () => {
    const gazetteer = [town('Visoko')];
    const index = keptIndex(gazetteer, [known('Bugojno')]);
    expect(keptIndex(gazetteer, structuredClone([known('Bugojno')]))).toBe(index);
  });

  test('is made anew where the towns of the package or the gazetteer are others', () => {
    const gazetteer = [town('Visoko')];
    expect(keptIndex(gazetteer, [known('Bugojno')]).named('jajce')).toEqual([]);
    expect(keptIndex(gazetteer, [known('Jajce')]).named('jajce')).toEqual([known('Jajce')]);
    expect(keptIndex([], [known('Jajce')]).named('visoko')).toEqual([]);
  });
});

test('loadGazetteer gives the same list each time', async () => {
  expect(await loadGazetteer()).toBe(await loadGazetteer());
});
