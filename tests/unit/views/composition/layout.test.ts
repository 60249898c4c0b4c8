import { describe, expect, test } from 'vitest';
import { makeCount } from '../../../../src/model/count';
import { contains, overlaps } from '../../../../src/plot/boxes';
import { compositionFigure, genderFigure } from '../../../../src/views/composition/layout';
import { figure } from '../../../../src/views/composition/picture';
import { compositionTwin } from '../../../../src/views/composition/twin';
import { boxOf, leaves, row, textBox, texts } from './drawn';
import { family, locale, names, sample } from './sample';

const exact = (n: number) => makeCount('exact', n);

/** 60 of at least 545: the selection of the design's pictures. */
const pictured = sample({
  events: 44,
  totals: [...Array.from({ length: 5 }, () => exact(25)), makeCount('at-least', 420)],
  known: 60,
  knownEvents: 3,
  women: 13,
  about: 1,
  families: [
    family({ code: 'police-justice', counts: [exact(25)], named: 8, inBar: 25 }),
    family({ code: 'civil-society-partners', counts: [exact(7), exact(12)], named: 13, inBar: 19 }),
    family({ code: 'lived-experience', counts: [exact(13)], named: 1, inBar: 13 }),
    family({ code: 'government', named: 20 }),
    family({
      code: 'international',
      counts: [makeCount('more-than', 50), makeCount('about', 30)],
      named: 10,
      outsideBar: 50,
    }),
    family({ code: 'services', counts: [makeCount('about', 30)], named: 6 }),
    family({ code: 'gender-equality', counts: [makeCount('range', 4, 5)] }),
    family({ code: 'academia' }),
    family({ code: 'other', counts: [exact(3)], named: 2, inBar: 3 }),
  ],
});

const WIDTHS = [280, 390, 520, 640, 1100] as const;
const at = (width: number, answer = pictured) => compositionFigure(answer, { width, height: null }, locale, names);

/** Width of the solid bar of a row: the widest of its filled boxes in the colour of the family. */
function solidWidth(key: string, width: number): number {
  const filled = leaves(row(at(width).marks, key).marks).flatMap((mark) =>
    mark.type === 'rect' && mark.height === 17 && mark.fill !== 'hatch' ? [mark.width] : [],
  );
  return Math.max(0, ...filled);
}

const outlinesOf = (marks: ReturnType<typeof leaves>) =>
  marks.filter((mark) => mark.type === 'rect' && mark.fill === 'paper');

