import { expect, test } from 'vitest';
import { isNotStated } from '../../../../../src/io/own/values/not-stated';

test.each([
  ['', true],
  ['?', true],
  ['0', false],
  ['- 5', false],
  ['Nuk është deklaruar', true],
  [`${'.'.repeat(60)} n/a`, true],
  [`${'.'.repeat(60)} Tirana`, false],
  ['Unknown soldiers: women in the wars of the region', false],
  [`Nije ${' '.repeat(60)} navedeno`, true],
])('isNotStated(%j) is %j', (text, expected) => {
  expect(isNotStated(text)).toBe(expected);
});
