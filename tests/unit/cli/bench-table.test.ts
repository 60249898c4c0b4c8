import { describe, expect, it } from 'vitest';
import { benchTable, isKept, percentile, ratio, timed, type Row } from '../../../src/cli/bench-table';
import { workAfter } from '../../bench/trace';

describe('percentile', () => {
  it('takes the nearest rank and leaves the samples as they are', () => {
    const samples = [15, 20, 35, 40, 50];
    // The worked example of nearest rank: ranks 2, 3 and 5 of 5.
    expect([0.3, 0.5, 0.95].map((share) => percentile([...samples].reverse(), share))).toEqual([20, 35, 50]);
    expect(percentile([7], 0.05)).toBe(7);
    expect(percentile([], 0.5)).toBeNaN();
  });
});

describe('a row', () => {
  const row = (extra: Partial<Row>): Row => ({ ...timed('x', [1, 2, 3]), ...extra });

  it('keeps a limit up to and including it', () => {
    expect(isKept(row({ limit: { of: 'p95', at: 3 } }))).toBe(true);
    expect(isKept(row({ limit: { of: 'p95', at: 2.9 } }))).toBe(false);
    expect(isKept(row({}))).toBeNull();
  });

  it('is over a limit that cannot be judged', () => {
    expect(isKept(timed('nothing measured', [], { limit: { of: 'p95', at: 16 } }))).toBe(false);
  });

  it('has the ratio 1 where it and its peer are nothing', () => {
    expect(ratio(row({ median: 0, peer: { name: 'peer', median: 0 } }))).toBe(1);
    expect(ratio(row({ median: 3, peer: { name: 'peer', median: 4 } }))).toBe(0.75);
  });

  it('is printed with its verdict', () => {
    const text = benchTable('Times', [row({ limit: { of: 'p95', at: 2 } }), row({ limit: { of: 'p95', at: 16 } })]);
    expect(text.split('\n').filter((line) => line.endsWith('OVER'))).toHaveLength(1);
    expect(text.split('\n').filter((line) => line.endsWith('kept'))).toHaveLength(1);
  });
});

describe('workAfter', () => {
  it('adds the processor time of the tasks from the one that dispatched the event until the page was quiet', () => {
    const task = (ts: number, dur: number, tdur: number, tid = 2) => ({
      name: 'RunTask',
      ph: 'X',
      pid: 1,
      tid,
      ts,
      dur,
      tdur,
    });
    const trace = JSON.stringify({
      traceEvents: [
        task(0, 900, 900),
        task(1000, 5000, 4000),
        { name: 'EventDispatch', ph: 'X', pid: 1, tid: 2, ts: 1500, dur: 4000, args: { data: { type: 'keydown' } } },
        { name: 'EventDispatch', ph: 'X', pid: 1, tid: 2, ts: 1600, dur: 10, args: { data: { type: 'keyup' } } },
        task(8000, 2000, 1000),
        // The first paint of the change is handed over in the second task; the third comes after it.
        { name: 'Commit', ph: 'X', pid: 1, tid: 2, ts: 9000, dur: 100 },
        task(8000, 2000, 2000, 3),
        task(20_000, 3000, 3000),
        task(60_000, 2000, 2000),
      ],
    });
    expect(workAfter(trace, 'keydown', 50)).toEqual([{ painted: 5, quiet: 8 }]);
    expect(workAfter(trace, 'click', 50)).toEqual([]);
  });
});
