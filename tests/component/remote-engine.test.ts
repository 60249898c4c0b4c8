/** The engine that asks a worker, with a real worker. */
import { afterEach, describe, expect, test } from 'vitest';
import { EngineLost } from '../../src/engine/engine-lost';
import { plainEngine } from '../../src/engine/plain';
import type { Told } from '../../src/engine/remote/messages';
import { remoteEngine, type RemoteEngine } from '../../src/engine/remote/remote';
import { startAnswering } from '../../src/engine/remote/start-answering';
import { noFilters, type Filters } from '../../src/model/filters';
import { coreOf } from '../../src/engine/columnar/event-columns';
import { manyColumns } from '../bench/many-columns';

const core = coreOf(manyColumns(5000));
const plain = plainEngine(core);
const by = (change: Partial<Filters>): Filters => ({ ...noFilters('all'), ...change });

const open: RemoteEngine[] = [];
afterEach(() => {
  for (const engine of open.splice(0)) engine.close();
});

/** An engine with the workers that it started, and how many answers they gave. */
async function engineOver(tables = core) {
  const workers: Worker[] = [];
  const given = { answers: 0 };
  const engine = await remoteEngine(tables, {
    start: () => {
      const worker = startAnswering();
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'answer') given.answers++;
      });
      workers.push(worker);
      return worker;
    },
  });
  if (engine === null) throw new Error('The browser has no worker.');
  open.push(engine);
  return { engine, workers, given };
}

describe('the engine in a worker', () => {
  test('gives the answers of the plain engine', async () => {
    const { engine } = await engineOver();
    for (const filters of [by({}), by({ topic: ['topic-3'] }), by({ from: '2016', to: '2018', country: ['RS'] })]) {
      const answer = await engine.ask(filters);
      expect(answer.summary.events).toBeGreaterThan(0);
      expect(answer).toEqual(await plain.ask(filters));
      expect(await engine.page(filters, 'newest', 10, 5)).toEqual(await plain.page(filters, 'newest', 10, 5));
      expect(await engine.compositionBy(filters, 'year')).toEqual(await plain.compositionBy(filters, 'year'));
    }
  });

  test('never computes a question that was superseded while it waited', async () => {
    const { engine, given } = await engineOver();
    const superseded = new AbortController();
    const answers = Promise.allSettled([
      engine.ask(by({ topic: ['topic-0'] })),
      engine.ask(by({ topic: ['topic-1'] }), superseded.signal),
      engine.ask(by({ topic: ['topic-2'] })),
    ]);
    superseded.abort();
    const [first, second, third] = await answers;
    expect(first).toMatchObject({ status: 'fulfilled', value: { filters: { topic: ['topic-0'] } } });
    expect(second).toMatchObject({ status: 'rejected', reason: { name: 'AbortError' } });
    expect(third).toMatchObject({ status: 'fulfilled', value: { filters: { topic: ['topic-2'] } } });
    expect(given.answers).toBe(2);
  });

  test('rejects what a worker that ends owes, and asks another one with all tables that it had', async () => {
    const { engine, workers } = await engineOver();
    await engine.extend(null);
    const before = await engine.ask(by({}));
    const owed = engine.ask(by({ topic: ['topic-1'] }));
    // Its turn comes before the worker ends.
    await Promise.resolve();
    workers[0]?.terminate();
    await expect(owed).rejects.toBeInstanceOf(EngineLost);
    expect(await engine.ask(by({}))).toEqual(before);
    // Evidence waits for the tables that were added to the first worker.
    expect((await engine.event('event-7'))?.event.id).toBe('event-7');
    expect(workers).toHaveLength(2);
  });

  test('is lost with the words of the browser where the tables cannot be held', async () => {
    const { engine } = await engineOver({ ...core, events: null as unknown as typeof core.events });
    const lost: unknown = await engine.ask(by({})).catch((cause: unknown) => cause);
    expect(lost).toBeInstanceOf(EngineLost);
    expect((lost as EngineLost).message).toContain('TypeError');
  });

  test('passes on why a question was refused, and stays', async () => {
    const { engine, workers } = await engineOver();
    const refused = engine.ask(null as unknown as Filters);
    await expect(refused).rejects.toThrow(/null/);
    await expect(refused).rejects.not.toBeInstanceOf(EngineLost);
    expect((await engine.ask(by({}))).summary.events).toBe(5000);
    expect(workers).toHaveLength(1);
  });

  test.each([
    [
      'may not be started',
      () => {
        throw new DOMException('The origin is opaque.', 'SecurityError');
      },
    ],
    ['cannot be fetched', () => new Worker('/no-such-worker.js', { type: 'module' })],
  ])('is none where a worker %s', async (_, start) => {
    expect(await remoteEngine(core, { start })).toBeNull();
  });
});
