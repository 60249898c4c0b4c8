import { inCountryFrame, inRegion } from './country-frames';
import { plainText } from './plain-text';
import { doubt, LONGEST_VALUE, readAs, refused, type ValueRead } from './value-read';

/** Degrees WGS84. */
export interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

type Axis = keyof Coordinates;

/** One angle as written. */
interface Angle {
  readonly degrees: number;
  /** Which axis its letter says; null without a letter. */
  readonly axis: Axis | null;
}

const DECIMAL = String.raw`\d+(?:[.,]\d+)?`;
const ANGLE = new RegExp(
  String.raw`([NSEW]\s*)?([+-]?\d{1,3}(?:[.,]\d+)?)(?:\s*°\s*(?:(${DECIMAL})\s*'\s*)?(?:(${DECIMAL})\s*(?:"|'')\s*)?)?(\s*[NSEW](?![A-Z]))?`,
  'gi',
);
const LIMITS: Readonly<Record<Axis, number>> = { lat: 90, lon: 180 };

function anglesOf(text: string): Angle[] | null {
  if (text.length > LONGEST_VALUE) return null;
  const angles: Angle[] = [];
  const rest = text.replace(ANGLE, (...[, before, degrees, minutes, seconds, after]: (string | undefined)[]) => {
    const [whole, sixtieth, second] = [degrees, minutes, seconds].map((part) =>
      Number((part ?? '0').replace(',', '.')),
    );
    const letter = (before ?? after ?? '').trim().toUpperCase();
    const size = Math.abs(whole ?? 0) + (sixtieth ?? 0) / 60 + (second ?? 0) / 3600;
    const negative = (degrees ?? '').startsWith('-') !== /[SW]/.test(letter);
    const axis = letter === '' ? null : /[NS]/.test(letter) ? 'lat' : 'lon';
    angles.push({ degrees: size === 0 ? 0 : negative ? -size : size, axis });
    return (sixtieth ?? 0) < 60 && (second ?? 0) < 60 ? '' : '!';
  });
  return /[^\s,;/|()[\]]/.test(rest) ? null : angles;
}

/**
 * Reads one coordinate: decimal with point or comma, or degrees, minutes and seconds, with a letter of the compass or a sign; never throws.
 *
 * @param axis Null where two angles are still to be told apart: then up to 180 degrees pass.
 */
export function readDegrees(text: string, axis: Axis | null): ValueRead<number> {
  const angles = anglesOf(plainText(text).replaceAll('º', '°'));
  const [angle, more] = angles ?? [];
  if (angle === undefined || more !== undefined || (axis !== null && (angle.axis ?? axis) !== axis))
    return refused('not-coordinates');
  const limit = LIMITS[axis ?? 'lon'];
  return Math.abs(angle.degrees) > limit ? refused('outside-world', limit) : readAs(angle.degrees);
}

/**
 * A point in well-known text, longitude first; its height is left. Degrees WGS84 alone: a point on the Moon, as Wikidata has some, and one in
 * metres are none.
 *
 * @see OGC 06-103r4, section 7 (text); OGC 11-052r4, section 8.5.1 (the system of coordinates before it)
 */
const WKT =
  /^(?:SRID=4326;\s*|<https?:\/\/www\.opengis\.net\/def\/crs\/OGC\/1\.3\/CRS84>\s*)?POINT\s*(?:Z\s*\(\s*(\S+\s+\S+)\s+\S+\s*\)|\((.*)\))$/i;

/**
 * Reads a point from one cell: `43.8563, 18.4131`, `43,8563; 18,4131`, `43°51'23"N 18°24'47"E`, `POINT (18.4131 43.8563)`; never throws.
 *
 * @param country Where the row says that the point lies.
 */
export function readPoint(text: string, country: string | null = null): ValueRead<Coordinates> {
  const plain = plainText(text).replaceAll('º', '°');
  const [, above, flat] = WKT.exec(plain) ?? [];
  const wkt = above ?? flat;
  const angles = anglesOf(wkt ?? plain.replace(/^geo:/i, ''));
  const [a, b, more] = angles ?? [];
  if (a === undefined || b === undefined || more !== undefined) return refused('not-coordinates');
  if (a.axis !== null && a.axis === b.axis) return refused('not-coordinates');
  if (wkt !== undefined || a.axis === 'lon' || b.axis === 'lat') return onEarth(b.degrees, a.degrees);
  return a.axis === 'lat' ? onEarth(a.degrees, b.degrees) : placedPoint(a.degrees, b.degrees, country);
}

/**
 * A point of two numbers, turned where only that lies in the stated country or, without one that we have a frame for, in the region. A turned
 * point has a doubt, and so has one outside the country.
 */
export function placedPoint(lat: number, lon: number, country: string | null = null): ValueRead<Coordinates> {
  const lies = (a: number, b: number) => (country === null ? null : inCountryFrame(country, a, b)) ?? inRegion(a, b);
  if (!lies(lat, lon) && lies(lon, lat)) {
    return readAs({ lat: lon, lon: lat }, [doubt('coordinates-turned', `${lon}, ${lat}`)]);
  }
  const read = onEarth(lat, lon);
  if (!read.ok || country === null || inCountryFrame(country, lat, lon) !== false) return read;
  return readAs(read.value, [doubt('outside-country', country)]);
}

function onEarth(lat: number, lon: number): ValueRead<Coordinates> {
  if (Math.abs(lat) > LIMITS.lat) return refused('outside-world', LIMITS.lat);
  return Math.abs(lon) > LIMITS.lon ? refused('outside-world', LIMITS.lon) : readAs({ lat, lon });
}
