import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import type { TimelineMark } from '../../../../src/model/aggregates';
import { spreadKey } from '../../../../src/views/timeline/key';
import { placeTimeline, type PlacedTimeline } from '../../../../src/views/timeline/layout';
import { timelineTip } from '../../../../src/views/timeline/tips';
import { localeOf } from '../../../support/locale-of';
import { NO_SELECTION, tipText } from '../../../support/tip-text';
import { mark, timeline, yearMark } from './marks';

const locale = english();

const YEARS = ['2019-01-01', '2020-12-31'] as const;

function place(marks: readonly TimelineMark[]): PlacedTimeline {
  const placed = placeTimeline(
    timeline(marks, YEARS),
    { from: null, to: null },
    {
      width: 800,
      height: null,
    },
  );
  if (placed === null) throw new Error('There is no room for the timeline.');
  return placed;
}

function tipOf(key: string, marks: readonly TimelineMark[]) {
  return tipText(timelineTip(key, place(marks), timeline(marks, YEARS), locale, NO_SELECTION));
}

describe('the tip of the timeline', () => {
  test('of a dot leads to the event', () => {
    expect(tipOf('event:a', [mark('a', '2019-10-13', '2019-10-15', { counted: true, title: 'Round table' })])).toEqual({
      lines: ['Round table', '13–15 Oct 2019', 'total stated', '→ Open the event with its quotes and sources'],
      doors: ['event:a'],
    });
  });

  test("of a dot has the title in the language of its source where that is the reader's", async () => {
    const marks = [
      mark('a', '2019-10-13', '2019-10-15', {
        title: 'Round table',
        titleOrig: 'Okrugli sto',
        titleOrigLang: 'sr-Latn',
      }),
    ];
    for (const [code, title, lang] of [
      ['sr-Cyrl', 'Okrugli sto', 'sr-Latn'],
      ['mk', 'Round table', 'en'],
    ] as const) {
      const tip = timelineTip('event:a', place(marks), timeline(marks, YEARS), await localeOf(code), NO_SELECTION);
      expect(tip).toMatchObject({ title, lang });
    }
  });

  test('of a year parts the events of the selection, those with a total, and those outside the period', () => {
    const marks = [
      mark('a', '2019-02-01', '2019-02-01', { counted: true }),
      mark('b', '2018-12-30', '2019-01-02'),
      mark('c', '2019-06-01', '2019-06-01', { selected: false }),
      mark('d', '2020-06-01', '2020-06-01'),
    ];
    expect(tipOf('year:2019:2019', marks)).toEqual({
      lines: [
        '2019',
        '[2 events]',
        '[1] with a total stated',
        '[1] event outside the period',
        '→ Evidence for 2 events',
      ],
      doors: [
        { of: 'these', ids: ['a', 'b'] },
        { of: 'these', ids: ['a'] },
        { of: 'these', ids: ['c'], leftOutBy: 'period' },
        { of: 'these', ids: ['a', 'b'] },
      ],
    });
  });

  test('of a capsule opens its events; of a single one it leads to the event', () => {
    const two = [yearMark('a', 2020), yearMark('b', 2020)];
    const { first, last } = two[0]?.span ?? { first: 0, last: 0 };
    const key = spreadKey({ first, last, inferred: false, counted: false, selected: true });
    expect(tipOf(key, two).lines).toEqual(['2020', '[2 events]', '[0] with a total stated', '→ Evidence for 2 events']);
    expect(tipOf(key, two.slice(0, 1)).doors).toEqual(['event:a']);
  });

  test('of a year without events opens nothing', () => {
    expect(tipOf('year:2020:2020', [mark('a', '2019-02-01', '2019-02-01')])).toEqual({
      lines: ['2020', '0 events'],
      doors: [],
    });
  });
});
