/** Features of GeoJSON as records. */
import { isObject } from '../../lib/is-object';
import { flatRecord, type FlatRecord } from './flat-record';

/** Records of a list of features, and how many of them are drawn as something else than a point. */
export interface FeatureRecords {
  readonly records: readonly (FlatRecord | null)[];
  readonly withoutPoint: number;
}

/**
 * The properties of each feature with `latitude` and `longitude` in degrees; for lines, areas and groups of points those of the middle of
 * their frame. A feature that is no object is null. A property that is called so itself is left as it is.
 *
 * @see RFC 7946: positions are longitude, latitude
 */
export function featureRecords(features: readonly unknown[]): FeatureRecords {
  let withoutPoint = 0;
  const records = features.map((feature) => {
    if (!isObject(feature)) return null;
    const { id, properties, geometry } = feature;
    const record = flatRecord({ ...(id === undefined ? {} : { id }), ...(isObject(properties) ? properties : {}) });
    const middle = middleOf(geometry);
    if (middle !== null && isObject(geometry) && geometry['type'] !== 'Point') withoutPoint++;
    const [longitude, latitude] = middle ?? ['', ''];
    if (!record.has('latitude')) record.set('latitude', String(latitude));
    if (!record.has('longitude')) record.set('longitude', String(longitude));
    return record;
  });
  return { records, withoutPoint };
}

/** The middle of the frame of a geometry, longitude first; null where it has no position. */
function middleOf(geometry: unknown): readonly [number, number] | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  const waiting: unknown[] = [geometry];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (isObject(value)) waiting.push(value['coordinates'], value['geometries']);
    if (!Array.isArray(value)) continue;
    const [x, y] = value as readonly unknown[];
    if (typeof x === 'number' && typeof y === 'number') {
      [west, east] = [Math.min(west, x), Math.max(east, x)];
      [south, north] = [Math.min(south, y), Math.max(north, y)];
    } else for (const entry of value as readonly unknown[]) waiting.push(entry);
  }
  return west === Infinity ? null : [middle(west, east), middle(south, north)];
}

/** A point keeps its digits. */
function middle(low: number, high: number): number {
  return low === high ? low : (low + high) / 2;
}
