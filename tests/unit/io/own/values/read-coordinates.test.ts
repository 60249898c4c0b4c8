import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedPoint, readDegrees, readPoint } from '../../../../../src/io/own/values/read-coordinates';

/** The point to five decimals, about a metre, and its doubts. */
function point(text: string, country: string | null = null) {
  const read = readPoint(text, country);
  if (!read.ok) return [read.code];
  return [Number(read.value.lat.toFixed(5)), Number(read.value.lon.toFixed(5)), ...read.doubts.map(({ code }) => code)];
}

// 43° 51' 23" is 43 + 51/60 + 23/3600 = 43.85639; 18° 24' 47" is 18 + 24/60 + 47/3600 = 18.41306.
test.each<[string, unknown[]]>([
  ['43.8563, 18.4131', [43.8563, 18.4131]],
  ['43.8563,18.4131', [43.8563, 18.4131]],
  ['43.8563 18.4131', [43.8563, 18.4131]],
  ['43,8563; 18,4131', [43.8563, 18.4131]],
  ['43,8563, 18,4131', [43.8563, 18.4131]],
  ['43,8563,18,4131', [43.8563, 18.4131]],
  ['[43.8563, 18.4131]', [43.8563, 18.4131]],
  ['geo:43.8563,18.4131', [43.8563, 18.4131]],
  ['43, 18', [43, 18]],
  ['43°51\'23"N 18°24\'47"E', [43.85639, 18.41306]],
  ['43° 51′ 23″ N, 18° 24′ 47″ E', [43.85639, 18.41306]],
  ['18°24\'47"E 43°51\'23"N', [43.85639, 18.41306]],
  ["43°51.5'N 18°30'E", [43.85833, 18.5]],
  ['N43.8563 E18.4131', [43.8563, 18.4131]],
  ['43.8563° N, 18.4131° E', [43.8563, 18.4131]],
  ['POINT (18.4131 43.8563)', [43.8563, 18.4131]],
  ['Point(18.4131 43.8563)', [43.8563, 18.4131]],
  ['Point(20 -33.5)', [-33.5, 20]],
  ['SRID=4326;POINT(18.4131 43.8563)', [43.8563, 18.4131]],
  ['<http://www.opengis.net/def/crs/OGC/1.3/CRS84> Point(18.4131 43.8563)', [43.8563, 18.4131]],
  ['POINT Z (18.4131 43.8563 511)', [43.8563, 18.4131]],
  ['POINT (6544000 4856000)', ['not-coordinates']],
  ['SRID=3857;POINT(18 43)', ['not-coordinates']],
  ['<http://www.wikidata.org/entity/Q405> Point(18 43)', ['not-coordinates']],
  ['-33.9 18.4', [-33.9, 18.4]],
  ['33.9 S 18.4 E', [-33.9, 18.4]],
  ['40.7 N 74 W', [40.7, -74]],
  ['18.4131, 43.8563', [43.8563, 18.4131, 'coordinates-turned']],
  ['91, 18', ['outside-world']],
  ['43, 181', ['outside-world']],
  ['43.8563', ['not-coordinates']],
  ['43.8, 18.4, 500', ['not-coordinates']],
  ['43.8 N 18.4 N', ['not-coordinates']],
  ['43°75\'00"N 18°00\'00"E', ['not-coordinates']],
  ['Sarajevo', ['not-coordinates']],
  ['43 Sarajevo 18', ['not-coordinates']],
])('readPoint of %s', (text, expected) => {
  expect(point(text)).toEqual(expected);
});

test('a point is held against the country of its row', () => {
  expect(point('43.8563, 18.4131', 'BA')).toEqual([43.8563, 18.4131]);
  expect(point('18.4131, 43.8563', 'BA')).toEqual([43.8563, 18.4131, 'coordinates-turned']);
  expect(point('44.8125, 20.4612', 'BA')).toEqual([44.8125, 20.4612, 'outside-country']);
  expect(point('50.85, 4.35', 'BE')).toEqual([50.85, 4.35]);
});

test.each<[string, 'lat' | 'lon', unknown]>([
  ['43,8563', 'lat', 43.8563],
  ['43.8563', 'lat', 43.8563],
  ["18°30'", 'lon', 18.5],
  ['18.4131 E', 'lon', 18.4131],
  ['18.4131 W', 'lon', -18.4131],
  ['18.4131 E', 'lat', 'not-coordinates'],
  ['91', 'lat', 'outside-world'],
  ['91', 'lon', 91],
  ['-181', 'lon', 'outside-world'],
  ['1e3', 'lat', 'not-coordinates'],
  ['', 'lat', 'not-coordinates'],
])('readDegrees of %s as %s', (text, axis, expected) => {
  const read = readDegrees(text, axis);
  expect(read.ok ? read.value : read.code).toBe(expected);
});

test('a point on earth with two decimals reads as itself outside the region turned', () => {
  const degrees = (max: number) => fc.integer({ min: -max * 100, max: max * 100 }).map((n) => n / 100);
  fc.assert(
    fc.property(degrees(90), degrees(180), (lat, lon) => {
      fc.pre(!(lat >= 13 && lat <= 24 && lon >= 39 && lon <= 47));
      expect(placedPoint(lat, lon)).toEqual({ ok: true, value: { lat, lon }, doubts: [] });
    }),
  );
});
