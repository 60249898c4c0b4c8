import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { policyOf, statedPolicy, withPolicy } from '../../../src/build/content-policy';

/** Directives of a policy by name. */
function directives(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split('; ').map((one) => {
      const [name = '', ...sources] = one.split(' ');
      return [name, sources];
    }),
  );
}

test('a page without inline code may run and show only what comes from its own host', () => {
  const policy = directives(policyOf('<script type="module" src="./a.js"></script>', 'frame'));
  expect(policy['default-src']).toEqual(["'none'"]);
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(policy['style-src']).toEqual(["'self'"]);
  expect(policy['connect-src']).toEqual(["'self'"]);
  expect(policy['frame-src']).toBeUndefined();
  expect(JSON.stringify(policy)).not.toMatch(/unsafe|https?:|\*/);
});

test('only a page with frames may show those of its own host', () => {
  expect(directives(policyOf('', 'dashboard'))['frame-src']).toEqual(["'self'"]);
});

test('the page that opens data asks any host by https and this machine by http, and is like the dashboard otherwise', () => {
  const [dashboard, wide] = [directives(policyOf('', 'dashboard')), directives(policyOf('', 'import'))];
  expect(wide['connect-src']).toEqual(["'self'", 'https:', 'http://localhost:*', 'http://127.0.0.1:*']);
  expect({ ...wide, 'connect-src': ["'self'"] }).toEqual(dashboard);
});

test('a page without script may have styles and pictures of its own host, and runs nothing', () => {
  const html = '<script type="application/ld+json">{}</script>';
  expect(directives(policyOf(html, 'plain'))).toEqual({
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
});

// printf '%s' "doSomething();" | openssl dgst -sha256 -binary | base64
const HASH = "'sha256-RFWPLDbv2BY+rCkDzsE+0fr8ylGr2R2faWMhq4lfEQc='";

test.each([
  ['a script', '<script>doSomething();</script>', 'script-src'],
  ['a script with attributes', '<script id="a" nonce>doSomething();</script>', 'script-src'],
  ['a module', '<script type="module">doSomething();</script>', 'script-src'],
  ['a style sheet', '<style>doSomething();</style>', 'style-src'],
])('%s in the page is allowed by its hash', (_, html, name) => {
  expect(directives(policyOf(html, 'frame'))[name]).toEqual(["'self'", HASH]);
});

test('data in the page are not code', () => {
  const html = '<script type="application/ld+json">doSomething();</script>';
  expect(directives(policyOf(html, 'frame'))['script-src']).toEqual(["'self'"]);
});

const PAGE = '<head><meta charset="utf-8" /><link rel="icon" href="a.svg" /><style>doSomething();</style></head>';

test('the policy stands in front of all that it governs', () => {
  const written = withPolicy(PAGE, 'dashboard');
  expect(written).toMatch(/<meta charset="utf-8" \/>\s*<meta http-equiv/);
  expect(statedPolicy(written)).toBe(policyOf(PAGE, 'dashboard'));
  expect(() => withPolicy('<head></head>', 'dashboard')).toThrow('no <meta charset="utf-8">');
});

test('a frame states hashes and any host, and a script narrows that to the host of its address', () => {
  const written = withPolicy(PAGE, 'frame');
  const stated = directives(statedPolicy(written));
  expect(stated['style-src']).toEqual(['http:', 'https:', HASH]);
  expect(stated['default-src']).toEqual(["'none'"]);
  const script = /<script>(.*)<\/script>/.exec(written)?.[1] ?? '';
  const hash = createHash('sha256').update(script).digest('base64');
  expect(stated['script-src']).toEqual(['http:', 'https:', `'sha256-${hash}'`]);

  const added: { httpEquiv?: string; content?: string }[] = [];
  const document = { head: { append: (meta: object) => added.push(meta) }, createElement: () => ({}) };
  runInNewContext(script, { document, location: { origin: 'https://susret.example' } });
  expect(added[0]?.httpEquiv).toBe('Content-Security-Policy');
  const narrowed = directives(added[0]?.content ?? '');
  expect(narrowed['connect-src']).toEqual(['https://susret.example']);
  expect(narrowed['style-src']).toEqual(['https://susret.example', HASH]);
});

test('a page that states no policy is refused', () => {
  expect(() => statedPolicy('<head></head>')).toThrow('has no Content-Security-Policy');
});
