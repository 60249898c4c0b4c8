import { expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { eventFacts } from '../../../../src/views/event/facts';
import { eventTwin } from '../../../../src/views/event/event-twin';
import { realData } from '../../../support/real-data';

const { engine, names } = await realData();

test('eventTwin gives every quote a row, and facts without one a row for each page or for the gap', async () => {
  const detail = await engine.event('2021-sarajevo-gender-and-migration');
  if (detail === null) throw new Error('No such event.');
  const sources = new Map(detail.sources.map((source) => [source.id, source]));
  const twin = eventTwin(detail.event.title, eventFacts(detail, names, english()), sources, english());
  const rowsOf = (fact: string) => twin.rows.filter(([label]) => label === fact);

  expect(rowsOf('When')).toEqual([
    [
      'When',
      '13–15 Oct 2021',
      'stated',
      'U Sarajevu je od 13. do 15. oktobra 2021. održana Regionalna konferencija na temu „Rod i migracije“.',
      'bs',
      'Prva regionalna konferencija na temu „Rod i migracije“',
      'https://arsbih.gov.ba/prva-regionalna-konferencija-na-temu-rod-i-migracije/',
    ],
  ]);
  // The host is quoted from two pages that differ; the place is on two pages without a quote; nothing is said of gender.
  expect(rowsOf('Host').map(([, , level, , language]) => [level, language])).toEqual([
    ['sources differ', 'en'],
    ['sources differ', 'bs'],
  ]);
  expect(rowsOf('Where').map(([, , level, quote]) => [level, quote])).toEqual([
    ['named on the page', null],
    ['named on the page', null],
  ]);
  expect(rowsOf('Gender').map((row) => row.slice(2))).toEqual([['not stated', null, null, null, null]]);
});
