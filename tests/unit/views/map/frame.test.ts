import { describe, expect, it } from 'vitest';
import { boundsOf, frameOf, homeFrame, placer, sameFrame, shiftBetween } from '../../../../src/views/map/frame';

describe('homeFrame', () => {
  it.each([
    [320, 371],
    [390, 452],
    [774, 484],
    [1000, 560],
  ])('shows the six participants at %i × %i px', (width, height) => {
    const place = placer(homeFrame(width, height));
    // Subotica in the north, Saranda in the south, Bihać in the west, Pirot in the east.
    for (const [lat, lon] of [
      [46.1, 19.67],
      [39.87, 20],
      [44.81, 15.87],
      [43.15, 22.59],
    ] as const) {
      const { x, y } = place(lat, lon);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeLessThanOrEqual(height);
    }
  });
});

describe('boundsOf', () => {
  it('gives what a frame shows, and frameOf finds the frame again', () => {
    const frame = { center: { lat: 43.2, lon: 19.1 }, zoom: 7.3, width: 774, height: 484 };
    expect(sameFrame(frameOf(boundsOf(frame), 774, 484), frame)).toBe(true);
  });
  it('spans 360 degrees for a frame as wide as the world', () => {
    const world = { center: { lat: 0, lon: 0 }, zoom: 5, width: 256 * 32, height: 256 };
    expect(boundsOf(world)[0]).toBe(-180);
    expect(boundsOf(world)[2]).toBe(180);
  });
});

describe('shiftBetween', () => {
  it('is the identity for the same frame', () => {
    const frame = homeFrame(774, 484);
    expect(shiftBetween(frame, frame)).toEqual({ x: 0, y: 0, scale: 1 });
  });
  it('takes a point of one frame to where the other places it', () => {
    const from = homeFrame(774, 484);
    const to = { ...from, center: { lat: 42, lon: 20 }, zoom: from.zoom + 1 };
    const before = placer(from)(41.33, 19.82);
    const after = placer(to)(41.33, 19.82);
    const { x, y, scale } = shiftBetween(from, to);
    expect(scale).toBe(2);
    expect(before.x * scale + x).toBeCloseTo(after.x, 6);
    expect(before.y * scale + y).toBeCloseTo(after.y, 6);
  });
});
