import { expect, test } from 'vitest';
import { placesGeoJson } from '../../../../src/io/export/geojson';
import { portionOf } from '../../../../src/io/export/portion';
import { head, NOTE, SMALL } from './given';

const read = (text: string) => JSON.parse(text) as { features: Record<string, unknown>[] } & Record<string, unknown>;

test('placesGeoJson has a point a town and null geometry for what has no coordinates', () => {
  const { features } = read(placesGeoJson(SMALL, head()));
  expect(features).toEqual([
    {
      type: 'Feature',
      id: 'ba-sarajevo',
      geometry: { type: 'Point', coordinates: [18.4131, 43.8563] },
      properties: {
        id: 'ba-sarajevo',
        name: 'Sarajevo',
        kind: 'town',
        country: 'BA',
        precision: 'city',
        events: 2,
        event_ids: ['more', 'exact'],
        venue_ids: ['hall', 'centre'],
        // more than 50, and 32
        participations_low: 82,
        participations_high: null,
        participations_kind: 'more-than',
        participations_text: 'more than 82',
      },
    },
    {
      type: 'Feature',
      id: 'rs',
      geometry: null,
      properties: {
        id: 'rs',
        name: 'Serbia',
        kind: 'venue',
        country: 'RS',
        precision: 'country',
        events: 1,
        event_ids: ['more'],
        venue_ids: ['rs'],
        participations_low: 50,
        participations_high: null,
        participations_kind: 'more-than',
        participations_text: 'more than 50',
      },
    },
    {
      type: 'Feature',
      id: 'none',
      geometry: null,
      properties: {
        id: 'none',
        name: null,
        kind: 'none',
        country: null,
        precision: null,
        events: 1,
        event_ids: ['alone'],
        venue_ids: [],
        participations_low: null,
        participations_high: null,
        participations_kind: 'none',
        participations_text: 'no number',
      },
    },
  ]);
});

test('placesGeoJson says beside its features what it is', () => {
  const { features: _features, ...rest } = read(placesGeoJson(portionOf(SMALL, ['exact']), head()));
  expect(rest).toMatchObject({
    type: 'FeatureCollection',
    title: 'Small data',
    version: '1.2.0',
    license: { name: 'CC-BY-4.0' },
    filters: ['Scope: all events'],
    link: 'https://example.org/?scope=all&v=1.2.0',
    accessed: '2026-11-25',
    notes: [NOTE],
  });
});
