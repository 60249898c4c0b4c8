import { describe, expect, it } from 'vitest';
import { makeCount } from '../../../../src/model/count';
import { dotsBlock, hasDots } from '../../../../src/views/composition/dots';
import { compositionFigure, WHOLE_KEY } from '../../../../src/views/composition/layout';
import { row } from './drawn';
import { family, locale, names, sample } from './sample';

/** One event of 32, of them 12 of civil society and 13 women with experience of migration. */
const training = (total = makeCount('exact', 32), events = 1) =>
  sample({
    families: [
      family({ code: 'lived-experience', counts: [makeCount('exact', 13)], inBar: 13 }),
      family({ code: 'civil-society-partners', counts: [makeCount('exact', 12)], inBar: 12 }),
    ],
    totals: [total],
    events,
    known: 25,
    knownEvents: 1,
  });

const circles = (width: number) =>
  dotsBlock(training(), 0, width, locale, names).marks.filter((mark) => mark.type === 'circle');

describe('the dots', () => {
  it('are one a participation: coloured by family, outlined where no group is stated', () => {
    const fills = circles(400).map(({ fill }) => fill);
    expect(fills).toHaveLength(32);
    expect(fills.filter((fill) => fill === 'g-mig')).toHaveLength(13);
    expect(fills.filter((fill) => fill === 'g-cso')).toHaveLength(12);
    expect(fills.slice(25)).toEqual(Array(7).fill('paper'));
  });

  it('wrap within the width', () => {
    // 130 px hold ten of 13 px: four lines.
    const placed = circles(130);
    expect(Math.max(...placed.map(({ x, r }) => x + r))).toBeLessThanOrEqual(130);
    expect(new Set(placed.map(({ y }) => y)).size).toBe(4);
  });

  it('stand for one event with an exact total of at most 100', () => {
    expect(hasDots(training())).toBe(true);
    expect(hasDots(training(makeCount('exact', 100)))).toBe(true);
    expect(hasDots(training(makeCount('exact', 101)))).toBe(false);
    expect(hasDots(training(makeCount('at-least', 32)))).toBe(false);
    expect(hasDots(training(makeCount('exact', 20)))).toBe(false);
    expect(hasDots(training(makeCount('exact', 32), 2))).toBe(false);
  });

  it('stand under the whole bar in the drawing', () => {
    const { marks } = compositionFigure(training(), { width: 400, height: null }, locale, names);
    const { marks: whole } = row(marks, WHOLE_KEY);
    expect(whole.filter((mark) => mark.type === 'circle')).toHaveLength(32);
    expect(whole.some((mark) => mark.type === 'text' && mark.text.startsWith('1 dot = 1 participation'))).toBe(true);
  });
});
