/**
 * The engine that asks a worker.
 *
 * Questions of a kind go to it one after the other, so that one that is superseded while the worker computes another is never computed. Where
 * the worker ends, what it was asked rejects with `EngineLost`, and the next question starts another one with the same tables.
 */
import type { CoreTables, DetailTables } from '../../model/records';
import type { Engine } from '../engine';
import { EngineLost } from '../engine-lost';
import type { PlainOptions } from '../plain';
import { connect, type Connection } from './connection';
import { Lane } from './lane';
import type { QuestionName } from './messages';
import { startAnswering } from './start-answering';

export interface RemoteOptions extends PlainOptions {
  /** Starts the worker; by default the one beside this module. */
  readonly start?: () => Worker;
}

/** An engine that holds more than memory of the page. */
export interface RemoteEngine extends Engine {
  /** Ends it for good: nothing may be asked after. */
  close(): void;
}

/** An engine over the tables of a package; null where the document may have no worker, or its software cannot be fetched. */
export async function remoteEngine(
  core: CoreTables,
  { sources, onwant, start = startAnswering }: RemoteOptions = {},
): Promise<RemoteEngine | null> {
  let extended = false;
  let details: DetailTables | null = null;
  let connection: Promise<Connection> | null = null;
  const lanes = new Map<QuestionName, Lane>();

  const forget = (): void => {
    connection = null;
  };
  const begin = async (): Promise<Connection> => {
    const found = await connect(start, { onwant: () => onwant?.(), onend: forget });
    if (found === null) {
      forget();
      throw new EngineLost('No worker could be started.');
    }
    found.give({ core, sources: sources ?? null });
    if (extended) void found.ask('extend', [details]).catch(() => undefined);
    return found;
  };
  const connected = (): Promise<Connection> => {
    connection ??= begin();
    return connection;
  };
  const laneOf = (name: QuestionName): Lane => {
    const lane = lanes.get(name) ?? new Lane();
    lanes.set(name, lane);
    return lane;
  };
  function ask<Name extends QuestionName>(
    name: Name,
    args: Parameters<Engine[Name]>,
    signal?: AbortSignal,
  ): ReturnType<Engine[Name]> {
    const answer = laneOf(name).run(async () => (await connected()).ask(name, args), signal);
    return answer as ReturnType<Engine[Name]>;
  }

  if ((await connected().catch(() => null)) === null) return null;
  return {
    ask: (filters, signal) => ask('ask', [filters], signal),
    compositionBy: (filters, by, signal) => ask('compositionBy', [filters, by], signal),
    page: (filters, sort, offset, limit, signal) => ask('page', [filters, sort, offset, limit], signal),
    event: (id, signal) => ask('event', [id], signal),
    behind: (filters, ref, limit, signal) => ask('behind', [filters, ref, limit], signal),
    record: (filters, type, id, signal) => ask('record', [filters, type, id], signal),
    named: (q, limit, signal) => ask('named', [q, limit], signal),
    neighbours: (filters, sort, id, signal) => ask('neighbours', [filters, sort, id], signal),
    extend: async (tables) => {
      extended = true;
      details = tables;
      // A worker that is lost is given them with its tables when the next one is started.
      await (connection === null ? null : ask('extend', [tables]))?.catch((cause: unknown) => {
        if (!(cause instanceof EngineLost)) throw cause;
      });
    },
    close: () =>
      void connection?.then(
        (open) => open.close(),
        () => undefined,
      ),
  };
}
