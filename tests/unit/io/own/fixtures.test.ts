import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readFolder } from '../../../../src/cli/folder';
import { loadDetails, loadPackage } from '../../../../src/io/load';
import { givenFiles } from '../../../../src/io/own/given-files';
import type { KnownLists } from '../../../../src/io/own/proposals';
import { readOwn, type OwnReading } from '../../../../src/io/own/read-own';
import type { DateSpan } from '../../../../src/model/edtf';
import type { Issue } from '../../../../src/model/issue';
import {
  OWN_EXPECTED,
  type DateKind,
  type ExpectedEvent,
  type ExpectedPlace,
  type ExpectedProblem,
} from '../../../fixtures/own-expected';

const FOLDER = new URL('../../../fixtures/own/', import.meta.url);

let known: KnownLists;
beforeAll(async () => {
  const fetchText = readFolder('data');
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) throw new Error(loaded.code);
  known = { ...loaded.core, ...(await loadDetails(fetchText, loaded)).details };
});

const problemOf = ({ line, column, value, code }: Issue): ExpectedProblem => [line, column, value, code];

const inOrder = (problems: readonly ExpectedProblem[]) => problems.map((one) => JSON.stringify(one)).sort();

function kindOf({ first, last, precision }: DateSpan): DateKind {
  if (precision !== 'day') return precision;
  return first === last ? 'day' : 'days';
}

/** The first event of the package that was made, with all that hangs on it. */
async function firstEvent({ files, columns }: OwnReading): Promise<ExpectedEvent | null> {
  const fetchText = givenFiles((path) => files[path]);
  const loaded = await loadPackage(fetchText);
  if (!loaded.ok) return null;
  const { details } = await loadDetails(fetchText, loaded);
  const { events, venues, organisations, roles, participants } = loaded.core;
  const [event] = events;
  if (event === undefined) return null;
  const evidence = details.evidence.filter(
    ({ recordType, recordId }) => recordType === 'event' && recordId === event.id,
  );
  const words = evidence.find(({ field }) => field === 'participants')?.quote ?? null;
  const { kind, low, high } = event.count;
  const sources = new Set(evidence.map(({ sourceId }) => sourceId));
  return {
    ...(columns.some(({ means }) => means === 'event_id') && { id: event.id }),
    title: event.title,
    date: event.date === null || event.span === null ? null : [event.date, kindOf(event.span)],
    places: event.venueIds.flatMap((id) =>
      venues
        .filter((venue) => venue.id === id)
        .map(({ name, city, country, lat, lon, precision }) => ({
          ...{ name, town: city, country },
          at: lat === null || lon === null ? null : ([lat, lon] as const),
          precision: precision ?? '',
        })),
    ),
    count: kind === 'not-stated' && words === null ? null : [kind, low, high, words],
    groups: participants
      .filter(({ eventId }) => eventId === event.id)
      .map(({ group, count, quote }) => [group, count.kind, count.low, count.high, quote]),
    roles: roles
      .filter(({ subjectId }) => subjectId === event.id)
      .map(({ organisationId, role }) => `${organisations.find(({ id }) => id === organisationId)?.name}: ${role}`),
    links: details.sources.filter(({ id }) => sources.has(id)).flatMap(({ url }) => (url === null ? [] : [url])),
    ...(event.summary !== null && { summary: event.summary }),
    ...(event.format !== null && { format: event.format }),
    ...(event.attendance !== null && { attendance: event.attendance }),
    ...(event.topics.length > 0 && { topics: event.topics }),
  };
}

/** Half a degree tells towns of one name apart. */
function asMatched({ at, ...place }: ExpectedPlace) {
  return {
    ...place,
    at: at !== null && 'near' in at ? at.near.map((degrees) => expect.closeTo(degrees, 0) as number) : at,
  };
}

test('every file of the folder has what it should give written down', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== '.gitattributes' && name !== 'README.md');
  expect(files.sort()).toEqual(Object.keys(OWN_EXPECTED).sort());
});

describe.each(Object.entries(OWN_EXPECTED))('%s', (name, expected) => {
  test('becomes what a person reads in it', async () => {
    const outcome = await readOwn([{ name, bytes: readFileSync(new URL(name, FOLDER)) }], {}, known);
    if ('refused' in expected || 'refused' in outcome) {
      expect('refused' in outcome ? { refused: problemOf(outcome.refused) } : outcome.name).toEqual(expected);
      return;
    }
    const { table, columns, rows, accepted, rejected, problems } = outcome;
    expect({
      table: [table?.encoding, table?.delimiter, table?.headerLine],
      means: columns.map(({ means }) => means),
      rows: [rows, accepted, rejected],
      problems: inOrder(problems.map(problemOf)),
      first: await firstEvent(outcome),
    }).toEqual({
      ...expected,
      problems: inOrder(expected.problems),
      first: expected.first && { ...expected.first, places: expected.first.places.map(asMatched) },
    });
  });
});
