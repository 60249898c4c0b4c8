import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simplify } from '../../../src/build/simplify';

describe('simplify', () => {
  it('leaves out a point nearer to the line than the tolerance', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.9],
          [10, 0],
        ],
        1,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });

  it('keeps a point further from the line than the tolerance', () => {
    const line = [
      [0, 0],
      [5, 1.1],
      [10, 0],
    ];
    expect(simplify(line, 1)).toEqual(line);
  });

  it('never closes an island to a line', () => {
    const island = [
      [0, 0],
      [0.1, 0],
      [0.1, 0.1],
      [0.05, 0.12],
      [0, 0.1],
      [0, 0],
    ];
    const ring = simplify(island, 50);
    expect(ring.length).toBe(4);
    expect(ring[0]).toEqual(ring[3]);
    expect(new Set(ring.map(String)).size).toBe(3);
  });

  it.each([
    [[]],
    [[[1, 1]]],
    [
      [
        [1, 1],
        [2, 2],
      ],
    ],
  ])('leaves %j as it is', (line) => {
    expect(simplify(line, 1)).toEqual(line);
  });

  it('keeps both ends and the order of points', () => {
    const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), fc.integer({ min: 0, max: 30 }), (line, by) => {
        const kept = simplify(line, by);
        expect(kept[0]).toBe(line[0]);
        expect(kept.at(-1)).toBe(line.at(-1));
        let from = 0;
        for (const at of kept) {
          from = line.indexOf(at, from);
          expect(from).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
