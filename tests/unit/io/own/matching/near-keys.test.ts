import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../../src/io/own/matching/edit-distance';
import { indexNearKeys, slipsIn } from '../../../../../src/io/own/matching/near-keys';

test.each([
  [4, 0],
  [5, 1],
  [8, 1],
  [9, 2],
  [23, 2],
  [24, 3],
])('a key of %i letters may have %i slips', (letters, expected) => {
  expect(slipsIn(letters)).toBe(expected);
});

test('gives the nearest first, and never the key itself', () => {
  const near = indexNearKeys(['podgorica', 'podgorice', 'podgorac', 'pogradec', 'zenica']);
  expect(near('podgorica')).toEqual([{ key: 'podgorice', edits: 1 }]);
  expect(near('podgoricaa')).toEqual([
    { key: 'podgorica', edits: 1 },
    { key: 'podgorice', edits: 2 },
  ]);
});

test('leaves short keys and whole texts alone', () => {
  const text = 'a'.repeat(201);
  expect(indexNearKeys(['nis', 'peja', text])('nit')).toEqual([]);
  expect(indexNearKeys(['peja', text])('pejaa')).toEqual([]);
  expect(indexNearKeys([text])(text.slice(1))).toEqual([]);
});

const key = fc.string({ unit: fc.constantFrom(...'abcdefg '), minLength: 3, maxLength: 30 });

/** A swap of neighbours, which changes the most pairs of letters, or another letter in place of one. */
const slip = fc.tuple(fc.boolean(), fc.nat(28));

function withSlip(text: string, [swap, i]: readonly [boolean, number]): string {
  return text.slice(0, i) + (swap ? text.charAt(i + 1) + text.charAt(i) : 'x') + text.slice(i + (swap ? 2 : 1));
}

test('finds what comparing with every key finds', () => {
  fc.assert(
    fc.property(fc.array(key, { minLength: 1, maxLength: 5 }), fc.array(slip, { maxLength: 4 }), (keys, slips) => {
      const asked = slips.reduce(withSlip, keys[0] ?? '');
      const expected = [...new Set(keys)].filter((one) => {
        const edits = editDistance(one, asked);
        return edits > 0 && edits <= slipsIn(Math.min(one.length, asked.length));
      });
      const found = indexNearKeys(keys)(asked);
      expect(found.map((near) => near.key).sort()).toEqual(expected.sort());
    }),
  );
});
