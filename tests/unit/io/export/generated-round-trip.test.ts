/** Whatever the records say, what is exported reads back to the same events. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsCsv } from '../../../../src/io/export/flat-csv';
import { eventsJson } from '../../../../src/io/export/json';
import { loadPackage } from '../../../../src/io/load';
import { openFile } from '../../../../src/io/own/open-file';
import { makeCount, NOT_STATED, type Count } from '../../../../src/model/count';
import type { CoreTables, Tables } from '../../../../src/model/records';
import { detailTables, event, MENTIONED, organisation, people, role, tables, venue } from '../../engine/fixture';
import { head } from './given';

/** Text as a record has it: on one line, with something in it that is seen. */
const text = fc
  .string({
    unit: fc.constantFrom(...'aB,;|\t"\'ćđЖѓëعא女🚶=+-@ 1:{}[]\\', 'c\u030c', '\u200d'),
    minLength: 1,
    maxLength: 30,
  })
  .map((written) => `x${written.replace(/\s+/g, ' ')}x`);
const n = fc.integer({ min: 0, max: 100_000 });
const counted: fc.Arbitrary<Count> = fc.oneof(
  n.map((low) => makeCount('exact', low)),
  n.map((low) => makeCount('more-than', low)),
  n.map((low) => makeCount('at-least', low)),
  n.map((low) => makeCount('about', low)),
  n.map((most) => makeCount('at-most', most)),
  fc.tuple(n, n).map(([low, more]) => makeCount('range', low, low + more + 1)),
);
const count = fc.oneof(fc.constant(NOT_STATED), counted);
const date = fc.constantFrom(
  ...[null, '2021', '2021-10', '2021-10-13', '2021-10-13/2021-10-15', '2020-11/2021-02', '2016?', '2016~', '2021-22'],
  'XXXX-02-27',
);

/** Several at once, one or none of what an event leads to. */
const some = <T extends string>(...all: readonly T[]) => fc.subarray([...all]);
const part = fc.record({
  ...{ group: fc.constantFrom('police', 'academia'), gender: fc.constantFrom('women', 'men', 'not-stated') },
  count: fc.oneof(counted, fc.constant(MENTIONED)),
  wording: text,
});

const records: fc.Arbitrary<Tables> = fc
  .record({
    names: fc.tuple(text, text, text, text),
    rows: fc.array(
      fc.record({
        values: fc.record({
          ...{ title: text, titleOrig: fc.option(text), summary: fc.option(text), date, count },
          ...{ topics: some('health', 'work', 'law'), languages: some('bs', 'mk', 'sq'), venueIds: some('v1', 'v2') },
        }),
        parts: fc.array(part, { maxLength: 3 }),
        hosts: some('o1', 'o2'),
      }),
      { minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ names: [v1, v2, o1, o2], rows }) => ({
    ...tables({
      events: rows.map(({ values }, i) => event(`e${i}`, values)),
      participants: rows.flatMap(({ parts }, i) =>
        parts.map((one) => ({ ...people(`e${i}`, '', NOT_STATED), ...one })),
      ),
      roles: rows.flatMap(({ hosts }, i) => hosts.map((id) => role(`event:e${i}`, id, 'host'))),
      venues: [venue('v1', { name: v1 }), venue('v2', { name: v2 })],
      organisations: [organisation('o1', { name: o1 }), organisation('o2', { name: o2 })],
    }),
    ...detailTables({}),
  }));

const number = ({ kind, low, high }: Count) => ({ kind, low, high });
const saidOf = (name: (written: string) => string, { events, roles, venues, organisations }: CoreTables) => {
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    name(all.find((one) => one.id === id)?.name ?? 'unknown');
  return events.map(({ id, title, titleOrig, summary, date: when, count: all, topics, languages, venueIds }) => ({
    ...{ id, title, titleOrig, summary, when, topics, languages, ...number(all) },
    venues: venueIds.map((one) => nameOf(venues, one)),
    hosts: roles.filter(({ subjectId }) => subjectId === id).map((one) => nameOf(organisations, one.organisationId)),
  }));
};
const partsOf = ({ participants }: CoreTables) =>
  participants.map(({ eventId, group, gender, count: people, wording }) => ({
    ...{ eventId, group, gender, wording, ...number(people) },
  }));

async function reread(name: string, text: string): Promise<CoreTables> {
  const opened = await openFile({ name, bytes: new TextEncoder().encode(text) });
  if (opened.kind !== 'package') throw new Error(opened.kind);
  const back = await loadPackage(opened.fetchText);
  if (!back.ok) throw new Error(back.code);
  // Every row is shown or left out, and of what was written nothing is.
  for (const { rows, accepted, rejected } of back.reports) expect([accepted, rejected]).toEqual([rows, 0]);
  return back.core;
}

const same = (written: string) => written;

test('generated events come back from CSV with the same words, lists, dates and numbers', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const back = await reread('a.csv', eventsCsv(all, head()));
      // What parts the names of a list is a comma within one.
      expect(saidOf(same, back)).toEqual(saidOf((written) => written.replaceAll(';', ','), all));
    }),
    { numRuns: 100 },
  );
});

test('generated events come back from JSON with the same words, lists, dates, numbers and groups of people', async () => {
  await fc.assert(
    fc.asyncProperty(records, async (all) => {
      const back = await reread('a.json', eventsJson(all, head()));
      expect(saidOf(same, back)).toEqual(saidOf(same, all));
      expect(partsOf(back)).toEqual(partsOf(all));
    }),
    { numRuns: 100 },
  );
});
