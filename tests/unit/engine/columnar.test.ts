import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnarEngine, engineOfColumns } from '../../../src/engine/columnar/columnar';
import { columnsOf } from '../../../src/engine/columnar/columns-of';
import { coreOf } from '../../../src/engine/columnar/event-columns';
import type { Work } from '../../../src/engine/columnar/selection';
import { plainEngine } from '../../../src/engine/plain';
import { noFilters } from '../../../src/model/filters';
import { event, tables } from './fixture';
import { anyFilters, anyPackage, anyWalk } from './random-package';

const SORTS = ['newest', 'oldest', 'largest', 'title'] as const;

describe('the columnar engine', () => {
  test('answers as the plain engine does, whatever was asked before', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage(40), anyWalk, async (core, walk) => {
        const [columnar, plain] = [columnarEngine(core), plainEngine(core)];
        for (const filters of walk) expect(await columnar.ask(filters)).toEqual(await plain.ask(filters));
      }),
      { numRuns: 300 },
    );
  });

  test('answers as the plain engine does where there are too many events to name each', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage(30, 150), anyWalk, async (core, walk) => {
        const [columnar, plain] = [columnarEngine(core), plainEngine(core)];
        for (const filters of walk) expect(await columnar.ask(filters)).toEqual(await plain.ask(filters));
      }),
      { numRuns: 8 },
    );
  });

  test('lists events as the plain engine does, and knows their neighbours', async () => {
    await fc.assert(
      fc.asyncProperty(anyPackage(20), anyFilters, fc.constantFrom(...SORTS), async (core, filters, sort) => {
        const [columnar, plain] = [columnarEngine(core), plainEngine(core)];
        const page = await plain.page(filters, sort, 1, 5);
        expect(await columnar.page(filters, sort, 1, 5)).toEqual(page);
        const id = page.lines[0]?.id ?? 'unknown';
        expect(await columnar.neighbours(filters, sort, id)).toEqual(await plain.neighbours(filters, sort, id));
      }),
      { numRuns: 100 },
    );
  });

  test('finds words of tables that load later, and gives evidence, once it has them', async () => {
    const core = tables({ events: [event('a', { title: 'Radionica' }), event('b')] });
    let wanted = 0;
    const engine = columnarEngine(core, { onwant: () => wanted++ });
    expect((await engine.ask({ ...noFilters('all'), q: 'radionica' })).summary.events).toBe(1);
    const detail = engine.event('a');
    await engine.extend(null);
    expect((await detail)?.event.title).toBe('Radionica');
    expect((await engine.behind(noFilters('all'), { of: 'events' }, 1)).total).toBe(2);
    expect(wanted).toBe(1);
  });
});

describe('the parts of an answer', () => {
  const two = tables({ events: [event('a', { date: '2020-01-01' }), event('b', { date: '2020-03-01' })] });

  test('are the same objects as before where no event comes or goes', async () => {
    const engine = columnarEngine(two);
    const before = await engine.ask(noFilters('all'));
    // A bound before all events leaves none out.
    const after = await engine.ask({ ...noFilters('all'), from: '2019' });
    for (const part of ['places', 'timeline', 'composition', 'network', 'scopes'] as const)
      expect(after[part]).toBe(before[part]);
    expect(after.options.topic).toBe(before.options.topic);
  });

  test('are new where an event goes, and where a value is chosen that leaves none out', async () => {
    const engine = columnarEngine(two);
    const whole = await engine.ask(noFilters('all'));
    const later = await engine.ask({ ...noFilters('all'), from: '2020-02' });
    expect([whole.composition.events, whole.summary.events, later.summary.events]).toEqual([0, 2, 1]);
    expect(later.places).not.toBe(whole.places);
    expect(later.options.counted.options).toEqual([{ value: 'none', events: 1, selected: false }]);
    const chosen = await engine.ask({ ...noFilters('all'), from: '2020-02', counted: ['none'] });
    expect(chosen.places).toBe(later.places);
    expect(chosen.options.counted.options).toEqual([{ value: 'none', events: 1, selected: true }]);
  });
});

describe('an engine over columns', () => {
  test('needs no records but those of what it lists', async () => {
    const { events, others } = columnsOf(
      tables({
        events: [
          event('a', { date: '2020-01-01', title: 'Radionica' }),
          event('b', { date: '2020-03-01', title: 'Obuka' }),
          event('c', { date: '2020-02-01', title: 'Susret' }),
        ],
      }),
    );
    const asked: number[] = [];
    const recordAt = (at: number) => {
      asked.push(at);
      return events.recordAt(at);
    };
    const engine = engineOfColumns({ events: { ...events, recordAt }, others });
    const page = await engine.page({ ...noFilters('all'), from: '2020-02' }, 'newest', 0, 1);
    expect([page.total, page.lines.map(({ title }) => title)]).toEqual([2, ['Obuka']]);
    expect(asked).toEqual([1]);
  });

  test('gives the records back from which the columns were made', () => {
    fc.assert(
      fc.property(anyPackage(15), (core) => {
        const again = coreOf(columnsOf(core));
        const sorted = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).sort();
        expect(again.events).toEqual(core.events);
        expect(sorted(again.participants)).toEqual(sorted(core.participants));
        expect(sorted(again.roles)).toEqual(sorted(core.roles));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the work of the columnar engine', () => {
  /** An event a day from 1 January 2020 on, and one without a date. */
  const days = (n: number) =>
    tables({
      events: [
        ...Array.from({ length: n }, (_, i) =>
          event(`e${i}`, {
            date: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10),
            topics: [i % 2 === 0 ? 'even' : 'odd'],
          }),
        ),
        event('undated'),
      ],
    });

  async function works(...steps: readonly object[]): Promise<Work[]> {
    const all: Work[] = [];
    const engine = columnarEngine(days(366), { onwork: (work) => all.push(work) });
    for (const step of steps) await engine.ask({ ...noFilters('all'), ...step });
    return all;
  }

  test('reads for a moved period the events that enter and leave it, and no others', async () => {
    const [, first, moved, same] = await works(
      {},
      { from: '2020-03-01', to: '2020-09-30' },
      { from: '2020-03-04', to: '2020-10-02' },
      { from: '2020-03-04', to: '2020-10-02' },
    );
    // 60 days before March, 92 from October on, and the event without a date.
    expect(first).toEqual({ changed: 153, read: 153 });
    // 1 to 3 March leave, 1 and 2 October enter.
    expect(moved).toEqual({ changed: 5, read: 5 });
    expect(same).toEqual({ changed: 0, read: 0 });
  });

  test('reads no event for a filter that changes only what another one leaves out', async () => {
    const [, , moved] = await works(
      { topic: ['odd'] },
      { topic: ['odd'], from: '2020-03-01' },
      { topic: ['odd'], from: '2020-03-02' },
    );
    // 1 March is day 60 from 0 on, an even one.
    expect(moved).toEqual({ changed: 1, read: 0 });
  });

  test('reads the fewer of those that stay and those that go where most change', async () => {
    const [, most] = await works({}, { from: '2020-12-31' });
    // Only one of 367 stays: it is read, not the 366 that go.
    expect(most).toEqual({ changed: 366, read: 1 });
  });
});
