import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const PROGRAM = new URL('../../../src/cli/serve-site.mjs', import.meta.url).pathname;

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'susret-serve-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test.each([
  [[], 'Name one folder.'],
  [['.', '--open'], "Unknown option '--open'"],
  [['/'], '/ holds no site. "npm run build" makes one.'],
])('%j is refused', (args, reason) => {
  const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining(reason)]);
});

test.each(['dashboard', '/dashboard', '/dashboard/'])(
  'a site lies under the path %s, and nowhere else',
  async (base) => {
    writeFileSync(join(folder, 'index.html'), 'the site');
    const server = spawn(process.execPath, [PROGRAM, folder, '--base', base], { env: { ...process.env, PORT: '0' } });
    try {
      const said = await new Promise<string>((done) =>
        server.stdout.once('data', (text: Buffer) => done(String(text))),
      );
      const url = /http\S+/.exec(said)?.[0] ?? '';
      expect(new URL(url).pathname).toBe('/dashboard/');
      expect(await (await fetch(url)).text()).toBe('the site');
      expect((await fetch(new URL('/', url))).status).toBe(404);
    } finally {
      server.kill();
    }
  },
);
