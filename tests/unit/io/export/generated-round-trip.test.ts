/** Whatever the records say, what is exported reads back to the same events. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsCsv } from '../../../../src/io/export/flat-csv';
import { eventsJson } from '../../../../src/io/export/json';
import { loadPackage } from '../../../../src/io/load';
import { openFile } from '../../../../src/io/own/open-file';
import { makeCount, type Count } from '../../../../src/model/count';
import type { Tables } from '../../../../src/model/records';
import { detailTables, event, tables } from '../../engine/fixture';
import { head } from './given';

/** Text as a record has it: on one line, with something in it that is seen. */
const text = fc
  .string({ unit: fc.constantFrom(...'aB,;|\t"\'ćЖ=+-@🚶 1:{}[]\\'), minLength: 1, maxLength: 30 })
  .map((written) => `x${written.replace(/\s+/g, ' ')}x`);
const n = fc.integer({ min: 0, max: 100_000 });
const count: fc.Arbitrary<Count> = fc.oneof(
  fc.constant(makeCount('not-stated')),
  n.map((low) => makeCount('exact', low)),
  n.map((low) => makeCount('more-than', low)),
  n.map((low) => makeCount('at-least', low)),
  n.map((low) => makeCount('about', low)),
  n.map((most) => makeCount('at-most', most)),
  fc.tuple(n, n).map(([low, more]) => makeCount('range', low, low + more + 1)),
);
const date = fc.constantFrom(null, '2021', '2021-10', '2021-10-13', '2021-10-13/2021-10-15', '2016?', 'XXXX-02-27');

const records: fc.Arbitrary<Tables> = fc
  .array(fc.record({ title: text, summary: fc.option(text), date, count }), { minLength: 1, maxLength: 8 })
  .map((rows) => ({ ...tables({ events: rows.map((row, i) => event(`e${i}`, row)) }), ...detailTables({}) }));

const said = (events: Tables['events']) =>
  events.map(({ id, title, summary, date: when, count: { kind, low, high } }) => ({
    ...{ id, title, summary, when },
    ...{ kind, low, high },
  }));

test.each([
  ['CSV', 'a.csv', (all: Tables) => eventsCsv(all, head())],
  ['JSON', 'a.json', (all: Tables) => eventsJson(all, head())],
])('generated events come back from %s with the same words, dates and numbers', async (_, name, write) => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const opened = await openFile({ name, bytes: new TextEncoder().encode(write(all)) });
      if (opened.kind !== 'package') throw new Error(opened.kind);
      const back = await loadPackage(opened.fetchText);
      expect(back.ok ? said(back.core.events) : back.code).toEqual(said(all.events));
    }),
    { numRuns: 100 },
  );
});
