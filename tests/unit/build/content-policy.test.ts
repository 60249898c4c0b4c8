import { expect, test } from 'vitest';
import { contentPolicy, policyOf, statedPolicy } from '../../../src/build/content-policy';

/** Directives of a policy by name. */
const directives = (policy: string) =>
  Object.fromEntries(policy.split('; ').map((one) => [one.split(' ', 1)[0], one.split(' ').slice(1)]));

test('a page without inline code may run and show only what comes from its own host', () => {
  const policy = directives(policyOf('<script type="module" src="./a.js"></script>', false));
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(policy['style-src']).toEqual(["'self'"]);
  expect(policy['connect-src']).toEqual(["'self'"]);
  expect(policy['frame-src']).toBeUndefined();
  expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:|\*/);
});

test('only a page with frames may show those of its own host', () => {
  expect(directives(policyOf('', true))['frame-src']).toEqual(["'self'"]);
});

// printf '%s' "doSomething();" | openssl dgst -sha256 -binary | base64
const HASH = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";

test.each([
  ['a script', '<script>doSomething();</script>', 'script-src'],
  ['a script with attributes', '<script id="a" nonce>doSomething();</script>', 'script-src'],
  ['a module', '<script type="module">doSomething();</script>', 'script-src'],
  ['a style sheet', '<style>doSomething();</style>', 'style-src'],
])('%s in the page is allowed by its hash', (_, html, name) => {
  expect(directives(policyOf(html, false))[name]).toEqual(["'self'", HASH]);
});

test('data in the page are not code', () => {
  const html = '<script type="application/ld+json">doSomething();</script>';
  expect(directives(policyOf(html, false))['script-src']).toEqual(["'self'"]);
});

test('the policy stands in front of all that it governs', () => {
  const { transformIndexHtml } = contentPolicy({ frames: true }) as {
    transformIndexHtml: { handler: (html: string) => string };
  };
  const html = '<head><meta charset="utf-8" /><link rel="icon" href="a.svg" /><style>a{}</style></head>';
  const written = transformIndexHtml.handler(html);
  expect(written.indexOf('http-equiv')).toBeGreaterThan(written.indexOf('charset'));
  expect(written.indexOf('http-equiv')).toBeLessThan(written.indexOf('<link'));
  expect(statedPolicy(written)).toBe(policyOf(html, true));
  expect(() => transformIndexHtml.handler('<head></head>')).toThrow('no <meta charset="utf-8">');
});

test('a page that states no policy is refused', () => {
  expect(() => statedPolicy('<head></head>')).toThrow('has no Content-Security-Policy');
});
