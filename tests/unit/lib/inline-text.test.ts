import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inlineJson, inlineScript, inlineStyle } from '../../../src/lib/inline-text';

test.each([
  ['an end of the script', "x = '</script>'"],
  ['an end in capitals', "x = '</SCRIPT>'"],
  ['a comment that would swallow the end', "x = '<!-- <script>'"],
  ['a style sheet in a text', "x = '<style></style>'"],
  ['a pattern', 'x = /<script/.source'],
])('inlineScript keeps %s inside, and what the code means', (_, code) => {
  const inline = inlineScript(code);
  expect(inline).not.toMatch(/<(\/?(script|style)|!--)/i);
  expect(runInNewContext(inline.replace('.source', '.exec("<script")[0]'))).toBe(
    runInNewContext(code.replace('.source', '.exec("<script")[0]')),
  );
});

test('inlineScript leaves comparisons alone', () => {
  expect(inlineScript('a<b;a<!b')).toBe('a<b;a<!b');
});

test('inlineJson has no angle bracket and is read back as it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const inline = inlineJson(value);
      expect(inline).not.toContain('<');
      expect(JSON.parse(inline)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
  expect(inlineJson('</script><!--')).toBe('"\\u003c/script>\\u003c!--"');
});

test('inlineStyle lets no rule end the style sheet', () => {
  expect(inlineStyle('a::after{content:"</style>"}')).toBe('a::after{content:"<\\/style>"}');
});
