import { describe, expect, test } from 'vitest';
import { placeTip } from '../../../src/ui/place-tip';

const TIP = { width: 300, height: 120 };

const mark = (left: number, top: number, side = 20) => ({ left, top, right: left + side, bottom: top + side });

describe('placeTip', () => {
  test('hangs the tip at the lower edge of its mark, its middle at the pointer', () => {
    expect(placeTip(mark(400, 100), 410, TIP, 1000, 800)).toEqual({ left: 260, top: 120 });
  });

  test('stands it on the upper edge where it does not fit below and there is more room above', () => {
    // 700 + 120 + 8 are more than 800; 672 above, 100 below.
    expect(placeTip(mark(400, 680), 410, TIP, 1000, 800)).toEqual({ left: 260, top: 560 });
  });

  test('keeps it below where there is no more room above', () => {
    expect(placeTip(mark(400, 20), 410, TIP, 1000, 100)).toEqual({ left: 260, top: 40 });
  });

  test('keeps 8 px to both sides of the window', () => {
    expect(placeTip(mark(0, 100), 10, TIP, 1000, 800).left).toBe(8);
    expect(placeTip(mark(980, 100), 990, TIP, 1000, 800).left).toBe(1000 - 300 - 8);
    // Wider than the window, it begins at its left.
    expect(placeTip(mark(0, 100), 10, TIP, 280, 800).left).toBe(8);
  });
});
