import { describe, expect, it } from 'vitest';
import { clipLine, clipRing } from '../../../../src/views/map/clip';

const BOX = { x: 0, y: 0, width: 10, height: 10 };
const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

describe('clipRing', () => {
  it('keeps a ring inside', () => {
    const ring = points([1, 1], [9, 1], [9, 9]);
    expect(clipRing(ring, BOX)).toEqual(ring);
  });
  it('cuts a square that covers a corner to the corner', () => {
    expect(clipRing(points([5, 5], [15, 5], [15, 15], [5, 15]), BOX)).toEqual(
      points([5, 10], [5, 5], [10, 5], [10, 10]),
    );
  });
  it('gives the box for a ring around it', () => {
    expect(clipRing(points([-5, -5], [15, -5], [15, 15], [-5, 15]), BOX)).toHaveLength(4);
  });
  it('gives nothing for a ring outside', () => {
    expect(clipRing(points([20, 20], [30, 20], [30, 30]), BOX)).toEqual([]);
  });
});

describe('clipLine', () => {
  it('cuts a line that comes and goes into pieces', () => {
    expect(clipLine(points([-5, 5], [5, 5], [5, 15], [8, 15], [8, 5]), BOX)).toEqual([
      points([0, 5], [5, 5], [5, 10]),
      points([8, 10], [8, 5]),
    ]);
  });
  it('keeps a line inside and drops one outside', () => {
    expect(clipLine(points([1, 1], [2, 2], [3, 1]), BOX)).toEqual([points([1, 1], [2, 2], [3, 1])]);
    expect(clipLine(points([-5, -1], [15, -1]), BOX)).toEqual([]);
    expect(clipLine(points([-5, 8], [3, 16]), BOX)).toEqual([]);
  });
});
