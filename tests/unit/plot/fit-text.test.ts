import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, graphemes, wrapText } from '../../../src/plot/fit-text';
import { textWidth } from '../../../src/plot/text-width';

const SENTENCE = 'Women with migration experience';

describe('graphemes', () => {
  const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
  const expected = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);

  it('are those of Unicode', () => {
    const units = [
      fc.string({ unit: 'grapheme', maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme-ascii', maxLength: 8 }),
    ];
    fc.assert(
      fc.property(fc.oneof(...units), (text) => {
        expect(graphemes(text)).toEqual(expected(text));
      }),
    );
  });

  it('are single letters throughout the blocks that are taken for simple', () => {
    for (const [from, to] of [
      [0x20, 0x2ff],
      [0x370, 0x482],
      [0x48a, 0x52f],
      [0x1e00, 0x1fff],
    ] as const) {
      const text = Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)).join('');
      expect(graphemes(text)).toEqual(expected(text));
    }
  });

  it('keep a mark with its letter', () => {
    expect(graphemes('Z\u030cepa')).toEqual(['Z\u030c', 'e', 'p', 'a']);
    expect(graphemes('👩‍👩‍👧')).toHaveLength(1);
  });
});

describe('fitText', () => {
  it('leaves a text that fits as it is', () => {
    expect(fitText('Sarajevo', textWidth('Sarajevo', 14), 14)).toBe('Sarajevo');
  });

  it('cuts between words and ends in an ellipsis', () => {
    const room = textWidth('Women with migration…', 14);
    expect(fitText(SENTENCE, room, 14)).toBe('Women with migration…');
    expect(fitText(SENTENCE, room - 0.1, 14)).toBe('Women with…');
  });

  it('leaves no punctuation before the ellipsis', () => {
    expect(fitText('Police, prosecutors', textWidth('Police,…', 14), 14)).toBe('Police…');
  });

  it('cuts a first word that is too long between letters', () => {
    expect(fitText('Prishtina', textWidth('Pris…', 14), 14)).toBe('Pris…');
  });

  it('never cuts a letter from its mark', () => {
    expect(fitText('c\u030c'.repeat(6), textWidth('cc…', 14) + 1, 14)).toBe('c\u030cc\u030c…');
  });

  it('gives the ellipsis alone when there is no room', () => {
    expect(fitText('Sarajevo', 1, 14)).toBe('…');
  });

  it('measures in the weight, family and spacing that are given', () => {
    const room = textWidth(SENTENCE, 14);
    expect(fitText(SENTENCE, room, 14, 600)).toBe('Women with migration…');
    expect(fitText(SENTENCE, room, 14, 400, 'sans', 1)).not.toBe(SENTENCE);
  });

  it('is never wider than the room where the ellipsis fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.double({ min: 20, max: 200, noNaN: true }),
        (text, room) => {
          expect(textWidth(fitText(text, room, 14), 14)).toBeLessThanOrEqual(room + 1e-9);
        },
      ),
    );
  });
});

describe('wrapText', () => {
  it('breaks at white space where the next word does not fit', () => {
    expect(wrapText(SENTENCE, textWidth('Women with migration', 14), 2, 14)).toEqual([
      'Women with migration',
      'experience',
    ]);
  });

  it('shortens the last line', () => {
    expect(wrapText('one two three four', textWidth('two…', 14), 2, 14)).toEqual(['one', 'two…']);
  });

  it('breaks after a hyphen, dash or slash between letters', () => {
    expect(wrapText('gender-equality bodies', textWidth('equality', 14) + 1, 3, 14)).toEqual([
      'gender-',
      'equality',
      'bodies',
    ]);
  });

  it('keeps a range of figures and a no-break space together', () => {
    expect(wrapText('in 2019–2023', textWidth('in 2019–', 14), 2, 14)[0]).toBe('in');
    expect(wrapText('of 1\u00a0091 people', textWidth('people', 14), 3, 14)).toEqual(['of', '1\u00a0091', 'people']);
  });

  it('breaks a word that is wider than a line between letters', () => {
    expect(wrapText('aaaa', textWidth('aa', 14), 3, 14)).toEqual(['aa', 'aa']);
  });

  it('ends however narrow the line is', () => {
    expect(wrapText('ab', 0, 5, 14)).toEqual(['a', 'b']);
  });

  it.each(['', '   ', '\n\t'])('gives no line for %j', (text) => {
    expect(wrapText(text, 100, 3, 14)).toEqual([]);
  });

  it('loses no letter when there are lines enough', () => {
    const words = fc.array(fc.stringMatching(/^[a-zčćđšžа-ш-]{1,12}$/), { maxLength: 12 });
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 120 }), (list, room) => {
        const lines = wrapText(list.join(' '), room, 1000, 14);
        expect(lines.join('').replaceAll(' ', '')).toBe(list.join(''));
        expect(lines.every((line) => line === line.trim())).toBe(true);
      }),
    );
  });
});
