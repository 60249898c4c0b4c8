import { expect, test } from 'vitest';
import { loadDetails, loadPackage } from '../../../src/io/load';
import type { FetchText } from '../../../src/io/fetched';
import { publishedRecords } from '../../../src/io/published-records';
import { DEFAULT_SITE } from '../../../src/io/site';
import { recordsOf } from '../../../src/cli/records-of';
import { noFilters } from '../../../src/model/filters';
import { Dataset } from '../../../src/state/dataset.svelte';

const TABLES = {
  'datapackage.json': JSON.stringify({
    resources: ['events', 'sources'].map((name) => ({ name, path: `${name}.csv` })),
  }),
  'events.csv': 'event_id,title\na,One\nb,Two\n',
  'sources.csv': 'source_id,title\ns,Page\n',
};
const bytes = (text: string | undefined) => (text === undefined ? null : new TextEncoder().encode(text));
const RECORDS = (await recordsOf((path) => bytes(new Map(Object.entries(TABLES)).get(path)))) ?? '';

/** A frame over some files, and what it has fetched. */
function frame(files: Readonly<Record<string, string>>, reader = () => Promise.resolve({ loadPackage, loadDetails })) {
  const fetched: string[] = [];
  const fetchText: FetchText = (path) => {
    fetched.push(path);
    const text = files[path];
    return Promise.resolve(
      text === undefined
        ? { ok: false, code: 'file-missing', status: 404 }
        : { ok: true, text, type: null, bytes: text.length },
    );
  };
  return { dataset: new Dataset(DEFAULT_SITE, () => fetchText, { reader, records: publishedRecords }), fetched };
}

const summary = async ({ engine }: Dataset) => (await engine?.ask(noFilters('all')))?.summary;

test('a frame draws from the published records alone, and reads the tables when evidence is asked for', async () => {
  const { dataset, fetched } = frame({ ...TABLES, 'records.json': RECORDS });
  await dataset.load();
  expect(await summary(dataset)).toMatchObject({ events: 2, sources: 1 });
  expect([dataset.onDemand, fetched]).toEqual([true, ['records.json']]);
  const detail = await dataset.engine?.event('a');
  expect(detail?.event.title).toBe('One');
  expect(fetched).toContain('sources.csv');
});

test('where no records are published a frame reads the tables', async () => {
  const { dataset } = frame(TABLES);
  await dataset.load();
  expect([dataset.onDemand, (await summary(dataset))?.events]).toEqual([false, 2]);
});

test('where the tables cannot be had a number opens without quotes, says so, and has them once they can be', async () => {
  const files: Record<string, string> = { 'records.json': RECORDS };
  const { dataset } = frame(files);
  await dataset.load();
  expect(dataset.detailsFailed).toBe(false);
  expect(await dataset.engine?.event('a')).toMatchObject({ evidence: [], sources: [] });
  expect(dataset.detailsFailed).toBe(true);
  Object.assign(files, TABLES);
  await dataset.loadDetails();
  expect([dataset.detailsFailed, dataset.tables?.sources.length]).toEqual([false, 1]);
});

test('where neither records nor the reader can be had the frame says so', async () => {
  const { dataset } = frame({}, () => Promise.reject(new Error('offline')));
  await dataset.load();
  expect(dataset.failure?.code).toBe('file-unreachable');
});
