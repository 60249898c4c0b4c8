import { describe, expect, test } from 'vitest';
import { plainEngine } from '../../../src/engine/plain';
import { noFilters } from '../../../src/model/filters';
import { Comparison } from '../../../src/state/comparison.svelte';
import { commonScale, periodBefore, sideOf } from '../../../src/views/timeline/sides';
import { names, locale } from '../views/composition/sample';
import { code, event, exactly, people, tables } from '../engine/fixture';

/** 2019: 25 of the police out of 40; 2020: 10 of nobody known; 2021: no number. */
const engine = plainEngine(
  tables({
    codes: [code('group-family', 'police-justice'), code('group', 'police', 'police-justice')],
    events: [
      event('a', { date: '2019', count: exactly(40) }),
      event('b', { date: '2020', count: exactly(10) }),
      event('c', { date: '2021' }),
    ],
    participants: [people('a', 'police', exactly(25))],
  }),
);
const year = (of: string) => ({ from: of, to: of });

describe('Comparison', () => {
  test('asks for both periods under the same other filters', async () => {
    const comparison = new Comparison();
    await comparison.ask(engine, noFilters('all'), year('2019'), { from: '2020', to: '2021' });
    expect(comparison.answers?.map(({ summary }) => [summary.events, summary.participations.strictLow])).toEqual([
      [1, 40],
      [2, 10],
    ]);
  });

  test('keeps the latest of two questions, whichever is answered last', async () => {
    const waiting: (() => void)[] = [];
    const slow = {
      ...engine,
      ask: async (filters: Parameters<typeof engine.ask>[0]) => {
        if (filters.q === 'slow') await new Promise<void>((done) => waiting.push(done));
        return engine.ask({ ...filters, q: '' });
      },
    };
    const comparison = new Comparison();
    const first = comparison.ask(slow, { ...noFilters('all'), q: 'slow' }, year('2019'), year('2019'));
    await comparison.ask(slow, noFilters('all'), year('2020'), year('2021'));
    for (const done of waiting) done();
    await first;
    expect(comparison.answers?.map(({ filters }) => filters.from)).toEqual(['2020', '2021']);
  });
});

describe('the two sides', () => {
  test('share the scale of the longest number, and keep what is not broken down', async () => {
    const answers = await Promise.all(['2019', '2020'].map((of) => engine.ask({ ...noFilters('all'), ...year(of) })));
    const sides = answers.map((answer) => sideOf(answer, names, locale));
    expect(commonScale(sides)).toBe(40);
    expect(sides[0]).toMatchObject({ total: 40, open: false, known: [{ key: 'police-justice', value: 25 }] });
    expect(sides[0]?.top.map(({ value, text }) => [value, text])).toEqual([[25, '25']]);
    expect(sides[1]).toMatchObject({ total: 10, known: [], top: [] });
  });

  test('begin with the stretch just before, of the same length', () => {
    expect(periodBefore(year('2020'))).toEqual(year('2019'));
    expect(periodBefore({ from: '2020-03', to: '2020-05' })).toEqual({ from: '2019-12', to: '2020-02' });
    expect(periodBefore({ from: '2020', to: null })).toEqual({ from: null, to: null });
  });
});
