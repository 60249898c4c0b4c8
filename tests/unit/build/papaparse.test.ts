import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { asModule, withoutStreams } from '../../../src/build/papaparse';

const SOURCE = readFileSync(fileURLToPath(import.meta.resolve('papaparse/papaparse.js')), 'utf8');

/** Runs a source of Papa Parse as a script of a page does. */
function run(source: string): typeof Papa {
  const page = { Papa: undefined as unknown as typeof Papa };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- The source is that of an installed package.
  new Function('self', 'define', source).call(page, page, undefined);
  return page.Papa;
}

const CSV = 'id;name\n1;"a ""quoted"" name; with\nlines"\n2;Сарајево\n3;"never closed\n';

test('reads and writes what the whole of Papa Parse does', () => {
  const lean = run(withoutStreams(SOURCE));
  expect(lean.parse(CSV)).toEqual(Papa.parse(CSV));
  expect(lean.parse(CSV, { delimiter: ';', header: true })).toEqual(Papa.parse(CSV, { delimiter: ';', header: true }));
  const rows = [
    ['a', 'b "c"'],
    ['=1', 'd;e'],
  ];
  expect(lean.unparse(rows, { escapeFormulae: true })).toBe(Papa.unparse(rows, { escapeFormulae: true }));
});

test('as a module it has the same default export', async () => {
  const source = `data:text/javascript,${encodeURIComponent(asModule(withoutStreams(SOURCE)))}`;
  const { default: lean } = (await import(/* @vite-ignore */ source)) as { default: typeof Papa };
  expect(lean.parse(CSV)).toEqual(Papa.parse(CSV));
});

test('what is left out says so', () => {
  const lean = run(withoutStreams(SOURCE));
  expect(() => lean.parse('https://example.org/a.csv', { download: true, complete: () => undefined })).toThrow(
    'left out of the build',
  );
});

test('a source without one of the functions stops the build', () => {
  expect(() => withoutStreams(SOURCE.replace('function FileStreamer(', 'function OtherStreamer('))).toThrow(
    'Papa Parse has no function FileStreamer',
  );
});