describe('the rows', () => {
  test.each(WIDTHS)('draw bars in proportion to the numbers at %i px', (width) => {
    expect(solidWidth('police-justice', width) / solidWidth('lived-experience', width)).toBeCloseTo(25 / 13, 5);
    expect(solidWidth('civil-society-partners', width) / solidWidth('lived-experience', width)).toBeCloseTo(19 / 13, 5);
    expect(solidWidth('international', width) / solidWidth('police-justice', width)).toBeCloseTo(50 / 25, 5);
  });

  test.each(WIDTHS)('draw one outline an event at %i px', (width) => {
    const counts = pictured.composition.families.map(({ code, eventsOnlyMentioned }) => [
      outlinesOf(leaves(row(at(width).marks, code).marks)).length,
      eventsOnlyMentioned,
    ]);
    expect(counts).toEqual([8, 13, 1, 20, 10, 6, 0, 0, 2].map((n) => [n, n]));
  });

  test('start all bars and words at one zero', () => {
    const { marks } = at(640);
    const axis = marks.find((mark) => mark.type === 'line');
    const starts = ['police-justice', 'lived-experience', 'other'].map((key) => {
      const bar = leaves(row(marks, key).marks).find((mark) => mark.type === 'rect' && mark.height === 17);
      return bar?.type === 'rect' ? bar.x : null;
    });
    expect(new Set(starts).size).toBe(1);
    expect(axis?.type === 'line' ? axis.x1 + 0.5 : null).toBe(starts[0]);
  });

  test('tear only the end of a sum that is open', () => {
    const torn = pictured.composition.families.map(({ code }) => ({
      code,
      torn: leaves(row(at(640).marks, code).marks).some((mark) => mark.type === 'path'),
    }));
    expect(torn.filter((entry) => entry.torn).map(({ code }) => code)).toEqual(['international']);
  });

  test('give every torn stub 14 px, whatever the scale', () => {
    for (const width of WIDTHS) {
      const stub = leaves(row(at(width).marks, 'international').marks).find((mark) => mark.type === 'path');
      expect(stub && boxOf(stub).width).toBeCloseTo(14, 1);
    }
  });

  test('hatch a range from its lower to its upper end', () => {
    const boxes = leaves(row(at(640).marks, 'gender-equality').marks).flatMap((mark) =>
      mark.type === 'rect' && mark.height === 17 ? [mark] : [],
    );
    expect(boxes.map(({ fill }) => fill)).toEqual(['g-geb', 'hatch']);
    expect((boxes[1]?.width ?? 0) / (boxes[0]?.width ?? 1)).toBeCloseTo(1 / 4, 5);
  });

  test('end an approximate bar in a dashed line and without a stub', () => {
    const marks = leaves(row(at(640).marks, 'services').marks);
    expect(marks.filter((mark) => mark.type === 'line' && mark.dash !== undefined)).toHaveLength(1);
    expect(marks.some((mark) => mark.type === 'path')).toBe(false);
    expect(texts(marks).map(({ text }) => text)).toContain('about 30');
  });

  test('say in words what has no number, never zero', () => {
    const words = (key: string) => texts(row(at(640).marks, key).marks).map(({ text }) => text);
    expect(words('government')).toContain('not counted');
    expect(words('government')).not.toContain('0');
    expect(words('academia')).toEqual(['Academia', 'not counted', 'not named']);
  });

  test('keep the bound beside the bar and the approximate number below it', () => {
    const words = texts(row(at(640).marks, 'international').marks).map(({ text }) => text);
    expect(words).toContain('more than 50');
    expect(words).toContain('with the approximate numbers about 80 or more');
    expect(words).toContain('50 of them at events without a certain total');
  });

  test('carry their family as key, and their whole content as name', () => {
    expect(row(at(390).marks, 'police-justice').name).toBe(
      'Police, prosecutors, courts: 25; named without a number at 8 events',
    );
    expect(row(at(390).marks, 'academia').name).toBe('Academia: not counted; not named');
  });

  test.each(WIDTHS)('can be hit on at least 24 px of height at %i px', (width) => {
    for (const { code } of pictured.composition.families) {
      expect(row(at(width).marks, code).hit?.height).toBeGreaterThanOrEqual(width < 500 ? 44 : 24);
    }
  });

  test('take the colour of the family by its place in the list, wherever the row stands', () => {
    const colours = pictured.composition.families.map(({ code }) => {
      const swatch = leaves(row(at(640).marks, code).marks).find((mark) => mark.type === 'rect' && mark.width === 9);
      return swatch?.type === 'rect' ? swatch.fill : null;
    });
    expect(colours).toEqual(['g-pol', 'g-cso', 'g-mig', 'g-gov', 'g-int', 'g-soc', 'g-geb', 'g-aca', 'g-oth']);
  });

  test('mark a family as chosen only when all of its groups are', () => {
    const police = family({ code: 'police-justice', named: 3, groups: ['law-enforcement', 'justice'] });
    const chosen = (group: readonly string[]) =>
      row(at(640, sample({ events: 3, totals: [], families: [police], group })).marks, 'police-justice').selected;
    expect(chosen(['justice'])).toBe(false);
    expect(chosen(['justice', 'law-enforcement', 'media'])).toBe(true);
  });

  test('set one outline for all where there is no room for one an event, in every row alike', () => {
    const crowded = sample({
      events: 900,
      totals: [],
      families: [family({ code: 'government', named: 900 }), family({ code: 'academia', named: 2 })],
    });
    const { marks } = at(390, crowded);
    for (const [key, label] of [
      ['government', '×900'],
      ['academia', '×2'],
    ] as const) {
      expect(outlinesOf(leaves(row(marks, key).marks))).toHaveLength(1);
      expect(texts(row(marks, key).marks).map(({ text }) => text)).toContain(label);
    }
    expect(texts(marks).map(({ text }) => text)).toContain('×n = n events');
  });

  test('write an open number short where words would leave no room for bars', () => {
    const narrow = sample({
      events: 2,
      totals: [],
      families: [family({ code: 'government', counts: [makeCount('at-least', 1_234_567)] })],
    });
    const group = row(at(280, narrow).marks, 'government');
    expect(texts(group.marks).map(({ text }) => text)).toContain('1,234,567+');
    expect(group.name).toContain('at least 1,234,567');
  });
});

