import { describe, expect, test } from 'vitest';
import { textOf } from '../../../../src/i18n/pieces';
import { makeCount } from '../../../../src/model/count';
import { sumCounts } from '../../../../src/model/sum';
import { genderTitle } from '../../../../src/views/composition/gender-bar';
import { countedText, restOf, rowNotes, shortText } from '../../../../src/views/composition/sums';
import { compositionTwin } from '../../../../src/views/composition/twin';
import { dek as dekPieces, notes as notePieces } from '../../../../src/views/composition/words';
import { family, locale, names, sample } from './sample';

const dek = (...given: Parameters<typeof dekPieces>) => textOf(dekPieces(...given));
const exact = (n: number) => makeCount('exact', n);
const none = { families: [], events: 10 };

describe('the denominator', () => {
  test('says how much of the total is known, from how many events, and how many give no total', () => {
    const answer = sample({ ...none, totals: [exact(32), makeCount('more-than', 50)], known: 32, knownEvents: 1 });
    expect(dek(answer, locale)).toBe(
      'Composition is known for 32 of more than 82 participations. Those 32 come from 1 event. 8 of 10 events give no total at all.',
    );
  });

  test('says that all is known only where the total is exact', () => {
    expect(dek(sample({ ...none, events: 1, totals: [exact(5)], known: 5, knownEvents: 1 }), locale)).toBe(
      'Composition is known for all 5 participations. Those 5 come from 1 event.',
    );
    expect(
      dek(sample({ ...none, events: 1, totals: [makeCount('at-least', 5)], known: 5, knownEvents: 1 }), locale),
    ).toMatch(/^Composition is known for 5 of at least 5 participations\./);
  });

  test('says that nothing is known without calling it zero', () => {
    expect(dek(sample({ ...none, events: 1, totals: [exact(5)] }), locale)).toBe(
      'Composition is known for none of the 5 participations.',
    );
  });

  test('says that no event states a total', () => {
    expect(dek(sample({ ...none, totals: [] }), locale)).toBe(
      'No event of this selection states a certain total of people. 10 of 10 events give no total at all.',
    );
  });

  test('is empty for an empty selection', () => {
    expect(dek(sample({ ...none, events: 0, totals: [] }), locale)).toBe('No event fits this selection.');
  });
});

describe('the notes', () => {
  test('say how many events are left out of the bar as “about”, and where groups exceed the total', () => {
    const answer = sample({ ...none, totals: [], about: 2, conflicts: ['a'] });
    expect(textOf(notePieces(answer, locale))).toMatch(
      / 2 events say “about”: their totals are not in the bar\. At 1 event the groups add up to more than the total; both are shown as stated\.$/,
    );
  });

  test('of a row say the approximate number and what stands outside the bar', () => {
    const row = family({ code: 'other', counts: [exact(7), makeCount('about', 30)], outsideBar: 7 });
    expect(rowNotes(locale, row)).toEqual([
      'with the approximate numbers about 37 or more',
      '7 of them at events without a certain total',
    ]);
    expect(rowNotes(locale, family({ code: 'other', counts: [makeCount('about', 30)] }))).toEqual([]);
  });
});

describe('the number of a row', () => {
  test.each([
    [[exact(25)], '25', '25'],
    [[exact(0)], '0', '0'],
    [[makeCount('more-than', 50), exact(2)], 'more than 52', '52+'],
    [[makeCount('at-least', 50)], 'at least 50', '50+'],
    [[makeCount('range', 4, 5), exact(3)], '7 to 8', '7 to 8'],
    [[makeCount('about', 30)], 'about 30', 'about 30'],
    [[makeCount('about', 30), makeCount('about', 50)], 'about 80', 'about 80'],
    [[makeCount('about', 30), exact(7)], 'at least 7', '7+'],
    [[makeCount('mentioned')], 'not counted', 'not counted'],
    [[], 'not counted', 'not counted'],
  ])('%j is “%s”, short “%s”', (counts, words, short) => {
    const sum = sumCounts(counts);
    expect(countedText(locale, sum)).toBe(words);
    expect(shortText(locale, sum)).toBe(short);
  });
});

describe('the rest of a total', () => {
  test.each([
    [[exact(32)], 13, exact(19)],
    [[makeCount('at-least', 545)], 60, makeCount('at-least', 485)],
    [[makeCount('more-than', 834)], 641, makeCount('more-than', 193)],
    [[makeCount('range', 48, 60)], 40, makeCount('range', 8, 20)],
    [[exact(10)], 15, exact(0)],
    [[], 0, makeCount('not-stated')],
  ])('%j without %i', (totals, known, rest) => {
    expect(restOf(sumCounts(totals), known)).toEqual(rest);
  });
});

describe('the title of the gender row', () => {
  const title = (women: number, men: number) =>
    textOf(genderTitle(sample({ ...none, totals: [makeCount('at-least', 545)], women, men }).composition, locale));

  test('names one gender only where no other is stated', () => {
    expect(title(13, 0)).toBe('Gender is stated for 13 of at least 545, all of them women');
    expect(title(0, 12)).toBe('Gender is stated for 12 of at least 545, all of them men');
    expect(title(13, 12)).toBe('Gender is stated for 25 of at least 545');
    expect(title(0, 0)).toBe('Gender is stated for none of at least 545');
  });
});

describe('the table twin', () => {
  const police = family({
    code: 'police-justice',
    counts: [makeCount('at-least', 25)],
    named: 8,
    inBar: 25,
    groups: ['law-enforcement', 'justice'],
  });
  const answer = sample({
    events: 9,
    totals: [makeCount('at-least', 30)],
    known: 25,
    knownEvents: 1,
    women: 5,
    families: [police, family({ code: 'academia', named: 2 })],
  });
  const twin = compositionTwin(answer, names, locale);
  const byCode = (code: string) => twin.rows.find((row) => row.at(-1) === code);

  test('has a row for each family with its groups indented below it', () => {
    expect(twin.rows.slice(0, 3).map(([label]) => label)).toEqual([
      'Police, prosecutors, courts',
      '\u00a0\u00a0Police and border police',
      '\u00a0\u00a0Prosecutors, judges and lawyers',
    ]);
  });

  test('has as many cells in every row as columns', () => {
    expect(twin.rows.filter((row) => row.length !== twin.columns.length)).toEqual([]);
  });

  test('says the bound of a family and the events that only name it', () => {
    expect(byCode('group-family:police-justice')?.slice(1, 7)).toEqual([
      9,
      1,
      { text: 'at least 25', count: police.sum },
      8,
      25,
      0,
    ]);
  });

  test('leaves the bar empty, not zero, where nobody counted', () => {
    const row = byCode('group-family:academia');
    expect(row?.[3]).toMatchObject({ text: 'not counted' });
    expect(row?.slice(5, 7)).toEqual([null, null]);
  });

  test('has the whole, the part that is not broken down, and gender', () => {
    const text = (code: string) => {
      const cell = byCode(code)?.[3];
      return typeof cell === 'object' ? cell?.text : cell;
    };
    expect(text('total')).toBe('at least 30');
    expect(text('known')).toBe('25');
    expect(text('not-broken-down')).toBe('at least 5');
    expect(text('gender:female')).toBe('5');
    expect(text('gender:not-stated')).toBe('at least 25');
    expect(byCode('no-total')?.[1]).toBe(8);
  });
});
