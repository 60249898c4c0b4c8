import { describe, expect, test } from 'vitest';
import { mapFindings } from '../../../../src/model/findings/map';
import { event, venue } from '../../engine/fixture';
import { ask } from './ask';

const VENUES = [
  ...['sarajevo', 'skopje', 'tirana', 'budva', 'ohrid'].map((town) =>
    venue(`in-${town}`, { townId: town, country: 'BA' }),
  ),
  venue('in-bosnia', { country: 'BA', precision: 'country' }),
  venue('online', { precision: 'online' }),
  venue('camp', { city: 'Camp' }),
];

/** The findings of one event for each entry, which lists its venues; `@` before them says that it was held online. */
async function findings(places: readonly string[], town: readonly string[] = []) {
  const events = places.map((at, i) =>
    event(`e${String(i)}`, {
      venueIds: at
        .replace('@', '')
        .split(' ')
        .filter((id) => id !== ''),
      attendance: at.startsWith('@') ? 'online' : null,
    }),
  );
  return mapFindings(await ask({ events, venues: VENUES }, { town }));
}

const of = async (kind: string, ...args: Parameters<typeof findings>) =>
  (await findings(...args)).find((finding) => finding.kind === kind) ?? null;

const repeat = (n: number, at: string): string[] => Array.from({ length: n }, () => at);

describe('mapFindings', () => {
  test('are none under five events, which have findings of their own', async () => {
    expect(await findings(repeat(4, 'in-sarajevo'))).toEqual([]);
    expect(await findings(repeat(5, 'in-sarajevo'))).not.toEqual([]);
  });

  test('find one town only where no event lies anywhere else', async () => {
    const five = repeat(5, 'in-sarajevo');
    expect(await of('one-town', five)).toEqual({ kind: 'one-town', n: 5, towns: ['sarajevo'] });
    expect(await of('one-town', [...five, 'in-skopje'])).toBeNull();
    expect(await of('one-town', [...five, 'in-sarajevo in-skopje'])).toBeNull();
    expect(await of('one-town', [...five, 'in-bosnia'])).toBeNull();
    expect(await of('one-town', [...five, ''])).toBeNull();
    expect(await of('one-town', [...five, '@in-sarajevo'])).toBeNull();
  });

  test('find the town with the most events, but not where two are equal', async () => {
    const four = [...repeat(4, 'in-sarajevo'), 'in-skopje', 'in-tirana'];
    expect(await of('most', four)).toEqual({ kind: 'most', n: 4, of: 6, towns: ['sarajevo'] });
    expect(await of('most', [...four, ...repeat(3, 'in-skopje')])).toBeNull();
  });

  test('find no such town where the events without a town could make another one equal', async () => {
    const lead = [...repeat(4, 'in-sarajevo'), 'in-skopje'];
    expect(await of('most', [...lead, '', 'in-bosnia'])).toMatchObject({ n: 4, of: 7 });
    expect(await of('most', [...lead, '', 'in-bosnia', 'camp'])).toBeNull();
  });

  test('find no such town where a filter has chosen the towns', async () => {
    const places = [...repeat(4, 'in-sarajevo'), 'in-sarajevo in-skopje'];
    expect(await of('most', places)).not.toBeNull();
    expect(await of('most', places, ['sarajevo'])).toBeNull();
  });

  test('count an event in two of the top towns once', async () => {
    // Two in both, one in each, two elsewhere: four of six, not six of six.
    const places = ['in-budva in-ohrid', 'in-budva in-ohrid', 'in-budva', 'in-ohrid', 'in-tirana', ''];
    expect(await of('top-towns', places)).toEqual({ kind: 'top-towns', n: 4, of: 6, towns: ['budva', 'ohrid'] });
  });

  test('name the fewest towns that hold a third, and none of several equal ones alone', async () => {
    const third = [...repeat(2, 'in-budva'), 'in-skopje', 'in-tirana', 'in-ohrid', 'in-sarajevo'];
    expect(await of('top-towns', third)).toMatchObject({ n: 2, of: 6, towns: ['budva'] });
    expect(await of('top-towns', [...third, ''])).toBeNull();
    // Budva and Skopje are equal: both, or neither.
    expect(await of('top-towns', [...third, 'in-skopje'])).toMatchObject({ n: 4, of: 7, towns: ['budva', 'skopje'] });
    const allTwice = ['budva', 'ohrid', 'skopje', 'tirana', 'sarajevo'].flatMap((town) => repeat(2, `in-${town}`));
    expect(await of('top-towns', allTwice)).toBeNull();
  });

  test('find that half were held online or name no place, counting a place without a country as one', async () => {
    const half = ['@online', '@', '', 'in-skopje', 'in-tirana', 'in-bosnia'];
    expect(await of('unplaced', half)).toEqual({ kind: 'unplaced', n: 3, of: 6 });
    expect(await of('unplaced', [...half, 'in-budva'])).toBeNull();
    expect(await of('unplaced', [...half, '', '', 'camp'])).toBeNull();
  });

  test('count the events that name a town, and the towns', async () => {
    const places = ['in-budva in-ohrid', 'in-budva', 'in-tirana', 'in-bosnia', ''];
    expect(await of('towns', places)).toEqual({ kind: 'towns', n: 3, of: 5, count: 3 });
    expect(await of('towns', [...places, '', ''])).toBeNull();
  });
});
