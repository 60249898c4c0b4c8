/** Sites of other packages, built by the commands that a reader of the README types, and served below a path. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Locator, Page } from '@playwright/test';
import { SITE_ENTRIES } from '../../src/cli/build';
import { serve } from '../../src/cli/serve.mjs';
import { expect, test as watched } from '../support/page';

const run = promisify(execFile);

const ROOT = join(import.meta.dirname, '../..');
const CONGRESSES = join(ROOT, 'tests/fixtures/congresses');

/** What no page of another package says. "Gender" alone is a word of the program: the one that sources give. */
const FIRST_ONLY = /migra|gender and|balkan|kosovo|prejudice|sarajevo|belgrade/i;

let folder = '';
let host: { readonly url: string; readonly close: () => Promise<void> } | null = null;

// The watch on what goes wrong unseen has to know the host of this file. Before that is there it watches the hooks, which open no page.
const test = watched.extend({
  baseURL: async ({}, use) => use(host?.url ?? 'http://127.0.0.1/'),
});
// One failure is enough: a new worker would build everything anew.
test.describe.configure({ mode: 'serial' });

function command(...args: string[]): Promise<unknown> {
  return run(process.execPath, [join(ROOT, 'src/cli/run.mjs'), ...args], { cwd: ROOT });
}

test.beforeAll(async () => {
  // Two builds of the whole site.
  test.setTimeout(480_000);
  folder = await mkdtemp(join(tmpdir(), 'susret-publish-'));
  await command('build', '--data', CONGRESSES, '--out', join(folder, 'host/reports/congresses'));
  await command('new', join(folder, 'ours'));
  await command('build', '--data', join(folder, 'ours'), '--out', join(folder, 'host/ours'));
  host = await serve({ root: join(folder, 'host') });
});
test.afterAll(async () => {
  await host?.close();
  await rm(folder, { recursive: true, force: true });
});

async function opened(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html')).toHaveAttribute('data-state', 'ready');
}

/** Whether the middle of one element lies in another: a mark that is cut off by the edge of the map counts as visible. */
async function isInside(inner: Locator, outer: Locator): Promise<boolean> {
  const [mark, room] = [await inner.boundingBox(), await outer.boundingBox()];
  if (mark === null || room === null) return false;
  const [x, y] = [mark.x + mark.width / 2 - room.x, mark.y + mark.height / 2 - room.y];
  return x > 0 && y > 0 && x < room.width && y < room.height;
}

/** What the first data set is known by: its subject, its region, and the names of its organisations of more than one word. */
async function wordsOfFirst(): Promise<readonly string[]> {
  const { title } = JSON.parse(await readFile(join(ROOT, 'data/datapackage.json'), 'utf8')) as { title: string };
  const rows = (await readFile(join(ROOT, 'data/organisations.csv'), 'utf8')).split('\n').slice(1);
  const names = rows.map((row) => /^[^,]*,(?:"([^"]+)"|([^,]+)),/.exec(row)?.slice(1).join('') ?? '');
  // "Council of Europe" and the like are part of no text here either.
  return [title, 'gender and migration', 'Western Balkan', ...names.filter((name) => name.includes(' '))];
}

async function textFiles(root: string): Promise<readonly (readonly [path: string, text: string])[]> {
  const names = await readdir(root, { recursive: true });
  const kinds = ['.html', '.js', '.css', '.csv', '.json', '.md', '.svg', '.conf', ''];
  const paths = names.filter((name) => kinds.includes(extname(name)));
  const texts = await Promise.all(paths.map((path) => readFile(join(root, path), 'utf8').catch(() => '')));
  return paths.map((path, i) => [path, texts[i] ?? ''] as const);
}

test('the page of another package speaks of that package alone, and draws its events, places and numbers', async ({
  page,
}) => {
  await opened(page, 'reports/congresses/');
  await expect(page).toHaveTitle(/Congresses of science/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');

  // 29 exactly and more than 200: more than 229. With about 140: 369.
  const sentence = page.locator('.sentence p.sentence');
  await expect(sentence).toContainText('6 events from 1860 to 2006');
  await expect(sentence).toContainText('229');
  await expect(sentence).toContainText('369');

  const map = page.getByRole('region', { name: 'Map of the events by town' });
  for (const [town, events] of [
    ['Brussels', 2],
    ['Karlsruhe', 1],
    ['Madrid', 1],
    ['Paris', 1],
    ['Zürich', 1],
  ] as const) {
    const circle = map.getByRole('button', { name: new RegExp(`^${town}`) });
    await expect(circle).toBeVisible();
    expect(await isInside(circle, map.getByRole('group', { name: /^Map with/ })), town).toBe(true);
    await expect(circle).toHaveAccessibleName(new RegExp(`\\b${events} event`));
  }

  const list = page.getByRole('region', { name: 'Event list' });
  for (const title of ['Karlsruhe Congress of chemists', 'Fifth Solvay Conference on Physics']) {
    await expect(list.getByText(title)).toBeVisible();
  }
  await expect(list).toContainText('Oct 1927 · Brussels');
  await expect(page.locator('body')).not.toContainText(FIRST_ONLY);
});

test('its pages about method, data and itself say nothing of the first package', async ({ page }) => {
  for (const name of ['method', 'data', 'about']) {
    await opened(page, `reports/congresses/?page=${name}`);
    await expect(page.locator('main h2').first()).toBeVisible();
    await expect(page.locator('body')).not.toContainText(FIRST_ONLY);
  }
});

test('a frame of it draws, too', async ({ page }) => {
  await opened(page, 'reports/congresses/embed.html?view=map');
  await expect(page.getByRole('button', { name: /^Zürich/ })).toBeVisible();
  await expect(page.locator('body')).not.toContainText(FIRST_ONLY);
});

test('no file of the built site has the names, the region or the subject of the first package', async () => {
  const words = await wordsOfFirst();
  // The register has 146 rows.
  expect(words.length).toBeGreaterThan(100);
  const files = await textFiles(join(folder, 'host/reports/congresses'));
  expect(files.map(([path]) => path)).toEqual(expect.arrayContaining(['index.html', '_headers', 'data/events.csv']));
  const found = files.flatMap(([path, text]) => {
    const folded = text.toLowerCase();
    return words.filter((word) => folded.includes(word.toLowerCase())).map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});

test('a built site is one that a later build may replace', async () => {
  expect(SITE_ENTRIES).toEqual(expect.arrayContaining(await readdir(join(folder, 'host/reports/congresses'))));
});

test('a folder fresh from "new" becomes a site with its one example', async ({ page }) => {
  await opened(page, 'ours/');
  await expect(page).toHaveTitle(/Our events/);
  await expect(page.locator('.sentence p.sentence')).toContainText('1 event in 2026');
  const map = page.getByRole('region', { name: 'Map of the events by town' });
  await expect(map.getByRole('button', { name: /^Bern/ })).toBeVisible();
  await page.getByRole('region', { name: 'Event list' }).getByText('Example training (replace this row)').click();
  await expect(page.getByText('More than 20 people came')).toBeVisible();
});
