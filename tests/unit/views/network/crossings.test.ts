import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCrossings, type Edge } from '../../../../src/views/network/crossings';

const straight = (n: number) => Array.from({ length: n }, (_, i) => i);

/** Every pair of lines, looked at one by one. */
function pairByPair(edges: readonly Edge[], left: readonly number[], right: readonly number[]): number {
  let crossings = 0;
  for (const [i, a] of edges.entries())
    for (const b of edges.slice(i + 1)) {
      const up = (left[a.left] ?? 0) - (left[b.left] ?? 0);
      const down = (right[a.right] ?? 0) - (right[b.right] ?? 0);
      if (up * down < 0) crossings += a.weight * b.weight;
    }
  return crossings;
}

describe('countCrossings', () => {
  it('counts none without lines and for a single line', () => {
    expect(countCrossings([], [], [])).toBe(0);
    expect(countCrossings([{ left: 0, right: 0, weight: 5 }], [0], [0])).toBe(0);
  });

  it('counts one crossing of two swapped lines, as the product of their weights', () => {
    const edges = [
      { left: 0, right: 1, weight: 2 },
      { left: 1, right: 0, weight: 3 },
    ];
    expect(countCrossings(edges, straight(2), straight(2))).toBe(6);
    expect(countCrossings(edges, straight(2), [1, 0])).toBe(0);
  });

  it('counts no crossing of lines that share an end', () => {
    const fan = [0, 1, 2].map((right) => ({ left: 0, right, weight: 1 }));
    expect(countCrossings(fan, straight(1), [2, 0, 1])).toBe(0);
    const gathered = [0, 1, 2].map((left) => ({ left, right: 0, weight: 1 }));
    expect(countCrossings(gathered, [2, 0, 1], straight(1))).toBe(0);
  });

  it('counts n(n-1)/2 · m(m-1)/2 crossings of a complete graph', () => {
    const complete = straight(4).flatMap((left) => straight(5).map((right) => ({ left, right, weight: 1 })));
    expect(countCrossings(complete, [3, 1, 0, 2], [4, 0, 2, 1, 3])).toBe(6 * 10);
  });

  it('agrees with looking at every pair of lines', () => {
    const instance = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })).chain(([l, r]) =>
      fc.record({
        edges: fc.array(
          fc.record({
            left: fc.integer({ min: 0, max: l - 1 }),
            right: fc.integer({ min: 0, max: r - 1 }),
            weight: fc.integer({ min: 1, max: 7 }),
          }),
          { maxLength: 40 },
        ),
        left: fc.shuffledSubarray(straight(l), { minLength: l }),
        right: fc.shuffledSubarray(straight(r), { minLength: r }),
      }),
    );
    fc.assert(
      fc.property(instance, ({ edges, left, right }) => {
        expect(countCrossings(edges, left, right)).toBe(pairByPair(edges, left, right));
      }),
    );
  });
});
