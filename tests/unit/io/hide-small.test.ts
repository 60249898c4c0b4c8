import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { hideSmall } from '../../../src/io/hide-small';

const FOLDER = new URL('../../fixtures/small-cells', import.meta.url).pathname;
const files = new Map(readdirSync(FOLDER).map((name) => [name, new Uint8Array(readFileSync(join(FOLDER, name)))]));

function text(shown: ReadonlyMap<string, Uint8Array>, name: string): string {
  return new TextDecoder().decode(shown.get(name));
}

// The numbers are worked out in the README of the fixture.
test('numbers of a sensitive group under 5 are joined, else hidden with what would tell them; their quotes go', () => {
  const shown = hideSmall(files, 5);
  expect(text(shown, 'participants.csv').split('\n')).toEqual([
    'event_id,group,gender,count,count_max,bound,group_as_in_source,source_id,quote',
    'joined,hosts,not-stated,7,,exact,hosts,report,',
    'joined,partners,not-stated,12,,exact,partners,report,',
    'joined,refugees,female,13,,exact,Refugees,report,',
    'hidden,refugees,female,,,mentioned,Refugees,report,',
    'hidden,hosts,not-stated,12,,exact,hosts,report,',
    'hidden,partners,not-stated,,,mentioned,Partners,report,',
    'alone,survivors,not-stated,,,mentioned,Survivors,report,',
    'others,hosts,not-stated,4,,exact,hosts,report,4 hosts',
    '',
  ]);
});

test('groups that no longer divide the number do not claim it, and a number that is a small group is left out', () => {
  expect(text(hideSmall(files, 5), 'events.csv').split('\n')).toEqual([
    'event_id,title,date,format,venue_ids,participants,participants_bound,participants_unit,participants_complete',
    'joined,"Training, whose groups divide the number",2024-05-02,training,town,32,exact,persons,yes',
    'hidden,Meeting of three groups,2024-06,meeting,town,20,exact,persons,no',
    'alone,Talk in a shelter,2024,meeting,shelter,,,persons,no',
    'others,Meeting without a sensitive group,2023,meeting,town,4,exact,persons,yes',
    '',
  ]);
});

test('evidence for the numbers of such an event goes, and any quote in which a hidden number stands', () => {
  // "7 hosts" is no hidden number, so the quote for the date stays.
  expect(text(hideSmall(files, 5), 'evidence.csv').split('\n')).toEqual([
    'record_type,record_id,field,source_id,quote,quote_lang,status',
    'event,joined,date,report,"On 2 May 2024, 7 hosts met.",en,stated',
    'event,hidden,format,report,A meeting.,en,stated',
    'event,others,participants,report,4 hosts came.,en,stated',
    '',
  ]);
});

test('other files stay byte for byte, and with 0 all of them', () => {
  const shown = hideSmall(files, 5);
  for (const name of ['codes.csv', 'venues.csv', 'datapackage.json']) expect(shown.get(name)).toBe(files.get(name));
  expect(hideSmall(files, 0)).toBe(files);
  // 3 is the smallest number of a sensitive group.
  expect(hideSmall(files, 3)).toBe(files);
});

test('a table that is no CSV file is not published with its small numbers', () => {
  const descriptor = JSON.parse(text(files, 'datapackage.json')) as { resources: { name: string; path: string }[] };
  const resources = descriptor.resources.map((one) =>
    one.name === 'participants' ? { name: 'participants', path: 'participants.json', format: 'json' } : one,
  );
  const changed = new Map(files).set(
    'datapackage.json',
    new TextEncoder().encode(JSON.stringify({ ...descriptor, resources })),
  );
  expect(() => hideSmall(changed, 5)).toThrow(
    'participants.json: small numbers can be hidden in CSV files alone. Write the table participants as one.',
  );
});
