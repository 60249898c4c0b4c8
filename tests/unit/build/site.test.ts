import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkedSite } from '../../../src/build/site';

let folder = '';

beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'susret-site-'))));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

test('sound settings are taken without a warning', async () => {
  const { site, warnings } = await checkedSite(file('sound.json', '{"title":"Meetings","policy":"un"}'));
  expect(site).toMatchObject({ title: 'Meetings', policy: 'un', suppressBelow: 0 });
  expect(warnings).toEqual([]);
});

test('a wrong setting has its default and a warning that names file, setting and value', async () => {
  const { site, warnings } = await checkedSite(file('wrong.json', '{"policy":"west"}'));
  expect(site.policy).toBe('eu');
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/site\.json.*policy.*west/);
});

test('a missing file has every default', async () => {
  const { site, warnings } = await checkedSite(join(folder, 'nowhere.json'));
  expect(site.title).toBe('Susret');
  expect(warnings).toEqual([]);
});

test('a file that is not JSON is refused by name', async () => {
  await expect(checkedSite(file('broken.json', '{"title":'))).rejects.toThrow(/broken\.json is not JSON/);
});
