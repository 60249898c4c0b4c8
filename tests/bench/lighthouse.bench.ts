import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { percentile, type Row } from '../../src/cli/bench-table';
import { launchOptions } from '../../src/cli/chromium.mjs';
import { serve } from '../../src/cli/serve.mjs';

export const name = 'Lighthouse 12 (mobile, behind gzip, median of five)';

const DIST = join(import.meta.dirname, '../../dist');
/** Fetched when it is asked for: with what it needs it is 185 MB, more than all else together. */
const PACKAGE = 'lighthouse@12.8.2';
const RUNS = 5;

const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof LEAST;

/** Frames ask search engines to leave them out, which Lighthouse counts against them. */
const PAGES: Readonly<Record<string, { readonly path: string; readonly exempt: readonly Category[] }>> = {
  'the dashboard': { path: '', exempt: [] },
  'the page of an event': { path: 'event/2021-sarajevo-gender-and-migration/', exempt: [] },
  'a frame of the map': { path: 'embed.html?view=map', exempt: ['seo'] },
  'a frame of the composition': { path: 'embed.html?view=composition', exempt: ['seo'] },
};

interface Report {
  readonly categories: Readonly<Record<Category, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
}

export async function run(): Promise<Row[]> {
  if (!existsSync(join(DIST, 'index.html'))) {
    process.stderr.write('There is no built site to measure; run "npm run build" first.\n');
    return [];
  }
  const site = await serve({ root: DIST });
  try {
    const rows: Row[] = [];
    for (const [measure, { path, exempt }] of Object.entries(PAGES)) {
      const reports: Report[] = [];
      while (reports.length < RUNS) reports.push(await report(site.url + path));
      for (const category of Object.keys(LEAST) as Category[]) {
        if (exempt.includes(category)) continue;
        const points = reports.map(({ categories }) => Math.round(100 * (categories[category].score ?? 0)));
        rows.push(row(`${measure}: ${category}`, 'points', points, { of: 'least', at: LEAST[category] }));
      }
      const shifts = reports.map(({ audits }) => audits['cumulative-layout-shift']?.numericValue ?? NaN);
      rows.push({ ...row(`${measure}: layout shift`, 'points', shifts, null), limit: { of: 'p95', at: 0.02 } });
    }
    return rows;
  } catch (error) {
    process.stderr.write(`Lighthouse could not be run: ${error instanceof Error ? error.message : String(error)}\n`);
    return [];
  } finally {
    await site.close();
  }
}

const row = (measure: string, unit: Row['unit'], samples: readonly number[], limit: Row['limit']): Row => ({
  measure,
  unit,
  samples: samples.length,
  median: percentile(samples, 0.5),
  p95: percentile(samples, 0.95),
  peer: null,
  limit,
});

async function report(url: string): Promise<Report> {
  const flags = [
    '--quiet',
    '--output=json',
    '--output-path=stdout',
    `--only-categories=${Object.keys(LEAST).join(',')}`,
  ];
  const { stdout } = await promisify(execFile)(
    'npm',
    [
      'exec',
      '--yes',
      `--package=${PACKAGE}`,
      '--',
      'lighthouse',
      url,
      ...flags,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    {
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, CHROME_PATH: launchOptions().executablePath ?? chromium.executablePath() },
    },
  );
  return JSON.parse(stdout) as Report;
}
