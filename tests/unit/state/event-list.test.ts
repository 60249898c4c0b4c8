import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import type { EventLine, EventPage, SortOrder } from '../../../src/model/aggregates';
import { NOT_STATED } from '../../../src/model/count';
import { noFilters, type Filters } from '../../../src/model/filters';
import { EventList } from '../../../src/state/event-list.svelte';

const line = (n: number): EventLine => ({
  id: `e${n}`,
  title: `Event ${n}`,
  titleOrig: null,
  titleOrigLang: null,
  date: null,
  span: null,
  townIds: [],
  countries: [],
  online: false,
  leadId: null,
  projectIds: [],
  format: null,
  count: NOT_STATED,
});

interface Asked {
  readonly filters: Filters;
  readonly sort: SortOrder;
  readonly offset: number;
  readonly limit: number;
  readonly answer: (page: EventPage) => void;
  readonly fail: (error: Error) => void;
}

/** An engine of which only the list is asked; each question waits to be answered by hand. */
function pendingEngine(): { engine: Engine; asked: Asked[] } {
  const asked: Asked[] = [];
  const refuse = () => Promise.reject(new Error('Only the list is asked here.'));
  const engine: Engine = {
    ask: refuse,
    compositionBy: refuse,
    event: refuse,
    behind: refuse,
    record: refuse,
    named: refuse,
    neighbours: refuse,
    extend: refuse,
    page: (filters, sort, offset, limit) =>
      new Promise((answer, fail) => asked.push({ filters, sort, offset, limit, answer, fail })),
  };
  return { engine, asked };
}

/** An engine with a list of this many events. */
function engineOf(total: number): Engine {
  const all = Array.from({ length: total }, (_, n) => line(n));
  return {
    ...pendingEngine().engine,
    page: (_filters, _sort, offset, limit) =>
      Promise.resolve({ lines: all.slice(offset, offset + limit), total, offset }),
  };
}

const all = noFilters('all');
const list = (engine: Engine) => {
  const made = new EventList();
  made.connect(engine);
  return made;
};

describe('EventList', () => {
  test('reads the first 50 lines and says how many there are', async () => {
    const events = list(engineOf(127));
    expect(events.total).toBeNull();
    await events.load(all, 'newest');
    expect(events.lines).toHaveLength(50);
    expect(events.total).toBe(127);
  });

  test('reads on without repeating or leaving out a line', async () => {
    const events = list(engineOf(127));
    await events.load(all, 'newest');
    await events.more();
    await events.more();
    expect(events.lines.map(({ id }) => id)).toEqual(Array.from({ length: 127 }, (_, n) => `e${n}`));
  });

  test('keeps as much as was read where the same list is read again, and starts anew with another', async () => {
    const events = list(engineOf(127));
    await events.load(all, 'newest');
    await events.more();
    await events.load({ ...all }, 'newest');
    expect(events.lines).toHaveLength(100);
    await events.load(all, 'title');
    expect(events.lines).toHaveLength(50);
  });

  test('gives all lines for a file, more than one request brings', async () => {
    const events = list(engineOf(2100));
    await events.load(all, 'newest');
    expect(await events.all()).toHaveLength(2100);
    expect(events.lines).toHaveLength(50);
  });

  test('lets the latest request win, whatever comes first', async () => {
    const { engine, asked } = pendingEngine();
    const events = list(engine);
    const first = events.load(all, 'newest');
    const second = events.load(all, 'title');
    asked[1]?.answer({ lines: [line(2)], total: 1, offset: 0 });
    asked[0]?.answer({ lines: [line(1)], total: 9, offset: 0 });
    await Promise.all([first, second]);
    expect(events.lines.map(({ id }) => id)).toEqual(['e2']);
    expect(events.total).toBe(1);
  });

  test('keeps old lines while new ones are read', async () => {
    const { engine, asked } = pendingEngine();
    const events = list(engine);
    const first = events.load(all, 'newest');
    asked[0]?.answer({ lines: [line(1)], total: 1, offset: 0 });
    await first;
    void events.load(all, 'title');
    expect(events.lines.map(({ id }) => id)).toEqual(['e1']);
  });

  test('says why a request got no answer, and forgets it with the next', async () => {
    const { engine, asked } = pendingEngine();
    const events = list(engine);
    const first = events.load(all, 'newest');
    asked[0]?.fail(new Error('The table is gone.'));
    await first;
    expect(events.failed?.message).toBe('The table is gone.');
    const second = events.load(all, 'newest');
    asked[1]?.answer({ lines: [], total: 0, offset: 0 });
    await second;
    expect(events.failed).toBeNull();
  });

  test('asks nothing before it knows an engine', async () => {
    const events = new EventList();
    await events.load(all, 'newest');
    await events.more();
    expect(await events.all()).toEqual([]);
    expect(events.total).toBeNull();
  });
});
