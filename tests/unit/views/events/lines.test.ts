import { describe, expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { dayOf } from '../../../../src/lib/day';
import type { EventLine } from '../../../../src/model/aggregates';
import { COUNTED } from '../../../../src/model/filters';
import { makeCount, NOT_STATED } from '../../../../src/model/count';
import { Names } from '../../../../src/model/names';
import { refKey } from '../../../../src/model/number-ref';
import { countMark, MARK } from '../../../../src/views/events/count-mark';
import { offerOf } from '../../../../src/views/events/extent';
import { placeText, toListRow } from '../../../../src/views/events/lines';
import { eventsTwin, selectionTwin } from '../../../../src/views/events/twin';

const locale = english();

const town = (id: string, name: string) => ({ id, name, country: 'BA', lat: null, lon: null, labels: {} });
const code = (list: string, code: string, en: string) => ({
  list,
  code,
  labels: { en },
  broader: null,
  sensitive: false,
  note: null,
});

const names = new Names({
  codes: [code('country', 'BA', 'Bosnia and Herzegovina'), code('format', 'conference', 'Conference')],
  organisations: [
    {
      id: 'marri',
      name: 'Migration, Asylum, Refugees Regional Initiative',
      acronym: 'MARRI',
      nameOrig: null,
      nameOrigLang: null,
      type: null,
      country: null,
      parentId: null,
      url: null,
      wikidata: null,
    },
  ],
  projects: [
    {
      id: 'rim',
      title: 'Reducing irregular migration',
      acronym: null,
      start: null,
      end: null,
      amount: null,
      currency: null,
      amountType: null,
      url: null,
    },
  ],
  venues: [],
  towns: [town('ba-sarajevo', 'Sarajevo'), town('ba-konjic', 'Konjic'), town('ba-zenica', 'Zenica')],
});

const conference: EventLine = {
  id: '2021-sarajevo-gender-and-migration',
  title: 'Gender and Migration',
  titleOrig: 'Rod i migracije',
  titleOrigLang: 'bs',
  date: '2021-10-13/2021-10-15',
  span: { first: dayOf(2021, 10, 13), last: dayOf(2021, 10, 15), precision: 'day', inferred: false },
  townIds: ['ba-sarajevo'],
  countries: ['BA'],
  online: false,
  leadId: 'marri',
  projectIds: ['rim'],
  format: 'conference',
  count: makeCount('more-than', 50),
};

describe('a line of the list', () => {
  test('says date, place and lead organisation, the title, and the number in words', () => {
    expect(toListRow(conference, names, locale)).toMatchObject({
      head: ['13–15 Oct 2021', 'Sarajevo'],
      lead: { id: 'marri', name: 'MARRI' },
      title: { text: 'Gender and Migration', lang: 'en', original: { text: 'Rod i migracije', lang: 'bs' } },
      people: { text: 'more than 50', door: refKey({ of: 'event', id: '2021-sarajevo-gender-and-migration' }) },
    });
  });

  test('leaves out an organisation that nobody names, and says what is not stated', () => {
    const bare = { ...conference, date: null, span: null, townIds: [], countries: [], leadId: null, count: NOT_STATED };
    const row = toListRow(bare, names, locale);
    expect(row.head).toEqual(['date not stated', 'place not stated']);
    expect(row.people).toEqual({ text: 'no number' });
  });
});

describe('the place of a line', () => {
  test.each([
    [['ba-sarajevo'], 'Sarajevo'],
    [['ba-sarajevo', 'ba-konjic', 'ba-zenica'], 'Sarajevo, Konjic, Zenica'],
    [['ba-sarajevo', 'ba-konjic', 'ba-zenica', 'ba-mostar'], 'Sarajevo, Konjic and 2 more places'],
  ])('names three towns at most and counts the rest: %j', (townIds, text) => {
    expect(placeText({ ...conference, townIds }, names, locale)).toBe(text);
  });

  test('names the country where the source names no town, else says that it was online', () => {
    expect(placeText({ ...conference, townIds: [] }, names, locale)).toBe('town not stated (Bosnia and Herzegovina)');
    expect(placeText({ ...conference, townIds: [], countries: [], online: true }, names, locale)).toBe('online');
  });
});

describe('the mark of how an event is counted', () => {
  test('differs between exact, open, approximate, range, at most and no number', () => {
    const kinds = ['exact', 'more-than', 'about', 'range', 'at-most', 'not-stated'] as const;
    expect(new Set(kinds.map((kind) => JSON.stringify(countMark(kind)))).size).toBe(kinds.length);
  });

  test('is an outline without fill where there is no number', () => {
    expect(countMark('not-stated').map((mark) => ('fill' in mark ? mark.fill : null))).toEqual([null]);
  });

  test('stays within its frame', () => {
    for (const kind of [...COUNTED.filter((kind) => kind !== 'none'), 'not-stated' as const]) {
      for (const mark of countMark(kind)) {
        if (mark.type !== 'rect') continue;
        expect(mark.x).toBeGreaterThanOrEqual(0);
        expect(mark.x + mark.width).toBeLessThanOrEqual(MARK.width);
        expect(mark.y + mark.height).toBeLessThanOrEqual(MARK.height);
      }
    }
  });
});

describe('what the button below the list offers', () => {
  test.each([
    [6, 6, false, null],
    [7, 7, false, { kind: 'all' }],
    [50, 67, false, { kind: 'all' }],
    [67, 67, true, null],
    [50, 67, true, { kind: 'more', n: 17 }],
    [50, 1000, false, { kind: 'first', n: 50 }],
    [50, 1000, true, { kind: 'more', n: 50 }],
    [980, 1000, true, { kind: 'more', n: 20 }],
    [0, 0, false, null],
  ])('%i read of %i, expanded: %s', (read, total, expanded, offer) => {
    expect(offerOf(read, total, expanded, 50)).toEqual(offer);
  });
});

describe('the tables of the list', () => {
  test('show what a line shows', () => {
    const twin = eventsTwin([conference], names, locale);
    expect(twin.rows).toEqual([
      [
        '13–15 Oct 2021',
        { text: 'Gender and Migration', foreign: 'Gender and Migration', lang: 'en' },
        'Sarajevo',
        'MARRI',
        { text: 'more than 50', count: conference.count },
        'Reducing irregular migration',
        'Conference',
      ],
    ]);
    expect(twin.columns).toHaveLength(7);
  });

  test('hold ids, the date as written and its first and last day for the CSV', () => {
    const twin = selectionTwin(
      [conference, { ...conference, id: 'other', date: null, span: null, leadId: null }],
      names,
      locale,
    );
    expect(twin.columns.map(({ key }) => key)).toEqual([
      'event_id',
      'title',
      'date',
      'first_day',
      'last_day',
      'towns',
      'countries',
      'lead_organisation',
      'projects',
      'format',
      'participants',
    ]);
    expect(twin.rows[0]?.slice(0, 10)).toEqual([
      '2021-sarajevo-gender-and-migration',
      'Gender and Migration',
      '2021-10-13/2021-10-15',
      '2021-10-13',
      '2021-10-15',
      'Sarajevo',
      'BA',
      'Migration, Asylum, Refugees Regional Initiative',
      'Reducing irregular migration',
      'Conference',
    ]);
    expect(twin.rows[1]?.slice(2, 5)).toEqual([null, null, null]);
    expect(twin.rows[1]?.[7]).toBeNull();
  });
});
