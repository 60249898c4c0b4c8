import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fileOf, serve } from '../../../src/cli/serve.mjs';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** Sends a request as it stands: `fetch` would tidy the path and unpack the answer. */
function ask(url: string, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((done, fail) => {
    const { hostname, port } = new URL(url);
    request({ hostname, port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', fail)
      .end();
  });
}

let folder = '';
let site = { url: '', close: () => Promise.resolve() };
let nested = site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'susret-serve-'));
  const root = join(folder, 'site');
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(root, 'data'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  mkdirSync(join(folder, 'site-other'));
  writeFileSync(join(folder, 'site-other', 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), '<p>Zdravo</p>');
  writeFileSync(join(root, 'assets', 'a.js'), 'x'.repeat(10_000));
  writeFileSync(join(root, 'assets', 'a.woff2'), 'font');
  writeFileSync(join(root, 'data', 'events.csv'), 'event_id\ne1\n');
  writeFileSync(join(root, 'data', 'šš.csv'), 'a\n');
  site = await serve({ root });
  nested = await serve({ root, base: '/sub/' });
});

afterAll(async () => {
  await site.close();
  await nested.close();
  rmSync(folder, { recursive: true });
});

describe('serve', () => {
  test('prints an address of this machine that ends in a slash', () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(nested.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sub\/$/);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?lang=bs', 'text/html; charset=utf-8'],
    ['/assets/a.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.woff2', 'font/woff2'],
    ['/data/events.csv', 'text/csv; charset=utf-8; header=present'],
    ['/data/%C5%A1%C5%A1.csv', 'text/csv; charset=utf-8; header=present'],
  ])('answers %s with its type, readable from every origin', async (path, type) => {
    const { status, headers } = await ask(site.url, path);
    expect([status, headers['content-type'], headers['access-control-allow-origin']]).toEqual([200, type, '*']);
  });

  test('compresses text for those who take gzip, with the length of what is sent', async () => {
    const { headers, body } = await ask(site.url, '/assets/a.js', { 'accept-encoding': 'gzip, br' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body.length));
    expect(body.length).toBeLessThan(200);
    expect(gunzipSync(body).toString()).toBe('x'.repeat(10_000));
  });

  test('sends text as it is to those who do not, and fonts always', async () => {
    const plain = await ask(site.url, '/assets/a.js');
    const font = await ask(site.url, '/assets/a.woff2', { 'accept-encoding': 'gzip' });
    expect([plain.headers['content-encoding'], plain.body.length]).toEqual([undefined, 10_000]);
    expect([font.headers['content-encoding'], font.body.toString()]).toEqual([undefined, 'font']);
  });

  test('sends the new bytes after a file has changed', async () => {
    const path = join(folder, 'site', 'data', 'changing.csv');
    const read = async () =>
      gunzipSync((await ask(site.url, '/data/changing.csv', { 'accept-encoding': 'gzip' })).body);
    writeFileSync(path, 'one');
    expect((await read()).toString()).toBe('one');
    writeFileSync(path, 'three');
    expect((await read()).toString()).toBe('three');
  });

  test('answers 304 to those who hold the file already', async () => {
    const first = await ask(site.url, '/data/events.csv');
    const again = await ask(site.url, '/data/events.csv', { 'if-none-match': String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('lets hashed files be kept and asks for everything else again', async () => {
    const cached = async (path: string) => (await ask(site.url, path)).headers['cache-control'];
    expect(await cached('/assets/a.js')).toBe('public, max-age=31536000, immutable');
    expect(await cached('/data/events.csv')).toBe('no-cache');
  });

  test.each(['/missing.csv', '/data', '/data/', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%zz'])(
    'answers 404 to %s',
    async (path) => {
      const { status, body } = await ask(site.url, path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain('secret');
    },
  );

  test('sends a head without a body, and refuses to be written to', async () => {
    const head = await ask(site.url, '/', {}, 'HEAD');
    const post = await ask(site.url, '/', {}, 'POST');
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([200, '13', 0]);
    expect([post.status, post.headers.allow]).toEqual([405, 'GET, HEAD']);
  });

  test('serves below a path and nothing beside it', async () => {
    expect((await ask(nested.url, '/sub/data/events.csv')).status).toBe(200);
    expect((await ask(nested.url, '/data/events.csv')).status).toBe(404);
    const bare = await ask(nested.url, '/sub');
    expect([bare.status, bare.headers.location]).toEqual([308, '/sub/']);
  });

  test('moves on to the next port when the one asked for is taken', async () => {
    const taken = Number(new URL(site.url).port);
    const second = await serve({ root: folder, port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });
});

test.each([
  ['/', '/', '/site/index.html'],
  ['/', '/data/events.csv?v=1#top', '/site/data/events.csv'],
  ['/sub/', '/sub/a', '/site/a'],
  ['/sub/', '/other/a', null],
  ['/', '/../site-other/secret.txt', null],
  ['/', '/..', null],
  ['/', '/a%00b', null],
  ['/', '/a%5C..%5Cb', null],
  ['/', '/%E0%A4%A', null],
])('fileOf under %s takes %s to %s', (base, address, file) => {
  expect(fileOf('/site', base, address)).toBe(file);
});
