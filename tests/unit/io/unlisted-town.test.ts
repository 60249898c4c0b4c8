import { expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import { venueRow } from '../../../src/io/export/record-rows';
import { loadPackage } from '../../../src/io/load';
import { Names } from '../../../src/model/names';

const CONGRESSES = new URL('../../fixtures/congresses', import.meta.url).pathname;

test('a town that a venue names is a town without a table of towns, and is exported as it was written', async () => {
  const loaded = await loadPackage(readFolder(CONGRESSES));
  if (!loaded.ok) throw new Error(loaded.code);
  const { core } = loaded;
  const zurich = core.venues.find(({ id }) => id === 'ch-zurich');
  if (!zurich) throw new Error('The fixture has lost Zürich.');
  expect(zurich.townId).toBe('CH-Zürich');
  expect(new Names({ ...core, towns: [] }).place('CH-Zürich', { language: 'en' })).toBe('Zürich');
  expect(venueRow(zurich)).toMatchObject({ venue_id: 'ch-zurich', town_id: null, city: 'Zürich', country: 'CH' });
  expect(venueRow({ ...zurich, townId: 'zrh' }).town_id).toBe('zrh');
});
