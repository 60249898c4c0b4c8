import { describe, expect, test } from 'vitest';
import { columnarEngine } from '../../../src/engine/columnar/columnar';
import { plainEngine } from '../../../src/engine/plain';
import { noFilters } from '../../../src/model/filters';
import { event, tables } from './fixture';

describe.each([
  ['plain', plainEngine],
  ['columnar', columnarEngine],
])('options of the %s engine', (_, engineOf) => {
  /** 252 topics, t000 to t251, each at one event, the last at another one, too. */
  const core = tables({
    events: [
      ...Array.from({ length: 252 }, (_, i) => event(`e${i}`, { topics: [`t${String(i).padStart(3, '0')}`] })),
      event('another', { topics: ['t251'] }),
    ],
  });

  test('are the 250 with the most events, by value among equals, and the number of the others', async () => {
    const { options, more } = (await engineOf(core).ask(noFilters('all'))).options.topic;
    expect(options.length).toBe(250);
    expect(more).toBe(2);
    expect(options.slice(0, 3)).toEqual([
      { value: 't251', events: 2, selected: false },
      { value: 't000', events: 1, selected: false },
      { value: 't001', events: 1, selected: false },
    ]);
    expect(options.at(-1)?.value).toBe('t248');
  });

  test('have those besides that are chosen', async () => {
    const { options, more } = (await engineOf(core).ask({ ...noFilters('all'), topic: ['t250'] })).options.topic;
    expect(options.length).toBe(251);
    expect(options.at(-1)).toEqual({ value: 't250', events: 1, selected: true });
    expect(more).toBe(1);
  });
});
