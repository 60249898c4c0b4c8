/** Degrees WGS84, ends included. */
interface Frame {
  readonly lat: readonly [south: number, north: number];
  readonly lon: readonly [west: number, east: number];
}

/** The rectangles around countries, about a tenth of a degree wider: Natural Earth 1:50m (public domain, `world-atlas` 2.0.2). */
const FRAMES: ReadonlyMap<string, Frame> = new Map(
  Object.entries({
    AL: { lat: [39.6, 42.7], lon: [19.2, 21.1] },
    BA: { lat: [42.5, 45.3], lon: [15.7, 19.7] },
    ME: { lat: [41.8, 43.6], lon: [18.4, 20.4] },
    MK: { lat: [40.8, 42.4], lon: [20.4, 23.1] },
    RS: { lat: [42.2, 46.2], lon: [18.8, 23.1] },
    XK: { lat: [41.8, 43.3], lon: [20.0, 21.8] },
    HR: { lat: [42.3, 46.6], lon: [13.4, 19.5] },
    SI: { lat: [45.4, 46.9], lon: [13.3, 16.6] },
  } satisfies Record<string, Frame>),
);

/** The Western Balkans with Croatia and Slovenia: no latitude in it is a longitude of it. */
const REGION: Frame = { lat: [39.6, 46.9], lon: [13.3, 23.1] };

/** True where a point lies in the rectangle around a country; null where there is none for it. */
export function inCountryFrame(country: string, lat: number, lon: number): boolean | null {
  const frame = FRAMES.get(country);
  return frame === undefined ? null : within(frame, lat, lon);
}

export function inRegion(lat: number, lon: number): boolean {
  return within(REGION, lat, lon);
}

function within({ lat: [south, north], lon: [west, east] }: Frame, lat: number, lon: number): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
