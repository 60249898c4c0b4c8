import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import type { Aggregates } from '../../../../src/model/aggregates';
import type { CountSum } from '../../../../src/model/count';
import { noFilters } from '../../../../src/model/filters';
import { refKey } from '../../../../src/model/number-ref';
import { sentencePieces } from '../../../../src/views/summary/sentence';

const SUM: CountSum = {
  strictLow: 0,
  strictKind: 'none',
  approxLow: null,
  high: null,
  given: 0,
  about: 0,
  mentioned: 0,
  missing: 0,
};

interface Selection {
  events: number;
  years?: [number, number] | null;
  sum?: Partial<CountSum>;
  known?: number;
  without?: number;
}

/** Only what the sentence reads. */
function answer({ events, years = [2019, 2023], sum = {}, known = 0, without = 0 }: Selection): Aggregates {
  const participations = { ...SUM, ...sum };
  return {
    filters: noFilters('core'),
    summary: {
      events,
      firstYear: years?.[0] ?? null,
      lastYear: years?.[1] ?? null,
      undated: years === null ? events : 0,
      counted: { none: without },
      participations,
    },
    composition: { known, total: participations },
  } as unknown as Aggregates;
}

const said = (selection: Selection) =>
  sentencePieces(english(), answer(selection))
    .map((piece) => piece.text)
    .join('');

describe('sentencePieces', () => {
  test('gives bounds as bounds', () => {
    expect(
      said({ events: 44, sum: { strictLow: 545, strictKind: 'at-least', given: 10 }, known: 60, without: 34 }),
    ).toBe(
      '44 events on gender and migration from 2019 to 2023 brought together at least 545 participations. Sources say who took part for only 60 of them; 34 events give no number.',
    );
  });

  test('gives the strict bound and the approximate one apart', () => {
    expect(
      said({ events: 3, sum: { strictLow: 50, strictKind: 'more-than', approxLow: 80, given: 2 }, without: 1 }),
    ).toBe(
      '3 events on gender and migration from 2019 to 2023 brought together more than 50 participations; with the approximate numbers about 80 or more. Sources do not say how many came from which group; 1 event gives no number.',
    );
  });

  test('says "about" where every number is approximate', () => {
    expect(
      said({ events: 1, years: [2016, 2016], sum: { strictLow: 0, strictKind: 'at-least', approxLow: 37, given: 1 } }),
    ).toContain('in 2016 brought together about 37 or more participations.');
  });

  test('says that nothing is known instead of zero', () => {
    expect(said({ events: 5, without: 5 })).toBe(
      '5 events on gender and migration from 2019 to 2023 give no number of people.',
    );
    expect(said({ events: 1, years: null, without: 1 })).toBe(
      '1 event on gender and migration without a known year gives no number of people.',
    );
  });

  test('says that nothing fits, without a zero', () => {
    expect(said({ events: 0, years: null })).toBe('No event fits this selection.');
  });

  test('says so where the whole number is broken down', () => {
    expect(
      said({ events: 1, years: [2023, 2023], sum: { strictLow: 32, strictKind: 'exact', given: 1 }, known: 32 }),
    ).toContain('32 participations. Sources say who took part for all of them; every event gives a number.');
  });

  test('makes every number a door and marks bounds', () => {
    const pieces = sentencePieces(
      english(),
      answer({ events: 44, sum: { strictLow: 545, strictKind: 'at-least', given: 10 }, known: 60, without: 34 }),
    );
    expect(pieces.filter((piece) => piece.door)).toEqual([
      { text: '44 events', door: refKey({ of: 'events' }) },
      { text: 'at least 545', door: refKey({ of: 'participations', bound: 'strict' }), bound: true },
      { text: '60', door: refKey({ of: 'known', part: 'people' }) },
      { text: '34 events', door: refKey({ of: 'counted', kind: 'none' }) },
    ]);
  });
});
