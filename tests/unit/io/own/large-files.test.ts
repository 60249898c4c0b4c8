/** Files that are made to be too much end in records or in a sentence, within the time that a test has. */
import { expect, test } from 'vitest';
import { ownFiles } from '../../../../src/i18n/en/own-files';
import { readOwn, type OwnReading } from '../../../../src/io/own/read-own';

async function outcome(name: string, text: string) {
  return readOwn([{ name, bytes: new TextEncoder().encode(text) }], {}, { codes: [] });
}

async function reading(name: string, text: string): Promise<OwnReading> {
  const read = await outcome(name, text);
  if ('refused' in read) throw new Error(read.refused.code);
  return read;
}

const lines = (count: number, line: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => line(n)).join('\n');

test('a cell of one megabyte stands in its record', async () => {
  const { rows, accepted } = await reading('a.csv', `Naziv,Opis\nObuka,${'x'.repeat(1_000_000)}\nSkup,y\n`);
  expect([rows, accepted]).toEqual([2, 2]);
});

test('five thousand columns are all there', async () => {
  const header = Array.from({ length: 5000 }, (_, n) => `k${n}`);
  const { columns, accepted } = await reading('a.csv', `Naziv,${header.join(',')}\nObuka,${header.join(',')}\n`);
  expect([columns.length, accepted]).toEqual([5001, 1]);
});

test('a million delimiters cost their row and no other', async () => {
  const { rows, accepted, problems } = await reading('a.csv', `Naziv,Grad\nObuka,a${','.repeat(1_000_000)}b\nSkup,c\n`);
  expect([rows, accepted]).toEqual([2, 1]);
  expect(problems.some(({ code, line }) => code === 'cells-extra' && line === 2)).toBe(true);
});

test('a quote that is never closed costs its row in twenty thousand', async () => {
  const { rows, accepted } = await reading('a.csv', `Naziv,Grad\n"Obuka,a\n${lines(20_000, (n) => `Skup ${n},b`)}\n`);
  expect([rows, accepted]).toEqual([20_001, 20_000]);
});

test.each([
  ['lists', '['.repeat(200_000), 'json-too-deep'],
  ['objects', '[{"a":'.repeat(100_000), 'json-too-deep'],
  ['closed lists', '['.repeat(200_000) + ']'.repeat(200_000), 'json-too-deep'],
])('two hundred thousand nested brackets are refused in a sentence: %s', async (_, text, code) => {
  const read = await outcome('a.json', text);
  expect('refused' in read && read.refused.code).toBe(code);
  expect(Object.keys(ownFiles)).toContain(`issue.${code}.reason`);
});

test.each(['0001-01-01/9999-12-31', '-5000-01-01/5000-01-01', '1.1.2000. - 31.12.12000.'])(
  'a span of thousands of years costs the date alone: %s',
  async (date) => {
    const { accepted, problems, files } = await reading('a.csv', `Naziv,Datum\nObuka,${date}\nSkup,13.10.2021.\n`);
    expect(accepted).toBe(2);
    expect(problems.some(({ line, column, value }) => line === 2 && column === 'Datum' && value === date)).toBe(true);
    expect(files['events.csv']).not.toContain('9999');
  },
);

test('twenty thousand events on one point are one place', async () => {
  const { accepted, files } = await reading(
    'a.csv',
    `Naziv,Lat,Lon\n${lines(20_000, (n) => `Skup ${n},43.85,18.41`)}\n`,
  );
  expect(accepted).toBe(20_000);
  const { resources } = JSON.parse(files['datapackage.json'] ?? '') as {
    readonly resources: readonly { readonly name: string; readonly data?: readonly unknown[] }[];
  };
  expect(resources.find(({ name }) => name === 'venues')?.data).toHaveLength(1);
});

test('two thousand partners of one event are two thousand roles', async () => {
  const partners = Array.from({ length: 2000 }, (_, n) => `Udruga ${n}`).join('; ');
  const { accepted, reports } = await reading('a.csv', `Naziv,Partneri\nSkup,"${partners}"\n`);
  expect(accepted).toBe(1);
  expect(reports.find(({ name }) => name === 'roles')?.accepted).toBe(2000);
});
