import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { timed, type Row } from '../../src/cli/bench-table';
import { launchOptions } from '../../src/cli/chromium.mjs';
import { serve } from '../../src/cli/serve.mjs';
import { generatedEvents } from './generated-events';
import { listen, type Answers } from './import/answers';

export const name = 'A CSV file of 100 MB opened in the page, in Chromium on the built site';

const DIST = join(import.meta.dirname, '../../dist');
const EARLIER = join(import.meta.dirname, '../../public/own/example-with-errors.csv');
/** About 280 bytes each. */
const ROWS = 360_000;
/** ms that a reader may wait for an answer to an input. */
const ANSWER = 100;
const CANCELS = 5;

export async function run(): Promise<Row[]> {
  if (!existsSync(join(DIST, 'index.html'))) {
    process.stderr.write('There is no built site to measure; run "npm run build" first.\n');
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'susret-import-'));
  const site = await serve({ root: DIST });
  const browser = await chromium.launch(launchOptions());
  try {
    const file = join(folder, 'large.csv');
    await writeFile(file, generatedEvents(ROWS).bytes);
    const megabytes = (await stat(file)).size / 1_000_000;
    const cancelled = await cancels(browser, site.url, file);
    const { whole, answers, memory } = await opened(browser, site.url, file);
    const limit = { of: 'p95', at: ANSWER } as const;
    return [
      timed(`from the file to its columns, ${megabytes.toFixed(0)} MB`, [whole]),
      timed('answer to a key meanwhile, the longest', [Math.max(...answers.waits)], { limit }),
      timed('answers to keys meanwhile', answers.waits),
      timed('tasks of the page above 50 ms', answers.tasks, answers.tasks.length === 0 ? {} : { limit }),
      timed('from Cancel to what was there before', cancelled, { limit }),
      ...(memory === null
        ? []
        : [{ ...timed('most memory of the page and its worker', [memory]), unit: 'MB' as const }]),
    ];
  } finally {
    await browser.close();
    await site.close();
    await rm(folder, { recursive: true });
  }
}

/** The page of the import with a small file that was read before. */
async function importPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.goto(`${url}?page=import`);
  await page.getByLabel('Choose a file').setInputFiles(EARLIER);
  await page.getByRole('heading', { name: '8 columns found' }).waitFor();
  await page.evaluate(listen);
  return page;
}

const answersOf = (page: Page) => page.evaluate(() => (globalThis as unknown as { answers: Answers }).answers);

/** Opens the file, pressing keys until its columns are there and some time after. */
async function opened(browser: Browser, url: string, file: string) {
  const page = await importPage(browser, url);
  const start = performance.now();
  await page.getByLabel('Choose a file').setInputFiles(file);
  let whole = 0;
  const done = page
    .getByRole('heading', { name: '18 columns found' })
    .waitFor({ timeout: 900_000 })
    .then(() => (whole = performance.now() - start));
  for (let after = 0; after < 20; after += whole === 0 ? 0 : 1) {
    await page.keyboard.press('Shift');
    await page.waitForTimeout(50);
  }
  await done;
  const answers = await answersOf(page);
  const memory = await mostMemory(browser);
  await page.close();
  return { whole, answers, memory };
}

/** ms from the click until the earlier columns are drawn without a sign of reading, each time later in the file. */
async function cancels(browser: Browser, url: string, file: string): Promise<number[]> {
  const page = await importPage(browser, url);
  const times: number[] = [];
  while (times.length < CANCELS) {
    await page.getByLabel('Choose a file').setInputFiles(file);
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await cancel.waitFor();
    await page.waitForTimeout(400 + 1500 * times.length);
    await cancel.click();
    await page.getByRole('heading', { name: 'Nothing was read' }).waitFor();
    const { cancelled } = await answersOf(page);
    const last = cancelled.at(-1);
    if (last === undefined || cancelled.length !== times.length + 1) throw new Error('A cancel was not measured.');
    times.push(last);
  }
  await page.close();
  return times;
}

/** The most memory that a renderer ever held, MB of 10^6 bytes; null on systems that do not tell. */
async function mostMemory(browser: Browser): Promise<number | null> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const peaks = processInfo.flatMap(({ type, id }) => {
    if (type !== 'renderer') return [];
    try {
      const kibibytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1];
      return kibibytes === undefined ? [] : [(Number(kibibytes) * 1024) / 1_000_000];
    } catch {
      return [];
    }
  });
  return peaks.length === 0 ? null : Math.max(...peaks);
}
