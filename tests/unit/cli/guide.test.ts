import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { main as check } from '../../../src/cli/check';
import { readPackage } from '../../../src/cli/package-data';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const WORKFLOW = readFileSync(new URL('../../../.github/workflows/pages.yml', import.meta.url), 'utf8');

let folder = '';
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), 'susret-guide-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test('the four files that the guide has to paste are a package without a problem', async () => {
  const found = [...README.matchAll(/`our-events\/([\w.]+)`,[^`]*```\w+\n([^`]*)```/g)];
  expect(found.map(([, name]) => name)).toEqual(['events.csv', 'venues.csv', 'datapackage.json', 'site.json']);
  for (const [, name = '', text = ''] of found) writeFileSync(join(folder, name), text.replace(/^ {3}/gm, ''));
  const said: string[] = [];
  const say = (text: string) => void said.push(text);
  expect(await check([folder], say, say), said.join('')).toBe(0);

  const read = await readPackage(folder);
  if (!read.ok) throw new Error(read.code);
  expect(read.core.events.map(({ count }) => [count.kind, count.low])).toEqual([['more-than', 20]]);
  expect(read.site).toMatchObject({ title: 'Our events', suppressBelow: 5 });
});

test('the workflow may write to the site alone, and only where it publishes', () => {
  expect(WORKFLOW.match(/^.*\b(read|write)$/gm)?.map((line) => line.trim())).toEqual([
    'contents: read',
    'pages: write',
    'id-token: write',
  ]);
  expect([...WORKFLOW.matchAll(/uses: (\S+)/g)].map(([, action]) => action)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^actions\/deploy-pages@v\d+$/)]),
  );
});
