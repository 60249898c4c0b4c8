import { describe, expect, it } from 'vitest';
import { contains, grow, overlapArea, overlaps } from '../../../src/plot/boxes';

const UNIT = { x: 0, y: 0, width: 10, height: 10 };

describe('overlapArea', () => {
  it.each([
    ['a corner', { x: 8, y: 7, width: 10, height: 10 }, 6],
    ['a box inside', { x: 2, y: 2, width: 3, height: 4 }, 12],
    ['the same box', UNIT, 100],
    ['a touching edge', { x: 10, y: 0, width: 5, height: 5 }, 0],
    ['a touching corner', { x: 10, y: 10, width: 5, height: 5 }, 0],
    ['a box far away', { x: -50, y: 3, width: 5, height: 5 }, 0],
    ['a box below', { x: 2, y: 50, width: 5, height: 5 }, 0],
    ['a box across the corner', { x: -50, y: -50, width: 5, height: 5 }, 0],
    ['a box without area inside', { x: 5, y: 5, width: 0, height: 4 }, 0],
  ])('measures %s', (_, other, area) => {
    expect(overlapArea(UNIT, other)).toBe(area);
    expect(overlapArea(other, UNIT)).toBe(area);
    expect(overlaps(UNIT, other)).toBe(area > 0);
  });
});

describe('contains', () => {
  it('counts equal edges as within', () => {
    expect(contains(UNIT, UNIT)).toBe(true);
  });
  it('refuses a box that sticks out on any side', () => {
    expect(contains(UNIT, { x: -1, y: 0, width: 5, height: 5 })).toBe(false);
    expect(contains(UNIT, { x: 0, y: -1, width: 5, height: 5 })).toBe(false);
    expect(contains(UNIT, { x: 6, y: 0, width: 5, height: 5 })).toBe(false);
    expect(contains(UNIT, { x: 0, y: 6, width: 5, height: 5 })).toBe(false);
  });
});

describe('grow', () => {
  it('adds on every side', () => {
    expect(grow(UNIT, 2)).toEqual({ x: -2, y: -2, width: 14, height: 14 });
  });
  it('shrinks no further than the centre', () => {
    expect(grow({ x: 0, y: 0, width: 10, height: 4 }, -3)).toEqual({ x: 3, y: 2, width: 4, height: 0 });
  });
});
