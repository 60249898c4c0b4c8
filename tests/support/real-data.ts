import { fileURLToPath } from 'node:url';
import { readFolder } from '../../src/cli/folder';
import { plainEngine } from '../../src/engine/plain';
import { loadDetails, loadPackage } from '../../src/io/load';
import { Names } from '../../src/model/names';

/** The published package, read from `data/` as the page reads it. */
export const realData = () => packageData('../../data/');

/** A package of the fixtures, read the same way. */
export const fixtureData = (name: string) => packageData(`../fixtures/packages/${name}/`);

async function packageData(folder: string) {
  const fetchText = readFolder(fileURLToPath(new URL(folder, import.meta.url)));
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(`The package cannot be read: ${loaded.code} ${loaded.file}`);
  const { details } = await loadDetails(fetchText, loaded);
  const engine = plainEngine(loaded.core);
  await engine.extend(details);
  return { engine, core: loaded.core, details, names: new Names({ ...loaded.core, towns: details.towns }) };
}