describe('the lanes', () => {
  const torn = sample({
    events: 5,
    totals: [],
    families: [
      family({ code: 'government', counts: [makeCount('more-than', 450)], named: 3 }),
      family({ code: 'services', counts: [makeCount('about', 400)], named: 1 }),
    ],
  });

  test.each(WIDTHS)('keep the end and the number of the longest bar 20 px from the outlines at %i px', (width) => {
    const { marks } = at(width, torn);
    const heading = texts(marks).find(({ text }) => text.startsWith('Named'));
    for (const [key, number] of [
      ['government', /^more than 450$|^450\+$/],
      ['services', /^about 400$/],
    ] as const) {
      const found = texts(row(marks, key).marks).find(({ text }) => number.test(text));
      const box = found && textBox(found);
      expect(box && box.x + box.width).toBeLessThanOrEqual((heading?.x ?? 0) - 20 + 0.01);
    }
  });

  test('have labels in two lines where one line would leave the bars too little room', () => {
    const label = (width: number) =>
      texts(row(at(width).marks, 'lived-experience').marks)
        .map(({ text }) => text)
        .slice(0, 2);
    expect(label(640)[0]).toBe('People with experience of migration');
    expect(label(520).join(' ')).toBe('People with experience of migration');
  });

  test('have labels beside the bars from 500 px, above them below that', () => {
    const places = (width: number) => {
      const [label, number] = texts(row(at(width).marks, 'police-justice').marks).slice(-3);
      return { label, number };
    };
    expect(at(499).height).toBeGreaterThan(at(500).height);
    const { label, number } = places(499);
    expect(label?.y).toBeLessThan((number?.y ?? 0) - 14);
  });
});

describe('the bar of the whole', () => {
  const parts = (width: number, answer = pictured) =>
    leaves(at(width, answer).marks).filter(
      (mark) => (mark.type === 'rect' && mark.height === 32) || (mark.type === 'path' && boxOf(mark).height === 32),
    );

  test.each(WIDTHS)('gives each part its share of the total at %i px, and the rest the hatch', (width) => {
    const found = parts(width);
    const unit = (width - 14) / 545;
    const starts = [0, 25, 44, 57, 60].map((n) => n * unit);
    expect(found.map((mark) => boxOf(mark).x)).toHaveLength(5);
    found.forEach((mark, i) => expect(boxOf(mark).x).toBeCloseTo(starts[i] ?? NaN, 1));
    expect(found.map((mark) => (mark.type === 'text' ? null : mark.fill))).toEqual([
      'g-pol',
      'g-cso',
      'g-mig',
      'g-oth',
      'hatch',
    ]);
  });

  test('says what is known, what there is, and what is not broken down', () => {
    const words = texts(at(640).marks).map(({ text }) => text);
    expect(words.slice(0, 3)).toEqual(['60 by group', 'at least 545 in all', 'at least 485 not broken down']);
  });

  test('ends closed at the right edge where the total is exact, and torn where it is open', () => {
    const closed = sample({
      events: 1,
      totals: [exact(32)],
      known: 13,
      knownEvents: 1,
      families: [family({ code: 'other', counts: [exact(13)], inBar: 13 })],
    });
    const last = parts(640, closed).at(-1);
    expect(last?.type).toBe('rect');
    expect(last && boxOf(last).x).toBeCloseTo((640 * 13) / 32, 5);
    expect(last && boxOf(last).x + boxOf(last).width).toBeCloseTo(640, 5);
    expect(parts(640).at(-1)?.type).toBe('path');
  });

  test('has no hatch where everything is known and the total is exact', () => {
    const whole = sample({
      events: 1,
      totals: [exact(13)],
      known: 13,
      knownEvents: 1,
      families: [family({ code: 'other', counts: [exact(13)], inBar: 13 })],
    });
    expect(parts(640, whole).map((mark) => (mark.type === 'text' ? null : mark.fill))).toEqual(['g-oth']);
    expect(texts(at(640, whole).marks).some(({ text }) => text.includes('not broken down'))).toBe(false);
  });

  test('leaves room for more where all of an open total is known, without calling it nothing', () => {
    const open = sample({
      events: 1,
      totals: [makeCount('at-least', 13)],
      known: 13,
      knownEvents: 1,
      families: [family({ code: 'other', counts: [exact(13)], inBar: 13 })],
    });
    const last = parts(640, open).at(-1);
    expect(last?.type).toBe('path');
    expect(last && boxOf(last).width).toBeCloseTo(14, 1);
    expect(texts(at(640, open).marks).map(({ text }) => text)).toContain('more, group not stated');
  });

  test('is a sentence where no event states a total, and the rows stay', () => {
    const none = sample({ events: 3, totals: [], families: [family({ code: 'government', named: 3 })] });
    expect(parts(640, none)).toEqual([]);
    expect(texts(at(640, none).marks)[0]?.text).toMatch(/^There is no whole to show/);
    expect(row(at(640, none).marks, 'government').name).toContain('3 events');
    expect(genderFigure(none, 640, locale)).toBeNull();
  });

  test('does not leave its frame where groups add up to more than the total', () => {
    const conflict = sample({
      events: 1,
      totals: [exact(10)],
      known: 15,
      knownEvents: 1,
      conflicts: ['e'],
      families: [family({ code: 'other', counts: [exact(15)], inBar: 15 })],
    });
    expect(parts(640, conflict).map((mark) => boxOf(mark).width)).toEqual([639]);
    expect(at(640, conflict).description).toContain('At 1 event the groups add up to more than the total');
  });
});

