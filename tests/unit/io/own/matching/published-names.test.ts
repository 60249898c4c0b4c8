import { expect, test } from 'vitest';
import { knownOrganisations } from '../../../../../src/io/own/matching/known-organisations';
import { indexNames } from '../../../../../src/io/own/matching/near-names';
import { realData } from '../../../../support/real-data';

test('every spelling that the package has of an organisation is known as that one alone', async () => {
  const { core, details } = await realData();
  const known = knownOrganisations(core.organisations, details.organisationAliases);
  const match = indexNames(known);
  const spellings = known.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((spelling) => ({ id, spelling })),
  );
  const missed = spellings.filter(({ id, spelling }) => {
    const [first, second] = match(spelling);
    return first?.id !== id || first.how !== 'known' || second !== undefined;
  });
  expect(spellings.length).toBeGreaterThan(190);
  expect(missed).toEqual([]);
});
