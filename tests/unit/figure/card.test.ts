import { describe, expect, it } from 'vitest';
import { card, CARD, CARD_SCALE, type CardWords } from '../../../src/figure/card';
import { textWidth } from '../../../src/plot/text-width';
import { texts } from '../views/composition/drawn';

const MARK = { marks: [], width: 18, height: 16 };
const PLAIN: CardWords = {
  site: 'Susret',
  title: 'Regional Conference “Gender and Migration”',
  titleLang: 'en',
  facts: [
    { label: 'When', text: '13–15 Oct 2021', mark: null },
    { label: 'Where', text: 'Sarajevo', mark: null },
    { label: 'Participants', text: 'more than 50', mark: MARK },
  ],
  alt: 'Regional Conference.',
};
const long = (word: string) => Array.from({ length: 60 }, () => word).join(' ');
const HOSTILE: CardWords = {
  ...PLAIN,
  site: long('Susret'),
  title: `${'x'.repeat(300)} ${long('Ћирилица')}`,
  facts: PLAIN.facts.map((fact) => ({ ...fact, label: long('Kada'), text: long('djelimično pretpostavljeno') })),
};
/** The lines of the title, which alone are set in the serif below the name of the site. */
const titleOf = (words: CardWords) =>
  texts(card(words).marks)
    .filter(({ family }) => family === 'serif')
    .slice(1);

it('a card has the pixels that those who show links ask for', () => {
  expect([CARD.width * CARD_SCALE, CARD.height * CARD_SCALE]).toEqual([1200, 630]);
});

describe.each([
  ['plain', PLAIN],
  ['hostile', HOSTILE],
  ['no', { ...PLAIN, title: '', facts: [{ label: '', text: '', mark: null }] }],
])('a card of %s words', (_name, words) => {
  it('keeps them on the card, at 24 pixels or more, none over another', () => {
    const set = texts(card(words).marks).map(({ text, x, y, size, weight, family }) => ({
      size,
      left: x,
      right: x + textWidth(text, size, weight, family),
      top: y - size * 0.75,
      bottom: y + size * 0.2,
    }));
    for (const { size, left, right, bottom } of set) {
      expect(size * CARD_SCALE).toBeGreaterThanOrEqual(24);
      expect(left).toBeGreaterThanOrEqual(36);
      expect(right).toBeLessThanOrEqual(CARD.width - 36 + 0.01);
      expect(bottom).toBeLessThanOrEqual(CARD.height);
    }
    for (const [i, a] of set.entries()) {
      for (const b of set.slice(i + 1)) {
        const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(apart, JSON.stringify([a, b])).toBe(true);
      }
    }
  });
});

describe('the title of a card', () => {
  it('is large where it is short, in lines that are about as long as each other', () => {
    const lines = titleOf(PLAIN);
    expect(lines.map(({ size }) => size)).toEqual([34, 34]);
    const [first = 0, second = 0] = lines.map(({ text }) => textWidth(text, 34, 600, 'serif'));
    expect(Math.min(first, second) / Math.max(first, second)).toBeGreaterThan(0.7);
  });

  it('has no word cut for the sake of lines of one length', () => {
    const lines = titleOf({ ...PLAIN, title: 'Opening Borders: #WomenRefugeesWelcome delegation' });
    expect(lines.map(({ text }) => text).join(' ')).toBe('Opening Borders: #WomenRefugeesWelcome delegation');
  });

  it('gets smaller before it is cut, and is cut between words after five lines', () => {
    const whole = long('gender').slice(0, 178);
    expect(
      titleOf({ ...PLAIN, title: whole })
        .map(({ text }) => text)
        .join(' '),
    ).toBe(whole.trim());
    const cut = titleOf({ ...PLAIN, title: long('migration') });
    expect(cut).toHaveLength(5);
    expect(cut.at(-1)?.text).toMatch(/ migration…$/);
  });

  it('has its own language where that is stated', () => {
    expect(titleOf({ ...PLAIN, titleLang: 'bs' })[0]?.lang).toBe('bs');
    expect(titleOf({ ...PLAIN, titleLang: '' })[0]?.lang).toBeUndefined();
  });
});

it('facts have one size, a smaller one where a long fact needs it', () => {
  const sizes = (text: string) => {
    const facts = PLAIN.facts.map((fact, at) => (at === 0 ? { ...fact, text } : fact));
    return [
      ...new Set(
        texts(card({ ...PLAIN, facts }).marks)
          .filter(({ y }) => y > 240)
          .map(({ size }) => size),
      ),
    ];
  };
  expect(sizes('13–15 Oct 2021')).toEqual([17]);
  expect(sizes('23.–24. sep 2021. (djelimično pretpostavljeno)')).toEqual([15]);
});