describe('the picture', () => {
  const answers = {
    pictured,
    'nothing named': sample({ events: 2, totals: [exact(20)], families: [family({ code: 'government' })] }),
    'no total': sample({ events: 3, totals: [], families: [family({ code: 'government', named: 3 })] }),
    huge: sample({
      events: 90_000,
      totals: [makeCount('more-than', 9_000_000)],
      known: 1,
      knownEvents: 1,
      women: 1,
      men: 4_000_000,
      families: [
        family({ code: 'government', counts: [makeCount('at-least', 8_999_999)], named: 40_000, inBar: 1 }),
        family({ code: 'other', counts: [exact(1)], named: 1 }),
      ],
    }),
  };
  const cases = Object.entries(answers).flatMap(([name, answer]) => WIDTHS.map((width) => ({ name, answer, width })));

  test.each(cases)('keeps every mark within its edges: $name at $width px', ({ answer, width }) => {
    const placed = figure(answer, { width, height: null }, locale, names);
    const frame = { x: -0.01, y: -0.01, width: width + 0.02, height: placed.height + 0.02 };
    const outside = leaves(placed.marks).filter((mark) => !contains(frame, boxOf(mark)));
    expect(outside).toEqual([]);
  });

  test.each(cases)('sets no text over another: $name at $width px', ({ answer, width }) => {
    const placed = texts(figure(answer, { width, height: null }, locale, names).marks);
    const clashes = placed.flatMap((a, i) =>
      placed.slice(i + 1).flatMap((b) => (overlaps(textBox(a), textBox(b)) ? [[a.text, b.text]] : [])),
    );
    expect(clashes).toEqual([]);
  });

  test.each(cases)('sets no number over a bar or an outline: $name at $width px', ({ answer, width }) => {
    const clashes = answer.composition.families.flatMap(({ code, events }) => {
      if (events === 0) return [];
      const marks = leaves(row(figure(answer, { width, height: null }, locale, names).marks, code).marks);
      const solid = marks.filter((mark) => mark.type !== 'text');
      return texts(marks).filter((text) => solid.some((mark) => overlaps(boxOf(mark), textBox(text))));
    });
    expect(clashes).toEqual([]);
  });

  test.each(cases)('sets no text smaller than 12 px: $name at $width px', ({ answer, width }) => {
    const sizes = texts(figure(answer, { width, height: null }, locale, names).marks).map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test.each(cases)('draws no number that its table twin does not have: $name at $width px', ({ answer, width }) => {
    const twin = compositionTwin(answer, names, locale);
    const known = new Set(
      twin.rows.flat().flatMap((cell) => numbersIn(typeof cell === 'object' ? (cell?.text ?? '') : String(cell))),
    );
    const explained = [locale.t('composition.named-unit'), locale.t('composition.named-bundle')];
    const drawn = texts(figure(answer, { width, height: null }, locale, names).marks)
      .filter(({ text }) => !explained.includes(text))
      .flatMap(({ text }) => numbersIn(text));
    expect(drawn.filter((number) => !known.has(number))).toEqual([]);
  });

  test('fits an embed of 640 × 480 below its title, with labels in one line', () => {
    const plain = pictured.composition.families.filter(({ sum }) => sum.about === 0);
    const nine = [...plain, family({ code: 'services', named: 6 }), family({ code: 'international', named: 10 })];
    const answer = { ...pictured, composition: { ...pictured.composition, families: nine } };
    const placed = figure(answer, { width: 608, height: 360 }, locale, names);
    // The whole bar and nine rows.
    expect(placed.marks.filter((mark) => mark.type === 'group')).toHaveLength(10);
    expect(placed.height).toBeLessThanOrEqual(360);
    expect(texts(placed.marks).map(({ text }) => text)).toContain('Civil society and project partners');
    expect(texts(placed.marks).some(({ family }) => family === 'serif')).toBe(false);
  });

  test('holds the gender row where the height is free', () => {
    const words = texts(figure(pictured, { width: 640, height: null }, locale, names).marks).map(({ text }) => text);
    expect(words).toContain('13 women');
    expect(words).toContain('at least 532, gender not stated');
  });

  test('is described by what is known of how much', () => {
    expect(figure(pictured, { width: 640, height: null }, locale, names).description).toMatch(
      /^Composition is known for 60 of at least 545 participations\. Those 60 come from 3 events\. 37 of 44 events give no total at all\./,
    );
  });

  test('is the same for the same answer', () => {
    const once = JSON.stringify(figure(pictured, { width: 640, height: null }, locale, names));
    expect(JSON.stringify(figure(pictured, { width: 640, height: null }, locale, names))).toBe(once);
  });
});

function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*/g)].map(([digits]) => digits.replaceAll(',', ''));
}
