import { describe, expect, test } from 'vitest';
import { compositionOf, familiesOf } from '../../../src/engine/composition';
import { factsOf } from '../../../src/engine/facts';
import { makeCount } from '../../../src/model/count';
import type { CoreTables } from '../../../src/model/records';
import { code, event, exactly, MENTIONED, people, tables } from './fixture';

const CODES = [
  ...['lived', 'civil', 'state', 'other'].map((family) => code('group-family', family)),
  code('group', 'migrants', 'lived'),
  code('group', 'ngos', 'civil'),
  code('group', 'partners', 'civil'),
  code('group', 'police', 'state'),
  code('group', 'mixed', 'other'),
];

function compose(values: Partial<CoreTables>) {
  const core = tables({ codes: CODES, ...values });
  return compositionOf(factsOf(core), familiesOf(core));
}

describe('compositionOf', () => {
  test('rests the bar on totals with a certain lower end', () => {
    const bar = compose({
      events: [
        event('a', { count: exactly(32), complete: true }),
        event('b', { count: makeCount('more-than', 50) }),
        event('c', { count: makeCount('range', 10, 20) }),
        event('d', { count: makeCount('about', 60) }),
        event('e', { count: makeCount('at-most', 9) }),
        event('f'),
      ],
      participants: [people('a', 'ngos', exactly(12)), people('a', 'migrants', exactly(20))],
    });
    // 32 + 50 + 10; the rest of 60 is not broken down.
    expect(bar.total).toMatchObject({ strictLow: 92, strictKind: 'more-than', high: null });
    expect(bar).toMatchObject({ events: 3, aboutEvents: 1, known: 32, knownEvents: 1, conflicts: [] });
  });

  test('adds groups where they divide the total, and else takes the largest', () => {
    const rows = (id: string) => [
      people(id, 'ngos', exactly(7)),
      people(id, 'migrants', exactly(10)),
      people(id, 'migrants', exactly(3)),
      people(id, 'police', makeCount('about', 40)),
    ];
    const whole = compose({
      events: [event('a', { count: exactly(20), complete: true })],
      participants: rows('a'),
    });
    expect(whole.known).toBe(20);
    const partly = compose({ events: [event('a', { count: exactly(20) })], participants: rows('a') });
    expect(partly.known).toBe(10);
    expect(partly.families.map(({ code, inBar }) => [code, inBar])).toEqual([
      ['lived', 10],
      ['civil', 0],
      ['state', 0],
      ['other', 0],
    ]);
    // The rows themselves keep what they count.
    expect(partly.families[0]?.sum.strictLow).toBe(13);
  });

  test('keeps counts at events without a certain total beside the bar', () => {
    const { families, known } = compose({
      events: [
        event('a'),
        event('b', { count: makeCount('about', 37) }),
        event('c', { count: exactly(5), complete: true }),
      ],
      participants: [people('a', 'ngos', exactly(3)), people('b', 'ngos', exactly(7)), people('c', 'ngos', exactly(5))],
    });
    expect(known).toBe(5);
    expect(families[0]).toMatchObject({ code: 'civil', inBar: 5, outsideBar: 10, events: 3, eventsWithNumber: 3 });
  });

  test('counts an event once in a family, with a number where any of its groups has one', () => {
    const { families } = compose({
      events: [event('a'), event('b')],
      participants: [
        people('a', 'ngos', MENTIONED),
        people('a', 'partners', exactly(12)),
        people('b', 'ngos', MENTIONED),
        people('b', 'partners', MENTIONED),
      ],
    });
    expect(families[0]).toMatchObject({ code: 'civil', events: 2, eventsWithNumber: 1, eventsOnlyMentioned: 1 });
    expect(families[0]?.sum).toMatchObject({ strictLow: 12, strictKind: 'exact', high: null, mentioned: 3 });
    expect(
      families[0]?.groups.map(({ code, events, eventsOnlyMentioned }) => [code, events, eventsOnlyMentioned]),
    ).toEqual([
      ['partners', 2, 1],
      ['ngos', 2, 2],
    ]);
  });

  test('sorts families by counted, then named, and keeps the last of the list last', () => {
    const { families } = compose({
      events: [event('a'), event('b')],
      participants: [
        people('a', 'mixed', exactly(900)),
        people('a', 'police', exactly(5)),
        people('a', 'ngos', MENTIONED),
        people('b', 'unheard-of', MENTIONED),
        people('a', 'unheard-of', MENTIONED),
      ],
    });
    expect(families.map((row) => row.code)).toEqual(['state', 'unheard-of', 'civil', 'lived', 'other']);
    expect(families[1]?.groups.map((row) => row.code)).toEqual(['unheard-of']);
  });

  test('shows groups above their total without cutting them', () => {
    const composition = compose({
      events: [
        event('over', { count: exactly(20), complete: true }),
        event('strictly-over', { count: exactly(20) }),
        event('open', { count: makeCount('at-least', 20), complete: true }),
      ],
      participants: [
        people('over', 'ngos', exactly(15)),
        people('over', 'police', exactly(10)),
        people('strictly-over', 'ngos', makeCount('more-than', 20)),
        people('open', 'ngos', exactly(25)),
      ],
    });
    expect(composition.conflicts).toEqual(['over', 'strictly-over']);
    expect(composition.known).toBe(25 + 20 + 25);
  });

  test('adds stated gender only where groups cannot overlap', () => {
    const gender = (complete: boolean) =>
      compose({
        events: [event('a', { count: exactly(60), complete }), event('no-total')],
        participants: [
          people('a', 'ngos', exactly(10), 'female'),
          people('a', 'migrants', exactly(8), 'female'),
          people('a', 'police', exactly(6), 'male'),
          people('a', 'mixed', exactly(20), 'mixed'),
          people('a', 'partners', exactly(16)),
          people('no-total', 'ngos', exactly(3), 'female'),
        ],
      });
    expect(gender(true)).toMatchObject({
      gender: [
        { gender: 'female', low: 18 },
        { gender: 'male', low: 6 },
        { gender: 'mixed', low: 20 },
      ],
      genderKnown: 44,
    });
    // The largest of each; the 20 of the mixed group may hold the 10 and the 6.
    expect(gender(false)).toMatchObject({
      gender: [
        { gender: 'female', low: 10 },
        { gender: 'male', low: 6 },
        { gender: 'mixed', low: 4 },
      ],
      genderKnown: 20,
    });
  });

  test('of nothing is empty rows and no number', () => {
    expect(compose({})).toMatchObject({ events: 0, known: 0, total: { strictKind: 'none', high: null }, gender: [] });
    const bare = compose({ codes: [] });
    expect(bare.families).toEqual([]);
  });
});
