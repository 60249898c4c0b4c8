import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { caddyFile, headersFile, hostPolicies, nginxFile } from '../../../src/build/hosting';
import { serve } from '../../../src/cli/serve.mjs';

const page = (policy: string) => `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
const POLICIES = hostPolicies({
  dashboard: page("default-src 'none'"),
  import: page('connect-src https:'),
  frame: page("default-src 'self'"),
});

/** What a host has to send for a path: the policy of the page, and how long it may be kept. */
const EXPECTED = [
  ['/', "default-src 'none'; frame-ancestors 'self'", 'no-cache'],
  ['/index.html', "default-src 'none'; frame-ancestors 'self'", 'no-cache'],
  ['/import.html', "connect-src https:; frame-ancestors 'self'", 'no-cache'],
  ['/embed.html', "default-src 'self'", 'no-cache'],
  ['/assets/a.js', null, 'public, max-age=31536000, immutable'],
  ['/data/events.csv', null, 'no-cache'],
] as const;

test('only its own site may frame the dashboard and what opens data, and any page a frame', () => {
  expect(POLICIES).toEqual({
    dashboard: "default-src 'none'; frame-ancestors 'self'",
    import: "connect-src https:; frame-ancestors 'self'",
    frame: "default-src 'self'",
  });
});

test.each(['/', '/sub/'])('the server of this repository sends under %s what the file _headers says', async (base) => {
  const root = mkdtempSync(join(tmpdir(), 'susret-hosting-'));
  for (const folder of ['assets', 'data']) mkdirSync(join(root, folder));
  for (const name of ['index.html', 'import.html', 'embed.html', 'assets/a.js', 'data/events.csv'])
    writeFileSync(join(root, name), '');
  writeFileSync(join(root, '_headers'), headersFile(POLICIES));
  const { url, close } = await serve({ root, base });
  for (const [path, policy, lifetime] of EXPECTED) {
    const { status, headers } = await fetch(new URL(`.${path}`, url));
    expect([path, status, headers.get('content-security-policy'), headers.get('cache-control')]).toEqual([
      path,
      200,
      policy,
      lifetime,
    ]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
  await close();
  rmSync(root, { recursive: true });
});

test('no header stands in two rules of _headers that fit one path', () => {
  const rules = headersFile(POLICIES)
    .split('\n\n')
    .map((rule) => rule.trim().split('\n'));
  for (const path of [...EXPECTED.map(([name]) => name), '/embed', '/import']) {
    const names = rules
      .filter(([at = '']) => (at.endsWith('*') ? path.startsWith(at.slice(0, -1)) : path === at))
      .flatMap(([, ...lines]) => lines.map((line) => line.split(':', 1)[0]));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
  }
});

test('every location of nginx sends all that is sent everywhere, since it has nothing of those around it', () => {
  const locations = [...nginxFile(POLICIES).matchAll(/location ([^{]*) \{\n(.*?)\n {4}\}/gs)];
  expect(locations.map(([, at]) => at)).toEqual(['/', '/assets/', '= /index.html', '= /import.html', '= /embed.html']);
  for (const [, , body = ''] of locations) {
    for (const name of ['Access-Control-Allow-Origin', 'Referrer-Policy', 'X-Content-Type-Options', 'Cache-Control']) {
      expect(body).toContain(`add_header ${name} "`);
    }
  }
  expect(locations[2]?.[2]).toContain(`add_header Content-Security-Policy "${POLICIES.dashboard}" always;`);
  expect(locations[3]?.[2]).toContain(`add_header Content-Security-Policy "${POLICIES.import}" always;`);
  expect(locations[4]?.[2]).toContain(`add_header Content-Security-Policy "${POLICIES.frame}" always;`);
});

test('Caddy sends each page its policy', () => {
  const text = caddyFile(POLICIES);
  expect(text).toContain(
    `@dashboard path / /index.html\n\theader @dashboard Content-Security-Policy "${POLICIES.dashboard}"`,
  );
  expect(text).toContain(
    `@import path /import.html /import\n\theader @import Content-Security-Policy "${POLICIES.import}"`,
  );
  expect(text).toContain(`@frame path /embed.html /embed\n\theader @frame Content-Security-Policy "${POLICIES.frame}"`);
});
