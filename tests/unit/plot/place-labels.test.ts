import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlaps, type Box } from '../../../src/plot/boxes';
import { besidePoint, placeLabels, type Label } from '../../../src/plot/place-labels';

const box = (x: number, y: number, width = 10, height = 10): Box => ({ x, y, width, height });

describe('placeLabels', () => {
  it('takes the first candidate that is free', () => {
    const label = { id: 'a', priority: 1, candidates: [box(0, 0), box(20, 0)] };
    expect(placeLabels([label], [])).toEqual([{ id: 'a', box: box(0, 0), candidate: 0 }]);
    expect(placeLabels([label], [box(5, 5)])).toEqual([{ id: 'a', box: box(20, 0), candidate: 1 }]);
  });

  it('serves the higher priority first, whatever the order', () => {
    const town = { id: 'a', priority: 1, candidates: [box(0, 0), box(0, 40)] };
    const country = { id: 'b', priority: 2, candidates: [box(5, 0)] };
    const places = [
      { id: 'b', box: box(5, 0), candidate: 0 },
      { id: 'a', box: box(0, 40), candidate: 1 },
    ];
    expect(placeLabels([town, country], [])).toEqual(places);
    expect(placeLabels([country, town], [])).toEqual(places);
  });

  it('decides between equal priorities by id', () => {
    const labels = ['b', 'a'].map((id) => ({ id, priority: 1, candidates: [box(0, 0)] }));
    expect(placeLabels(labels, []).map((label) => label.id)).toEqual(['a']);
  });

  it('leaves out a label without a free candidate', () => {
    expect(placeLabels([{ id: 'a', priority: 1, candidates: [box(0, 0)] }], [box(9, 9)])).toEqual([]);
    expect(placeLabels([{ id: 'a', priority: 1, candidates: [] }], [])).toEqual([]);
  });

  it('lets labels touch, and keeps a margin where one is asked for', () => {
    const label = { id: 'a', priority: 1, candidates: [box(0, 0)] };
    expect(placeLabels([label], [box(10, 0)])).toHaveLength(1);
    expect(placeLabels([label], [box(10, 0)], 1)).toHaveLength(0);
  });

  it('asks whether a free box is allowed', () => {
    const label = { id: 'a', priority: 1, candidates: [box(0, 0), box(20, 0)], allowed: (at: Box) => at.x > 10 };
    expect(placeLabels([label], [])[0]?.candidate).toBe(1);
  });

  it('sees an obstacle that is larger than many cells of its grid', () => {
    expect(placeLabels([{ id: 'a', priority: 1, candidates: [box(500, 500)] }], [box(-900, -900, 3000, 3000)])).toEqual(
      [],
    );
  });

  it('never lets two labels overlap, and gives the same places in any order', () => {
    const place = fc.record({
      x: fc.integer({ min: -200, max: 200 }),
      y: fc.integer({ min: -200, max: 200 }),
      width: fc.integer({ min: 1, max: 150 }),
      height: fc.integer({ min: 1, max: 40 }),
    });
    const label = fc.record({
      id: fc.string(),
      priority: fc.integer({ min: 0, max: 3 }),
      candidates: fc.array(place, { maxLength: 4 }),
    });
    const labels: fc.Arbitrary<Label[]> = fc.uniqueArray(label, { selector: ({ id }) => id, maxLength: 30 });
    fc.assert(
      fc.property(labels, fc.array(place, { maxLength: 10 }), (all, obstacles) => {
        const placed = placeLabels(all, obstacles);
        placed.forEach((a, i) => {
          for (const b of placed.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
          for (const obstacle of obstacles) expect(overlaps(a.box, obstacle)).toBe(false);
        });
        expect(placeLabels([...all].reverse(), obstacles)).toEqual(placed);
      }),
    );
  });
});

describe('besidePoint', () => {
  it('gives right, left, above and below at the gap', () => {
    expect(besidePoint(100, 100, 40, 20, 5)).toEqual([
      box(105, 90, 40, 20),
      box(55, 90, 40, 20),
      box(80, 75, 40, 20),
      box(80, 105, 40, 20),
    ]);
  });
});
