import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { separatingFrame } from '../../../../src/views/map/clusters';
import { homeFrame, MAX_ZOOM, placer } from '../../../../src/views/map/frame';
import { MIN_ZOOM } from '../../../../src/views/map/region';
import { eventsPerUnit, NUMBER_RADIUS_PX, radius, townSymbols } from '../../../../src/views/map/symbols';
import { country, town } from './places';

const home = homeFrame(774, 484);

describe('radius', () => {
  it('makes the area proportional to the number of events', () => {
    const area = (events: number) => Math.PI * radius(events) ** 2;
    expect(area(4) / area(1)).toBeCloseTo(4, 9);
    expect(area(9) / area(1)).toBeCloseTo(9, 9);
    expect(area(17) / area(3)).toBeCloseTo(17 / 3, 9);
  });
  it('has room for a number from two events on, so that a bare circle is one event', () => {
    expect(radius(1)).toBeLessThan(NUMBER_RADIUS_PX);
    expect(radius(2)).toBeGreaterThanOrEqual(NUMBER_RADIUS_PX);
  });
  it('is nothing for no events', () => {
    expect(radius(0)).toBe(0);
  });
});

describe('eventsPerUnit', () => {
  it.each([
    [400, 1],
    [401, 4],
    [1600, 4],
    [1601, 16],
    [6400, 16],
    [6401, 64],
  ])('draws %i events in units of %i', (events, per) => {
    expect(eventsPerUnit({ towns: [town('a', 43, 18, events)], countries: [] })).toBe(per);
  });
  it('counts towns, countries, and what a place filter leaves out', () => {
    const towns = [town('a', 43, 18, 1, 200), town('b', 44, 18, 200)];
    expect(eventsPerUnit({ towns, countries: [] })).toBe(1);
    expect(eventsPerUnit({ towns, countries: [country('BA', 1)] })).toBe(4);
  });
  it('keeps areas in proportion', () => {
    expect(radius(16, 16)).toBeCloseTo(radius(1), 9);
    expect(radius(64, 16)).toBeCloseTo(2 * radius(1), 9);
  });
});

describe('townSymbols', () => {
  it('joins circles that could not be pointed at one by one only where an event is no unit', () => {
    const towns = [town('a', 0, 0, 1), town('b', 0, 1, 1)];
    const apart = (px: number) => (_lat: number, lon: number) => ({ x: lon * px, y: 0 });
    expect(townSymbols(towns, apart(23), 4).map(({ events }) => events)).toEqual([2]);
    expect(townSymbols(towns, apart(24), 4)).toHaveLength(2);
    expect(townSymbols(towns, apart(23), 1)).toHaveLength(2);
  });

  it('draws twelve places at the same point as one circle at every zoom', () => {
    const towns = Array.from({ length: 12 }, (_, i) => town(`ba-${String(i)}`, 43.8563, 18.4131, 1));
    for (let zoom = MIN_ZOOM; zoom <= MAX_ZOOM; zoom += 0.5) {
      const symbols = townSymbols(towns, placer({ ...home, zoom }));
      expect(symbols.map(({ events, id }) => [id, events])).toEqual([['ba-0', 12]]);
    }
  });

  it('keeps Sarajevo and Konjic apart at the zoom of the region, the smaller after the larger', () => {
    const towns = [town('ba-konjic', 43.652, 17.9608, 2), town('ba-sarajevo', 43.8563, 18.4131, 6)];
    const symbols = townSymbols(towns, placer(home));
    expect(symbols.map(({ id }) => id)).toEqual(['ba-sarajevo', 'ba-konjic']);
  });

  it('joins towns that would hide each other, on the larger and with its id', () => {
    const towns = [town('a', 43, 18, 1), town('b', 43.01, 18.01, 4)];
    const [symbol, ...others] = townSymbols(towns, placer(home));
    expect(others).toEqual([]);
    expect(symbol).toMatchObject({ id: 'b', events: 5, ...placer(home)(43.01, 18.01) });
    expect(symbol?.places.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('breaks ties by id', () => {
    const towns = [town('z', 43, 18, 2), town('a', 43, 18, 2)];
    expect(townSymbols(towns, placer(home))[0]?.id).toBe('a');
  });

  it('draws what a place filter leaves out as the outer disc of true area', () => {
    const [symbol] = townSymbols([town('a', 43, 18, 1, 4)], placer(home));
    expect(symbol?.r).toBeCloseTo(radius(1), 9);
    expect(symbol?.outerR).toBeCloseTo(radius(4), 9);
  });

  it('leaves out towns without coordinates', () => {
    expect(townSymbols([{ ...town('a', 0, 0, 3), lat: null, lon: null }], placer(home))).toEqual([]);
  });

  const towns = fc.uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      lat: fc.double({ min: 40, max: 46, noNaN: true }),
      lon: fc.double({ min: 14, max: 23, noNaN: true }),
      events: fc.integer({ min: 1, max: 30 }),
    }),
    { selector: ({ id }) => id, maxLength: 40 },
  );

  it('loses no event, whatever joins what, and gives the same circles for any order of towns', () => {
    fc.assert(
      fc.property(towns, fc.double({ min: MIN_ZOOM, max: MAX_ZOOM, noNaN: true }), (records, zoom) => {
        const all = records.map(({ id, lat, lon, events }) => town(id, lat, lon, events));
        const place = placer({ ...home, zoom });
        const symbols = townSymbols(all, place);
        const total = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0);
        expect(total(symbols.map(({ events }) => events))).toBe(total(records.map(({ events }) => events)));
        expect(symbols.flatMap(({ places }) => places.map(({ id }) => id)).sort()).toEqual(
          records.map(({ id }) => id).sort(),
        );
        expect(townSymbols([...all].reverse(), place)).toEqual(symbols);
      }),
      { numRuns: 60 },
    );
  });
});

describe('separatingFrame', () => {
  it('finds the zoom at which two towns part, with both in the frame', () => {
    const towns = [town('a', 41.12, 20.8, 2), town('b', 41.18, 20.68, 2)];
    const [symbol] = townSymbols(towns, placer(home));
    if (symbol === undefined) throw new Error('no circle');
    const closer = separatingFrame(symbol, home, 1);
    if (closer === null) throw new Error('no zoom parts them');
    expect(closer.zoom).toBeGreaterThan(home.zoom);
    expect(townSymbols(towns, placer(closer))).toHaveLength(2);
    const { x, y } = placer(closer)(41.12, 20.8);
    expect(x > 0 && x < 774 && y > 0 && y < 484).toBe(true);
  });
  it('finds none for towns at the same point', () => {
    const [symbol] = townSymbols([town('a', 41, 20, 1), town('b', 41, 20, 1)], placer(home));
    if (symbol === undefined) throw new Error('no circle');
    expect(separatingFrame(symbol, home, 1)).toBeNull();
  });
});
