/** A place on a map plane in CSS px: x grows eastwards, y southwards, from the north-west corner of the world. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/** Side of the square world at zoom 0, px. The tile size of the web maps and of Leaflet. */
const WORLD_PX = 256;

/** Degrees; beyond it the square world ends. Leaflet clamps at the same value. */
export const MAX_LATITUDE = 85.0511287798;

const RADIANS = Math.PI / 180;

/**
 * The point of Web Mercator (EPSG:3857 as Leaflet scales it) for a place.
 *
 * @param lat Degrees WGS84; clamped to ±`MAX_LATITUDE`.
 * @param lon Degrees WGS84; not wrapped.
 * @param zoom Any real number; each whole step doubles the world.
 */
export function project(lat: number, lon: number, zoom: number): PlanePoint {
  const world = WORLD_PX * 2 ** zoom;
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat)) * RADIANS);
  return {
    x: world * (lon / 360 + 0.5),
    y: world * (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)),
  };
}

/** The place in degrees WGS84 of a point; the inverse of `project` between the clamping latitudes. */
export function unproject(x: number, y: number, zoom: number): { readonly lat: number; readonly lon: number } {
  const world = WORLD_PX * 2 ** zoom;
  return {
    lat: (2 * Math.atan(Math.exp((0.5 - y / world) * 2 * Math.PI)) - Math.PI / 2) / RADIANS,
    lon: (x / world - 0.5) * 360,
  };
}
