import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotPlace, dotSetting, lanes, lanesBelow } from '../../../../src/views/timeline/stack';

describe('lanes', () => {
  it('uses the lowest free lane', () => {
    const spans = [
      { left: 0, right: 10 },
      { left: 5, right: 20 },
      { left: 12, right: 30 },
      { left: 50, right: 60 },
    ];
    expect(lanes(spans)).toEqual([0, 1, 0, 0]);
  });

  it('says how many lanes lie below a column', () => {
    const spans = [
      { left: 0, right: 40 },
      { left: 20, right: 40 },
    ];
    const at = lanes(spans);
    expect(lanesBelow({ left: 2, right: 8 }, spans, at)).toBe(1);
    expect(lanesBelow({ left: 22, right: 28 }, spans, at)).toBe(2);
    expect(lanesBelow({ left: 50, right: 60 }, spans, at)).toBe(0);
  });

  it('never puts two overlapping spans into one lane', () => {
    const span = fc
      .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 1, max: 80 }))
      .map(([left, width]) => ({ left, right: left + width }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 30 }), (spans) => {
        const at = lanes(spans);
        spans.forEach((a, i) =>
          spans.slice(i + 1).forEach((b, j) => {
            if (a.left < b.right && b.left < a.right) expect(at[i]).not.toBe(at[i + 1 + j]);
          }),
        );
      }),
    );
  });
});

describe('dotSetting', () => {
  it('keeps the widest pitch while one column of dots fits', () => {
    expect(dotSetting([{ count: 10, below: 3 }], 17, 110, 10.5)).toEqual({ pitch: 10.5, across: 1 });
  });

  it('makes dots smaller where a column is too high', () => {
    // 20 dots in 100 px: a pitch of 8.5 sets two side by side in 17 px, 10 rows of 8.5 px are 85 px.
    expect(dotSetting([{ count: 20, below: 3 }], 17, 100, 10.5)).toEqual({ pitch: 8.5, across: 2 });
  });

  it('gives up where the smallest dots do not fit', () => {
    expect(dotSetting([{ count: 5000, below: 0 }], 17, 150, 10.5)).toBeNull();
  });

  it('has a setting for nothing', () => {
    expect(dotSetting([], 17, 100, 10.5)).toEqual({ pitch: 10.5, across: 1 });
  });
});

describe('dotPlace', () => {
  it('stacks dots of one column from the bottom', () => {
    expect(dotPlace(0, 3, { pitch: 10, across: 1 })).toEqual({ dx: 0, up: 5 });
    expect(dotPlace(2, 3, { pitch: 10, across: 1 })).toEqual({ dx: 0, up: 25 });
  });

  it('sets rows of two about the middle, and the last odd one in it', () => {
    const setting = { pitch: 8, across: 2 };
    expect([0, 1, 2].map((n) => dotPlace(n, 3, setting))).toEqual([
      { dx: -4, up: 4 },
      { dx: 4, up: 4 },
      { dx: 0, up: 12 },
    ]);
  });
});
