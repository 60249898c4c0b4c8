import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dataAddress, typedAddress } from '../../../../src/io/own/data-address';

const SITE = new URL('https://susret.example/site/');

describe('dataAddress', () => {
  test.each([
    ['https://example.org/p/events.csv', 'https://example.org/p/events.csv', 'events.csv', true],
    [' https://example.org/a.csv?x=1&y=/z#part ', 'https://example.org/a.csv?x=1&y=/z', 'a.csv', true],
    ['https://example.org/my file.csv', 'https://example.org/my%20file.csv', 'my file.csv', true],
    ['//example.org/a.zip', 'https://example.org/a.zip', 'a.zip', true],
    ['https://example.org:8443/', 'https://example.org:8443/', 'example.org', true],
    ['http://localhost:8000/a.csv', 'http://localhost:8000/a.csv', 'a.csv', true],
    ['http://127.0.0.1:8000/a.csv', 'http://127.0.0.1:8000/a.csv', 'a.csv', true],
    ['data/events.csv', 'https://susret.example/site/data/events.csv', 'events.csv', false],
    ['/other/a.json', 'https://susret.example/other/a.json', 'a.json', false],
    ['https://susret.example/a.csv', 'https://susret.example/a.csv', 'a.csv', false],
    // Another port is another origin.
    ['https://susret.example:444/a.csv', 'https://susret.example:444/a.csv', 'a.csv', true],
  ])('reads %j', (text, href, name, foreign) => {
    const found = dataAddress(text, SITE);
    expect(found.ok && { href: found.url.href, name: found.name, foreign: found.foreign }).toEqual({
      href,
      name,
      foreign,
    });
  });

  test.each([
    ['https://example.org/dir%2Fup%5Cevents.csv', 'events.csv'],
    ['https://example.org/p/%D0%B4%D0%BE%D0%B3%D0%B0%D1%92%D0%B0%D1%98%D0%B8.csv', 'догађаји.csv'],
    ['https://example.org/%E0%A4.csv', '%E0%A4.csv'],
    ['https://example.org/a%00%0Ab%3A%3F.csv', 'ab.csv'],
    ['https://example.org/..%2f..%2f', 'example.org'],
    ['https://example.org/.htaccess', 'htaccess'],
    ['https://example.org/folder/', 'folder'],
    [`https://example.org/${'a'.repeat(200)}.csv`, `${'a'.repeat(116)}.csv`],
  ])('calls the file of %s %j', (text, name) => {
    expect(dataAddress(text, SITE)).toMatchObject({ ok: true, name });
  });

  test.each([
    ['https://', 'no-address'],
    ['https://exa mple.org/a.csv', 'no-address'],
    ['our events', 'no-address'],
    ['http://example.org/a.csv', 'not-https'],
    ['http://localhost.example.org/a.csv', 'not-https'],
    ['ftp://example.org/a.csv', 'not-https'],
    ['javascript:alert(1)', 'not-https'],
    ['data:text/csv,x', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['blob:https://susret.example/1', 'not-https'],
    ['C:\\data\\events.csv', 'not-https'],
    ['https://me:secret@example.org/a.csv', 'with-password'],
    ['https://me@susret.example/a.csv', 'with-password'],
  ])('refuses %j: %s', (text, why) => {
    expect(dataAddress(text, SITE)).toEqual({ ok: false, why });
  });

  test('lets a site that is served by plain http read its own files so', () => {
    expect(dataAddress('a.csv', new URL('http://site.local/'))).toMatchObject({ ok: true, foreign: false });
    expect(dataAddress('http://other.local/a.csv', new URL('http://site.local/'))).toMatchObject({ why: 'not-https' });
  });

  test('never throws, and gives no name with a path', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl()), (text) => {
        const found = dataAddress(text, SITE);
        if (!found.ok) return;
        expect(found.url.protocol).toMatch(/^https?:$/);
        expect(found.name).toMatch(/^[^/\\:]+$/);
      }),
    );
  });
});

test.each([
  ['example.org/a.csv', 'https://example.org/a.csv'],
  [' www.example.org:8443/a.csv ', 'https://www.example.org:8443/a.csv'],
  ['https://example.org/a.csv', 'https://example.org/a.csv'],
  ['http://localhost:80/a.csv', 'http://localhost:80/a.csv'],
  ['a.csv', 'a.csv'],
  ['data/events.csv', 'data/events.csv'],
  ['v/1.0.0/events.csv', 'v/1.0.0/events.csv'],
  ['1.0.0/events.csv', '1.0.0/events.csv'],
])('typedAddress takes %j for %s', (typed, meant) => {
  expect(typedAddress(typed)).toBe(meant);
});
