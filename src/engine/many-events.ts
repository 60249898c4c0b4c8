/** The engine of a page for many events. */
import type { CoreTables } from '../model/records';
import type { Engine } from './engine';
import type { PlainOptions } from './plain';
import { remoteEngine } from './remote/remote';

/** Asks a worker; where a document may have none, as a frame without an origin, the page computes itself. */
export async function engineForMany(core: CoreTables, options: PlainOptions): Promise<Engine & { close?(): void }> {
  const remote = await remoteEngine(core, options);
  if (remote !== null) return remote;
  const { columnarEngine } = await import('./columnar/columnar');
  return columnarEngine(core, options);
}
