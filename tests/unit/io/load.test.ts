import { expect, test } from 'vitest';
import { readFolder } from '../../../src/cli/folder';
import { loadDetails, loadPackage } from '../../../src/io/load';

const DATA = new URL('../../../data', import.meta.url).pathname;

test('the published package loads whole and without a problem', async () => {
  const loaded = await loadPackage(readFolder(DATA));
  if (!loaded.ok) throw new Error(`not loaded: ${loaded.code} ${loaded.file}`);
  const { details, issues } = await loadDetails(readFolder(DATA), loaded);
  expect(loaded.issues).toEqual([]);
  expect(issues).toEqual([]);
  // The numbers of rows are those of data/README.md.
  const { core } = loaded;
  expect(core.events).toHaveLength(127);
  expect(core.participants).toHaveLength(241);
  expect(core.roles).toHaveLength(460);
  expect(core.organisations).toHaveLength(146);
  expect(core.projects).toHaveLength(39);
  expect(core.venues).toHaveLength(90);
  expect(core.codes).toHaveLength(164);
  expect(details.towns).toHaveLength(67);
  expect(details.sources).toHaveLength(181);
  expect(details.evidence).toHaveLength(505);
  expect(details.notes).toHaveLength(46);
  expect(details.venueAliases).toHaveLength(62);
  expect(details.organisationAliases).toHaveLength(50);
});
