import { describe, expect, test } from 'vitest';
import { makeCount } from '../../../../src/model/count';
import { GENDER_KEY, WHOLE_KEY } from '../../../../src/views/composition/layout';
import { compositionTip, panelTip } from '../../../../src/views/composition/tips';
import { NO_SELECTION, tipText } from '../../../support/tip-text';
import { family, locale, names, sample } from './sample';

const exact = (n: number) => makeCount('exact', n);

const tipOf = (key: string, answer: ReturnType<typeof sample>) =>
  tipText(compositionTip(key, answer, names, locale, NO_SELECTION));

const bare = { families: [], events: 10 };

describe('the tip of a family', () => {
  test('opens what is counted, what is approximate, what stands outside the bar, and who is only named', () => {
    const row = family({
      code: 'other',
      counts: [makeCount('at-least', 14), makeCount('about', 30)],
      named: 7,
      outsideBar: 14,
    });
    const of = { of: 'family', code: 'other' };
    expect(tipOf('other', sample({ ...bare, families: [row], totals: [] }))).toEqual({
      lines: [
        'Other',
        'Participations counted: [at least 14]',
        'with the approximate numbers about [44] or more',
        '[14] of them at events without a certain total',
        'named without a number at [7] events',
        '→ Evidence for at least 14 participations',
      ],
      doors: [
        { ...of, part: 'people' },
        { ...of, part: 'people-about' },
        { ...of, part: 'outside-bar' },
        { ...of, part: 'named' },
        { ...of, part: 'people' },
      ],
    });
  });

  test('opens who names it where nobody counts it, and nothing where nobody does either', () => {
    const families = [family({ code: 'government', named: 2 }), family({ code: 'academia' })];
    const answer = sample({ ...bare, families, totals: [] });
    expect(tipOf('government', answer)).toEqual({
      lines: [
        'Government and civil service',
        'not counted',
        'named without a number at [2] events',
        '→ Evidence for 2 events',
      ],
      doors: Array(2).fill({ of: 'family', code: 'government', part: 'named' }),
    });
    expect(tipOf('academia', answer)).toEqual({ lines: ['Academia', 'not counted', 'not named'], doors: [] });
  });
});

describe('the tip of a whole bar', () => {
  test('opens the total, its events, the known part and what is left', () => {
    const answer = sample({ ...bare, totals: [exact(32), makeCount('more-than', 50)], known: 60, knownEvents: 2 });
    // More than 82, less 60.
    expect(tipOf(WHOLE_KEY, answer)).toEqual({
      lines: [
        'All events that state a certain total',
        '[more than 82] in all, from [2 events]',
        '[60] by group',
        '[more than 22] not broken down',
        '→ Evidence for more than 82 participations',
      ],
      doors: [
        { of: 'total', part: 'people' },
        { of: 'total', part: 'events' },
        { of: 'known', part: 'people' },
        { of: 'rest', from: 'groups' },
        { of: 'total', part: 'people' },
      ],
    });
  });

  test('opens each stated gender and what is not stated', () => {
    const { lines, doors } = tipOf(GENDER_KEY, sample({ ...bare, totals: [exact(32)], women: 13, men: 12 }));
    expect(lines).toEqual([
      'Gender as sources state it',
      '[13 women]; [12 men]',
      '[7], gender not stated',
      '→ Evidence for 25 participations',
    ]);
    expect(doors).toEqual([
      { of: 'gender', gender: 'female' },
      { of: 'gender', gender: 'male' },
      { of: 'rest', from: 'gender' },
      { of: 'gender', gender: null },
    ]);
  });
});

test('the tip of a panel opens the numbers of its own events', () => {
  const part = sample({
    families: [family({ code: 'police-justice', counts: [exact(25)], inBar: 25 })],
    totals: [exact(100)],
    events: 2,
    known: 25,
    knownEvents: 1,
  });
  const { lines, doors } = tipText(panelTip('2019', [{ value: '2019', ...part }], 'year', names, locale, NO_SELECTION));
  expect(lines).toEqual([
    '2019',
    '[2 events]',
    '[100] in all; [25] by group; [75] not broken down',
    'Police, prosecutors, courts: [25]',
    '→ Evidence for 2 events',
  ]);
  expect(doors).toHaveLength(6);
  for (const door of doors) expect(door).toMatchObject({ within: { by: 'year', value: '2019' } });
});
