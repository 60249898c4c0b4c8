import { join } from 'node:path';
import { readFolder } from '../../src/cli/folder';
import { plainEngine } from '../../src/engine/plain';
import type { Engine } from '../../src/engine/engine';
import { loadDetails, loadPackage } from '../../src/io/load';
import type { CoreTables } from '../../src/model/records';

const DATA = join(import.meta.dirname, '../../data');

/**
 * The published data and an engine that holds all of it.
 *
 * @throws {Error} If the package cannot be read.
 */
export async function published(): Promise<{ core: CoreTables; engine: Engine }> {
  const loaded = await loadPackage(readFolder(DATA));
  if (!loaded.ok) throw new Error(`The published data could not be read: ${loaded.code} in ${loaded.file}.`);
  const engine = plainEngine(loaded.core);
  await engine.extend((await loadDetails(readFolder(DATA), loaded)).details);
  return { core: loaded.core, engine };
}
