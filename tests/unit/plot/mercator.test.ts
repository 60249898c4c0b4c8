import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_LATITUDE, project, unproject } from '../../../src/plot/mercator';

describe('project', () => {
  it('puts the crossing of equator and prime meridian in the middle of the world', () => {
    expect(project(0, 0, 0)).toEqual({ x: 128, y: 128 });
    expect(project(0, 0, 3)).toEqual({ x: 1024, y: 1024 });
  });

  it('puts the north-west corner of the square world at the origin', () => {
    const corner = project(MAX_LATITUDE, -180, 0);
    expect(corner.x).toBe(0);
    expect(corner.y).toBeCloseTo(0, 6);
  });

  // Google Maps JavaScript API documentation, "Map and tile coordinates": Chicago is at world coordinate (65.67, 95.17),
  // pixel coordinate (525, 761) at zoom 3.
  it('gives the published coordinates of Chicago', () => {
    const chicago = project(41.85, -87.65, 0);
    expect(chicago.x).toBeCloseTo(65.6711, 3);
    expect(chicago.y).toBeCloseTo(95.1749, 3);
    const pixel = project(41.85, -87.65, 3);
    expect([Math.floor(pixel.x), Math.floor(pixel.y)]).toEqual([525, 761]);
  });

  it('clamps at the end of the square world as Leaflet does', () => {
    expect(project(90, 0, 0).y).toBeCloseTo(0, 6);
    expect(project(-90, 0, 0).y).toBeCloseTo(256, 6);
  });

  it('is undone by unproject everywhere inside the world', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -85, max: 85, noNaN: true }),
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: 0, max: 18, noNaN: true }),
        (lat, lon, zoom) => {
          const point = project(lat, lon, zoom);
          const back = unproject(point.x, point.y, zoom);
          expect(Math.abs(back.lat - lat)).toBeLessThan(1e-9);
          expect(Math.abs(back.lon - lon)).toBeLessThan(1e-9);
        },
      ),
    );
  });
});
