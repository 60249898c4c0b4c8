import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { policyOf, statedPolicy } from '../../../src/build/content-policy';
import { importPageOf } from '../../../src/build/import-page';

const INDEX = '<html><head><meta charset="utf-8" /><title>Susret</title></head><body></body></html>';

test('the page that opens data keeps out of search engines and states the policy that lets it ask other hosts', () => {
  const page = importPageOf(INDEX);
  expect(page).toContain('<meta name="robots" content="noindex" />');
  expect(statedPolicy(page)).toBe(policyOf(page, 'import'));
  expect(statedPolicy(page)).toMatch(/script-src 'self' 'sha256-[^']+'; /);
});

test('a page without a title is refused', () => {
  expect(() => importPageOf('<meta charset="utf-8" />')).toThrow('no <title>');
});

test.each([
  ['?data=https://example.org/a.csv', '', null],
  ['?lang=bs&data=a.csv', '#x', null],
  ['', '', './?page=import'],
  ['?data=', '', './?page=import&data='],
  ['?lang=bs&metadata=1', '#x', './?page=import&lang=bs&metadata=1#x'],
])('opened with “%s%s” it leads to %s', (search, hash, expected) => {
  const script = /<script>(.*)<\/script>/.exec(importPageOf(INDEX))?.[1] ?? '';
  let left: string | null = null;
  runInNewContext(script, { location: { search, hash, replace: (path: string) => void (left = path) } });
  expect(left).toBe(expected);
});
