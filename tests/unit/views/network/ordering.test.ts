import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  orderLayers,
  shuffled,
  sweep,
  switchNeighbours,
  totalCrossings,
  type Layers,
} from '../../../../src/views/network/ordering';
import { seededRandom } from '../../../../src/views/network/seeded-random';

const alone = (n: number) => Array.from({ length: n }, (_, i) => [i]);
const edge = (left: number, right: number, weight = 1) => ({ left, right, weight });

/** Two layers whose lines a → 2, b → 1, c → 0 untangle by turning one side over. */
const TURNED: Layers = {
  layers: [
    { units: alone(3), pinned: 0 },
    { units: alone(3), pinned: 0 },
  ],
  gaps: [[edge(0, 2), edge(1, 1), edge(2, 0)]],
};

const anyLayers = fc
  .array(fc.record({ size: fc.integer({ min: 1, max: 7 }), pinned: fc.integer({ min: 0, max: 2 }) }), {
    minLength: 2,
    maxLength: 4,
  })
  .chain((columns) =>
    fc
      .tuple(
        ...columns
          .slice(1)
          .map((column, i) =>
            fc.array(
              fc.tuple(
                fc.integer({ min: 0, max: (columns[i]?.size ?? 1) - 1 }),
                fc.integer({ min: 0, max: column.size - 1 }),
                fc.integer({ min: 1, max: 4 }),
              ),
              { maxLength: 20 },
            ),
          ),
      )
      .map((gaps): Layers => ({
        layers: columns.map(({ size, pinned }) => ({ units: alone(size), pinned: Math.min(size, pinned) })),
        gaps: gaps.map((edges) => edges.map(([left, right, weight]) => edge(left, right, weight))),
      })),
  );

describe('orderLayers', () => {
  it('untangles lines that need not cross', () => {
    expect(
      totalCrossings(TURNED, [
        [0, 1, 2],
        [0, 1, 2],
      ]),
    ).toBe(3);
    expect(totalCrossings(TURNED, orderLayers(TURNED))).toBe(0);
  });

  it('keeps pinned units at the bottom even where that costs crossings', () => {
    const pinned: Layers = {
      layers: [
        { units: alone(2), pinned: 1 },
        { units: alone(2), pinned: 1 },
      ],
      gaps: [[edge(0, 1), edge(1, 0)]],
    };
    expect(orderLayers(pinned)).toEqual([
      [0, 1],
      [0, 1],
    ]);
    expect(totalCrossings(pinned, orderLayers(pinned))).toBe(1);
  });

  it('moves the nodes of a unit together', () => {
    const dated: Layers = {
      layers: [
        { units: alone(2), pinned: 0 },
        { units: [[0, 1], [2]], pinned: 0 },
      ],
      gaps: [[edge(0, 2), edge(1, 0), edge(1, 1)]],
    };
    const order = orderLayers(dated);
    expect(totalCrossings(dated, order)).toBe(0);
    expect(order).toContainEqual(order[0]?.[0] === 0 ? [1, 0] : [0, 1]);
  });

  it('crosses the light line rather than the heavy ones', () => {
    // Left node 1 is pinned, so its line either crosses the line of 0 to the right node 0 or that node stands last.
    const weighed: Layers = {
      layers: [
        { units: alone(2), pinned: 1 },
        { units: alone(2), pinned: 0 },
      ],
      gaps: [[edge(0, 1, 9), edge(1, 0, 9), edge(0, 0, 1), edge(1, 1, 2)]],
    };
    // Order [1, 0] leaves only the pair (0→0, 1→1), 1 · 2; order [0, 1] the pair (0→1, 1→0), 9 · 9.
    expect(orderLayers(weighed)[1]).toEqual([1, 0]);
    expect(totalCrossings(weighed, orderLayers(weighed))).toBe(2);
  });

  it('gives the same order again, a permutation that never has more crossings than the order given', () => {
    fc.assert(
      fc.property(anyLayers, (layers) => {
        const given = layers.layers.map((layer) => layer.units.map((_, i) => i));
        const order = orderLayers(layers);
        expect(orderLayers(layers)).toEqual(order);
        for (const [i, layer] of layers.layers.entries()) {
          expect([...(order[i] ?? [])].sort((a, b) => a - b)).toEqual(given[i]);
          const free = layer.units.length - layer.pinned;
          expect(order[i]?.slice(free)).toEqual(given[i]?.slice(free));
        }
        expect(totalCrossings(layers, order)).toBeLessThanOrEqual(totalCrossings(layers, given));
      }),
    );
  });

  it('has nothing to do for an empty graph', () => {
    const empty: Layers = {
      layers: [
        { units: [], pinned: 0 },
        { units: [], pinned: 0 },
      ],
      gaps: [[]],
    };
    expect(orderLayers(empty)).toEqual([[], []]);
  });
});

describe('sweep and switchNeighbours', () => {
  it('never add crossings', () => {
    fc.assert(
      fc.property(anyLayers, fc.integer(), (layers, seed) => {
        const start = shuffled(layers, seededRandom(seed));
        const swept = sweep(layers, start);
        const before = totalCrossings(layers, start);
        const between = totalCrossings(layers, swept);
        expect(between).toBeLessThanOrEqual(before);
        expect(totalCrossings(layers, switchNeighbours(layers, swept))).toBeLessThanOrEqual(between);
      }),
    );
  });
});
