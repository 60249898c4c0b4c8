import { describe, expect, test } from 'vitest';
import { fewMapFindings } from '../../../../../src/model/findings/few/map';
import { event, venue } from '../../../engine/fixture';
import { ask } from '../ask';

const VENUES = [
  ...['sarajevo', 'skopje', 'tirana'].map((town) => venue(`in-${town}`, { townId: town, country: 'BA' })),
  venue('in-bosnia', { country: 'BA', precision: 'country' }),
  venue('online', { precision: 'online' }),
  venue('camp', { city: 'Camp' }),
];

/** The findings of one event for each entry, which lists its venues; `@` before them says that it was held online. */
async function findings(places: readonly string[]) {
  const events = places.map((at, i) =>
    event(`e${String(i)}`, {
      venueIds: at
        .replace('@', '')
        .split(' ')
        .filter((id) => id !== ''),
      attendance: at.startsWith('@') ? 'online' : null,
    }),
  );
  return fewMapFindings(await ask({ events, venues: VENUES }));
}

const repeat = (n: number, at: string): string[] => Array.from({ length: n }, () => at);

describe('fewMapFindings', () => {
  test('are of one to four events', async () => {
    expect(await findings([])).toEqual([]);
    for (const n of [1, 2, 3, 4])
      expect(await findings(repeat(n, 'in-sarajevo'))).toEqual([{ kind: 'one-town', n, town: 'sarajevo' }]);
    expect(await findings(repeat(5, 'in-sarajevo'))).toEqual([]);
  });

  test('find one town only where no event lies anywhere else or was held online', async () => {
    for (const other of ['in-bosnia', 'camp', '', '@in-sarajevo', '@'])
      expect(await findings(['in-sarajevo', other])).toEqual([]);
  });

  test('name and count all towns where every event lies in one', async () => {
    expect(await findings([...repeat(3, 'in-skopje'), 'in-sarajevo'])).toEqual([
      { kind: 'towns', n: 4, towns: ['skopje', 'sarajevo'] },
      { kind: 'many-towns', n: 4, count: 2 },
    ]);
    expect(await findings(['in-sarajevo in-skopje in-tirana'])).toMatchObject([
      { n: 1, towns: ['sarajevo', 'skopje', 'tirana'] },
      { count: 3 },
    ]);
    expect(await findings(['in-skopje', 'in-sarajevo', ''])).toEqual([]);
    expect(await findings(['in-skopje', '@in-sarajevo'])).toEqual([]);
  });

  test('find that all were held online', async () => {
    expect(await findings(['@online', '@'])).toEqual([{ kind: 'online', n: 2 }]);
    expect(await findings(['@', ''])).toEqual([]);
  });

  test('tell "no place" from "no town"', async () => {
    expect(await findings(['', ''])).toEqual([
      { kind: 'no-place', n: 2 },
      { kind: 'no-town', n: 2 },
    ]);
    for (const place of ['in-bosnia', 'camp']) expect(await findings(['', place])).toEqual([{ kind: 'no-town', n: 2 }]);
  });
});
