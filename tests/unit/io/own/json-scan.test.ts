import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DEEPEST, scanJson } from '../../../../src/io/own/json-scan';

test.each([
  ['[1,]', 'json-comma', 3],
  ['{"a":1,}', 'json-comma', 7],
  ['[1,,2]', 'json-comma', 3],
  ["{'a':1}", 'json-quotes', 1],
  ['{a:1}', 'json-quotes', 1],
  ['{"a":\u201cb\u201d}', 'json-quotes', 5],
  ['[1] // one', 'json-comment', 4],
  ['{ /* a */ }', 'json-comment', 2],
  ['[1', 'json-unfinished', 2],
  ['{"a":"b', 'json-unfinished', 5],
  ['', 'json-unfinished', 0],
  ['[1 2]', 'json-fault', 3],
  ['[NaN]', 'json-fault', 1],
  ['[1}', 'json-fault', 2],
  ['[1]]', 'json-fault', 3],
  ['[01]', 'json-fault', 2],
])('scanJson finds what is wrong in %j', (text, code, at) => {
  expect(scanJson(text).fault).toEqual({ code, at });
});

test('scanJson finds a fault exactly where JSON.parse fails', () => {
  const signs = fc.constantFrom(
    ...['{', '}', '[', ']', ':', ',', '"', '"a"', '1', '-', '.5', 'e3', 'true', 'null', ' ', '\n', '\\', '\\n'],
  );
  const valid = fc.json({ maxDepth: 3 });
  const broken = fc
    .tuple(valid, signs, fc.nat())
    .map(
      ([text, sign, place]) => text.slice(0, place % (text.length + 1)) + sign + text.slice(place % (text.length + 1)),
    );
  fc.assert(
    fc.property(fc.oneof(valid, broken, fc.string({ unit: signs, maxLength: 12 })), (text) => {
      let parses = true;
      try {
        JSON.parse(text);
      } catch {
        parses = false;
      }
      expect(scanJson(text).fault === null).toBe(parses);
    }),
    { numRuns: 2000 },
  );
});

test('scanJson goes as deep as it says and no deeper, whatever the text is', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(scanJson(nested(DEEPEST)).fault).toBeNull();
  expect(scanJson(nested(DEEPEST + 1)).fault).toEqual({ code: 'json-too-deep', at: DEEPEST });
  expect(scanJson(nested(200_000)).fault?.code).toBe('json-too-deep');
});

test('scanJson names numbers that a number cannot hold, and keys that come twice', () => {
  const { longNumbers, repeatedKey } = scanJson('{"a":12345678901234567,"b":0.1,"a":1e400,"c":9007199254740991}');
  expect(longNumbers).toEqual([[5, 22]]);
  expect(repeatedKey).toEqual({ key: 'a', at: 31 });
});
