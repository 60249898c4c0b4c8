import { expect, test } from 'vitest';
import { loadGazetteer } from '../../../../../src/io/own/places/gazetteer';
import { knownPlaces } from '../../../../../src/io/own/places/known-places';
import { matchPlace } from '../../../../../src/io/own/places/match-place';
import { indexPlaces } from '../../../../../src/io/own/places/place-index';
import { realData } from '../../../../support/real-data';

test('the venues of the package are found in the towns that the package has them in, by their names alone', async () => {
  const { core, details } = await realData();
  const known = knownPlaces(details.towns, core.venues, details.venueAliases);
  const index = indexPlaces(await loadGazetteer(), known);
  const inTown = core.venues.filter(({ townId }) => townId !== null);
  const missed = inTown.filter(({ name, townId }) => {
    const { matches } = matchPlace(name, { index, countryOf: () => null });
    return matches[0]?.place.townId !== townId;
  });
  expect(inTown.length).toBeGreaterThan(70);
  expect(missed.map(({ name }) => name)).toEqual([]);
});
