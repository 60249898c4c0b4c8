import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../../../src/io/own/matching/edit-distance';

test.each([
  ['', '', 0],
  ['', 'bar', 3],
  ['bar', 'bar', 0],
  // Levenshtein's own examples of one step each, and Damerau's of two neighbours swapped.
  ['maari', 'marri', 1],
  ['belgrad', 'belgrade', 1],
  ['sarajvo', 'sarajevo', 1],
  ['prizern', 'prizren', 1],
  ['kitten', 'sitting', 3],
  // The published example that parts the true distance, 2, from the one that leaves swapped letters alone, 3.
  ['ca', 'abc', 2],
  ['a cat', 'an abct', 3],
])('%j and %j are %i steps apart', (a, b, expected) => {
  expect(editDistance(a, b)).toBe(expected);
});

// Few letters, so that texts are often alike.
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

test('the distance is that of a metric: none to itself alone, the same both ways, never longer than by a third text', () => {
  fc.assert(
    fc.property(word, word, word, (a, b, c) => {
      expect(editDistance(a, b) === 0).toBe(a === b);
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
    }),
  );
});

test('a swap of neighbours is one step', () => {
  fc.assert(
    fc.property(word, fc.nat(6), (a, i) => {
      const swapped = a.slice(0, i) + a.charAt(i + 1) + a.charAt(i) + a.slice(i + 2);
      expect(editDistance(a, swapped)).toBe(a === swapped ? 0 : 1);
    }),
  );
});
