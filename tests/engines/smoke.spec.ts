/** What has to work in every engine: the dashboard, a view in a frame of another page, and the files that a reader takes along. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ROOT } from '../../src/cli/install.mjs';
import { host } from '../support/host';
import { expect, test } from './test';
import { says, type Visitor } from './visitor';

const SENTENCE = 'p.sentence';

/** Opens the site and waits until every view is drawn. */
async function opened(visitor: Visitor, search = ''): Promise<void> {
  await visitor.open(visitor.site + search);
  await drawn(visitor);
}

const drawn = (visitor: Visitor) =>
  expect.poll(() => visitor.read(() => document.documentElement.dataset['state'])).toBe('ready');

async function table(name: string): Promise<Record<string, string>[]> {
  const text = await readFile(`${ROOT}/data/${name}.csv`, 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** Ids of the core events with a venue in a country, by the tables alone. */
async function eventsIn(country: string): Promise<string[]> {
  const venues = (await table('venues')).filter((venue) => venue['country'] === country);
  const ids = new Set(venues.map((venue) => venue['venue_id']));
  const events = (await table('events')).filter(
    ({ scope, venue_ids }) => scope === 'core' && venue_ids?.split(';').some((id) => ids.has(id)),
  );
  return events.map(({ event_id }) => event_id ?? '');
}

/** A file that the page has saved, once it is there and has something in it. */
async function savedFile({ saved }: Visitor, name: string): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  const size = async () => (bytes = await readFile(join(saved, name)).catch(() => bytes)).length;
  await expect.poll(size, `${name} is saved`).toBeGreaterThan(0);
  return bytes;
}

test('the dashboard counts, filters, shows evidence, goes back and changes its language', async ({ visitor }) => {
  await opened(visitor);
  await says(visitor, SENTENCE, '67 events');

  await visitor.press('//section[@id="filters"]//button[normalize-space()="Place"]');
  // The list moves into its place: a driver presses where a label was when it looked.
  await says(visitor, '[role="dialog"]', 'Bosnia and Herzegovina');
  await new Promise((rested) => setTimeout(rested, 1000));
  await visitor.press('//*[@role="dialog"]//label[contains(., "Bosnia and Herzegovina")]');
  await says(visitor, SENTENCE, `${(await eventsIn('BA')).length} events`);

  await visitor.press('//a[@data-event="2021-sarajevo-gender-and-migration"]');
  // evidence.csv, of the participants.
  await says(visitor, 'dialog, aside', 'Preko 50 učesnika/učesnica iz zemalja Zapadnog Balkana');

  await visitor.back();
  await visitor.back();
  await says(visitor, SENTENCE, '67 events');

  await visitor.choose('select[aria-label="Language"]', 'sr-Cyrl');
  // towns.csv: Skopje in Serbian.
  await says(visitor, 'section[data-view="map"]', 'Скопље');
});

test('frames of another page report their height and show their numbers', async ({ visitor }) => {
  const frames = ['composition', 'map'].map(
    (view) =>
      `<iframe src="${visitor.site}embed.html?view=${view}" width="640" height="50" sandbox="allow-scripts"></iframe>`,
  );
  const report = await host(visitor.site, `<body>${frames.join('')}<script src="${visitor.site}embed.js"></script>`);
  await visitor.open(report.url);
  for (const view of ['composition', 'map']) {
    const frame = `iframe[src*="view=${view}"]`;
    // Chromium does not lay out what is out of sight.
    await visitor.read((css) => document.querySelector(css)?.scrollIntoView(), frame);
    let inner = 0;
    await visitor.within(frame, async () => {
      await drawn(visitor);
      await says(visitor, 'main', '67 events');
      inner = await visitor.read(() => Math.ceil(document.querySelector('main')?.getBoundingClientRect().height ?? 0));
    });
    expect(inner).toBeGreaterThan(300);
    await expect.poll(() => visitor.read((css) => document.querySelector(css)?.clientHeight, frame)).toBe(inner);
  }
  await report.close();
});

test('the selection is taken along as CSV and as pictures', async ({ visitor }) => {
  await opened(visitor, '?country=BA');
  await visitor.press('//*[@data-view="events"]//button[contains(., "CSV")]');
  const csv = await savedFile(visitor, 'susret-events.csv');
  const rows = Papa.parse<Record<string, string>>(csv.toString(), { header: true, skipEmptyLines: true }).data;
  expect(rows.map((row) => row['event_id']).sort()).toEqual((await eventsIn('BA')).sort());

  await visitor.press('//*[@data-view="composition"]//button[normalize-space()="Share"]');
  await visitor.press('//*[@role="tab"][normalize-space()="Image"]');
  await visitor.press('//button[normalize-space()="Download PNG"]');
  const png = await savedFile(visitor, 'susret-composition-en-16cm.png');
  // 16 cm at 300 dpi.
  expect(png.readUInt32BE(16)).toBe(1890);
  await visitor.press('//label[starts-with(normalize-space(), "SVG")]');
  await visitor.press('//button[normalize-space()="Download SVG"]');
  const svg = (await savedFile(visitor, 'susret-composition-en.svg')).toString();
  const root = await visitor.read((source) => {
    const { documentElement } = new DOMParser().parseFromString(source, 'image/svg+xml');
    return [
      documentElement.tagName,
      documentElement.getAttribute('width'),
      documentElement.textContent.includes('8 events'),
    ];
  }, svg);
  expect(root).toEqual(['svg', '640', true]);
});
