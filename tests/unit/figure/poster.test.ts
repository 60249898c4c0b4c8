import { describe, expect, it } from 'vitest';
import type { PlacedFigure } from '../../../src/figure/mark';
import { poster, type PosterWords } from '../../../src/figure/poster';
import { figureSvg } from '../../../src/figure/svg';
import { textWidth } from '../../../src/plot/text-width';
import { texts } from '../views/composition/drawn';

const FIGURE: PlacedFigure = {
  width: 248,
  height: 100,
  title: 'Bars',
  description: '',
  marks: [{ type: 'rect', x: 0, y: 0, width: 248, height: 100, fill: 'hatch' }],
};
const PLAIN: PosterWords = {
  title: 'Government is named at 20 events and counted at none',
  dek: 'Composition is known for 60 of more than 545 participations.',
  selection: '44 events on gender and migration. Filters: Period: 2019–2023',
  notes: ['Participations, not people.', '* This designation is without prejudice to positions on status.'],
  source: 'Source: Susret, 79 events. Data version 1.1.0. Licence: CC-BY-4.0.',
  link: 'https://example.org/susret/?from=2019&to=2023',
  alt: 'Who took part.',
};
const long = (word: string) => Array.from({ length: 60 }, () => word).join(' ');
const HOSTILE: PosterWords = {
  ...PLAIN,
  title: long('Ћирилица'),
  dek: `<script>alert("&")</script> ${'x'.repeat(300)}`,
  selection: long('Filter: Đurđevdan, Kosovo*, ë, ç'),
  notes: [long('note'), '\u202eright to left\u0007'],
  link: `https://example.org/?q=${'%D0%B0'.repeat(120)}`,
};

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe.each([
  ['plain', PLAIN],
  ['hostile', HOSTILE],
])('a poster with %s words', (_name, words) => {
  it.each([280, 302, 605, 640, 1200])('says all of them within %d px, and none over another', (width) => {
    const made = poster(words, { figure: FIGURE, legend: null, bleed: false, titled: true }, width);
    const set = texts(made.marks);
    const said = squeezed(set.map(({ text }) => text).join(''));
    for (const part of [words.title, words.dek, words.selection, words.source, words.link, ...words.notes]) {
      expect(said).toContain(squeezed(part));
    }
    for (const { text, x, size, weight, family } of set) {
      expect(size).toBeGreaterThanOrEqual(12);
      expect(x + textWidth(text, size, weight, family)).toBeLessThanOrEqual(width - 12 + 0.01);
    }
    const lines = set.map(({ y, size }) => ({ top: y - size * 0.75, bottom: y + size * 0.2 }));
    for (const [i, line] of lines.slice(1).entries()) expect(line.top).toBeGreaterThan(lines[i]?.bottom ?? 0);
    expect(lines.at(-1)?.bottom).toBeLessThanOrEqual(made.height);
  });
});

describe('a poster', () => {
  it('leaves no room for words that there are none of', () => {
    const bare: PosterWords = { ...PLAIN, dek: '', selection: ' ', link: '', notes: ['', 'Note.'] };
    const parts = { figure: FIGURE, legend: null, bleed: false, titled: true };
    const made = poster(bare, parts, 640);
    expect(texts(made.marks).map(({ text }) => text)).toEqual([PLAIN.title, PLAIN.source, 'Note.']);
    expect(made.height).toBeLessThan(poster(PLAIN, parts, 640).height);
  });

  it('is named by a title that stands above it, and does not say it again', () => {
    const parts = { figure: FIGURE, legend: null, bleed: false };
    const [titled, untitled] = [true, false].map((one) => poster(PLAIN, { ...parts, titled: one }, 640));
    expect(untitled?.title).toBe(PLAIN.title);
    const said = (made = titled) => texts(made?.marks ?? []).map(({ text }) => text);
    // One line of the title at this width, 23 px high with its leading, and 5 px below it.
    expect(said(untitled)).toEqual(said(titled).slice(1));
    expect((titled?.height ?? 0) - (untitled?.height ?? 0)).toBeCloseTo(23 * 1.25 + 5, 0);
  });

  it('covers with paper what a map draws beyond its edges', () => {
    const { marks } = poster(PLAIN, { figure: FIGURE, legend: null, bleed: true, titled: true }, 280);
    const [first, above, below] = marks;
    expect(first).toMatchObject({ type: 'group', shift: { x: 0 } });
    expect(above).toMatchObject({ type: 'rect', y: 0, width: 280, fill: 'paper' });
    expect(below).toMatchObject({ type: 'rect', width: 280, fill: 'paper' });
  });

  it('is presentation attributes alone, and two in one document share no id', () => {
    const made = poster(HOSTILE, { figure: FIGURE, legend: FIGURE, bleed: false, titled: true }, 640);
    const both = ['a', 'b'].map((idPrefix) => figureSvg(made, { theme: 'light', lang: 'en', idPrefix })).join('');
    expect(both).not.toMatch(
      /<(style|clipPath|foreignObject|image|script|filter|mask)|\s(class|style|clip-path|href)=/,
    );
    const ids = [...both.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });
});
