import { expect, test } from 'vitest';
import { eventsJson } from '../../../../src/io/export/json';
import { portionOf } from '../../../../src/io/export/portion';
import { head, NOTE, SMALL } from './given';

test('eventsJson nests what hangs on an event and has what is shared once', () => {
  const document = JSON.parse(eventsJson(portionOf(SMALL, ['more']), head({ events: 1 }))) as Record<string, unknown>;
  expect(document).toMatchObject({
    title: 'Small data',
    version: '1.2.0',
    link: 'https://example.org/?scope=all&v=1.2.0',
    accessed: '2026-11-25',
    count_events: 1,
    count_events_in_all: 3,
    language: 'en',
    notes: [NOTE],
    projects: [
      {
        project_id: 'p',
        roles: [{ organisation_id: 'donor', organisation: 'Donor', role: 'funder', source_id: 'grant' }],
      },
    ],
    organisations: [
      {
        organisation_id: 'atina',
        other_names: [{ alias: 'НВО Атина', language: 'sr-Cyrl', source_id: 'alias' }],
        evidence: [],
      },
      { organisation_id: 'hall-owner' },
      { organisation_id: 'donor', parent_id: 'ministry' },
      { organisation_id: 'ministry', evidence: [{ field: 'name', source_id: 'proof', quote: 'the Ministry' }] },
    ],
    codes: [{ list: 'format', code: 'fair', label_en: 'Fair', label_bs: 'Sajam' }],
  });
  expect(document['events']).toEqual([
    {
      event_id: 'more',
      title: 'A "title", with signs; and more',
      title_orig: null,
      title_orig_lang: null,
      summary: null,
      date: '2021-10-13/2021-10-15',
      start_date: '2021-10-13',
      end_date: '2021-10-15',
      format: null,
      attendance: null,
      scope: 'core',
      topics: ['health', 'work'],
      series_id: null,
      series_number: null,
      language: ['bs', 'en'],
      participants: {
        low: 50,
        high: null,
        kind: 'more-than',
        text: 'more than 50',
        unit: 'persons',
        complete: false,
      },
      groups: [
        {
          group: 'academia',
          role: null,
          gender: 'not-stated',
          low: null,
          high: null,
          kind: 'mentioned',
          text: 'named without a number',
          group_as_in_source: 'academia',
          source_id: 'page',
          quote: null,
        },
      ],
      venues: [
        { venue_id: 'hall', name: 'Hall' },
        { venue_id: 'rs', name: 'Serbia' },
      ],
      projects: [{ project_id: 'p', title: 'Project P' }],
      roles: [
        { organisation_id: 'atina', organisation: 'Atina; Belgrade', role: 'organiser', source_id: 'page' },
        { organisation_id: 'hall-owner', organisation: 'Hall <owner> & sons', role: 'host', source_id: null },
      ],
      notes: [],
      evidence: [],
      link: 'https://example.org/?event=more',
    },
  ]);
});

test.each([
  ['2021-10-13', '2021-10-13', '2021-10-13'],
  ['2021-10-13/2021-10-15', '2021-10-13', '2021-10-15'],
  ['2021-10', null, null],
  ['2016?', null, null],
  ['2021-10-13/..', null, null],
  ['2015-09/2015-12', null, null],
  [null, null, null],
])('the date %s has the ends %s and %s', (date, start, end) => {
  const [event] = SMALL.events;
  if (event === undefined) throw new Error('There is no event.');
  const tables = { ...portionOf(SMALL, []), events: [{ ...event, date }] };
  const { events } = JSON.parse(eventsJson(tables, head())) as { events: Record<string, unknown>[] };
  expect([events[0]?.['start_date'], events[0]?.['end_date']]).toEqual([start, end]);
});
