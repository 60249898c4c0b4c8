import { describe, expect, it } from 'vitest';
import { territory } from '../../../../src/views/map/territory';

const FRAME = { x: 0, y: 0, width: 300, height: 300 };

function square(x: number, y: number, side: number) {
  return [
    { x, y },
    { x: x + side, y },
    { x: x + side, y: y + side },
    { x, y: y + side },
  ];
}

describe('territory', () => {
  const plain = territory([square(100, 100, 100)], FRAME);

  it('holds a box inside and refuses one that crosses the border or lies outside', () => {
    expect(plain.holds({ x: 110, y: 110, width: 80, height: 80 })).toBe(true);
    expect(plain.holds({ x: 90, y: 110, width: 30, height: 10 })).toBe(false);
    expect(plain.holds({ x: 10, y: 10, width: 30, height: 10 })).toBe(false);
  });

  it('offers the middle first and knows its distance to the border', () => {
    const [middle] = plain.interior;
    expect(Math.abs((middle?.x ?? 0) - 150)).toBeLessThanOrEqual(4);
    expect(Math.abs((middle?.y ?? 0) - 150)).toBeLessThanOrEqual(4);
    expect(middle?.clearance).toBeGreaterThan(44);
    expect(middle?.clearance).toBeLessThanOrEqual(50);
  });

  it('takes a hole out', () => {
    const holed = territory([square(100, 100, 100), square(140, 140, 20)], FRAME);
    expect(holed.holds({ x: 145, y: 145, width: 8, height: 8 })).toBe(false);
    expect(holed.holds({ x: 130, y: 145, width: 40, height: 8 })).toBe(false);
    expect(holed.holds({ x: 106, y: 106, width: 28, height: 88 })).toBe(true);
  });

  it('ends at the frame', () => {
    const cut = territory([square(250, 100, 100)], FRAME);
    expect(cut.holds({ x: 260, y: 120, width: 30, height: 20 })).toBe(true);
    expect(cut.holds({ x: 280, y: 120, width: 30, height: 20 })).toBe(false);
  });

  it('is empty outside the frame', () => {
    const away = territory([square(500, 500, 100)], FRAME);
    expect([...away.interior]).toEqual([]);
    expect(away.holds({ x: 510, y: 510, width: 4, height: 4 })).toBe(false);
  });
});
