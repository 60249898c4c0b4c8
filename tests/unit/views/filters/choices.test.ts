import { describe, expect, it } from 'vitest';
import { english } from '../../../../src/i18n/english';
import type { Aggregates, Option } from '../../../../src/model/aggregates';
import { LIST_FILTERS, noFilters, type Filters } from '../../../../src/model/filters';
import { Names } from '../../../../src/model/names';
import { choicesOf, toggled, unlisted } from '../../../../src/views/filters/choices';
import { cleared, fieldOf, isActive } from '../../../../src/views/filters/fields';
import { periodText } from '../../../../src/state/value-names';
import { fieldText } from '../../../../src/views/filters/value-text';

const locale = english();

const code = (list: string, name: string, en: string, broader: string | null = null) => ({
  list,
  code: name,
  labels: { en },
  broader,
  sensitive: false,
  note: null,
});

const town = (id: string, name: string, country: string) => ({ id, name, country, lat: null, lon: null, labels: {} });

const organisation = (id: string, name: string, acronym: string | null) => ({
  id,
  name,
  acronym,
  nameOrig: null,
  nameOrigLang: null,
  type: null,
  country: null,
  parentId: null,
  url: null,
  wikidata: null,
});

const names = new Names({
  codes: [
    code('country', 'BA', 'Bosnia and Herzegovina'),
    code('country', 'RS', 'Serbia'),
    code('group-family', 'police-justice', 'Police, prosecutors, courts'),
    code('group-family', 'academia', 'Academia'),
    code('group', 'law-enforcement', 'Police and border police', 'police-justice'),
    code('group', 'justice', 'Prosecutors, judges and lawyers', 'police-justice'),
    code('group', 'academia', 'Academia and research', 'academia'),
    code('topic', 'trafficking', 'Trafficking'),
    code('topic', 'awareness', 'Awareness'),
  ],
  organisations: [organisation('iom', 'International Organization for Migration', 'IOM')],
  projects: [],
  venues: [],
  towns: [
    town('ba-sarajevo', 'Sarajevo', 'BA'),
    town('rs-belgrade', 'Belgrade', 'RS'),
    town('ba-konjic', 'Konjic', 'BA'),
  ],
});

const option = (value: string, events: number, selected = false): Option => ({ value, events, selected });

function options(lists: Partial<Record<(typeof LIST_FILTERS)[number], Option[]>>): Aggregates['options'] {
  return Object.fromEntries(
    LIST_FILTERS.map((key) => [key, { options: lists[key] ?? [], more: key === 'town' ? 2 : 0 }]),
  ) as unknown as Aggregates['options'];
}

const filters = (change: Partial<Filters>): Filters => ({ ...noFilters('core'), ...change });

describe('choicesOf', () => {
  it('sorts by events, then by name', () => {
    const list = choicesOf(
      'topic',
      options({ topic: [option('trafficking', 3), option('awareness', 3)] }),
      names,
      locale,
    );
    expect(list.map(({ label, count }) => [label, count])).toEqual([
      ['Awareness', 3],
      ['Trafficking', 3],
    ]);
  });

  it('keeps an option without events, inert unless it is chosen', () => {
    const list = choicesOf(
      'topic',
      options({ topic: [option('awareness', 0), option('trafficking', 0, true)] }),
      names,
      locale,
    );
    expect(list.map(({ count, inert, checked }) => [count, inert, checked])).toEqual([
      [0, true, false],
      [0, false, true],
    ]);
  });

  it('puts towns under their country, and never ranks countries', () => {
    const list = choicesOf(
      'place',
      options({
        country: [option('RS', 8), option('BA', 7), option('none', 2)],
        town: [option('rs-belgrade', 6), option('ba-konjic', 2), option('ba-sarajevo', 4)],
      }),
      names,
      locale,
    );
    expect(list.map(({ label, children }) => [label, children.map((child) => child.id)])).toEqual([
      ['Bosnia and Herzegovina', ['town:ba-sarajevo', 'town:ba-konjic']],
      ['Serbia', ['town:rs-belgrade']],
      ['No place named', []],
    ]);
  });

  it('loses no town whose country is not listed', () => {
    const list = choicesOf('place', options({ town: [option('rs-belgrade', 6)] }), names, locale);
    expect(list.map(({ id }) => id)).toEqual(['town:rs-belgrade']);
  });

  it('puts groups under their family, which is ticked, mixed or empty by them', () => {
    const list = choicesOf(
      'group',
      options({ group: [option('law-enforcement', 4, true), option('justice', 2), option('academia', 1, true)] }),
      names,
      locale,
    );
    expect(list.map(({ id, checked, children }) => [id, checked, children.length])).toEqual([
      ['family:police-justice', 'mixed', 2],
      ['family:academia', true, 1],
    ]);
  });

  it('lists how events are counted in its own order', () => {
    const list = choicesOf(
      'counted',
      options({ counted: [option('none', 46), option('exact', 10), option('about', 5)] }),
      names,
      locale,
    );
    expect(list.map(({ label }) => label)).toEqual(['exact number', 'about a number', 'no number']);
  });

  it('says how many values are not listed', () => {
    expect(unlisted('place', options({}))).toBe(2);
  });
});

describe('toggled', () => {
  it('writes all groups of a family', () => {
    expect(toggled('family:police-justice', names)).toEqual({ key: 'group', values: ['law-enforcement', 'justice'] });
  });

  it('writes one value otherwise', () => {
    expect(toggled('town:ba-sarajevo', names)).toEqual({ key: 'town', values: ['ba-sarajevo'] });
  });
});

describe('fieldText', () => {
  it.each([
    ['at rest', 'place', {}, null],
    ['one town', 'place', { town: ['ba-sarajevo'] }, 'Sarajevo'],
    ['a country and a town', 'place', { country: ['RS'], town: ['ba-sarajevo'] }, '2'],
    ['an organisation with an acronym', 'org', { org: ['iom'] }, 'IOM'],
    ['all groups of a family', 'group', { group: ['justice', 'law-enforcement'] }, 'Police, prosecutors, courts'],
    ['one group of a family', 'group', { group: ['justice'] }, 'Prosecutors, judges and lawyers'],
    ['groups of two families', 'group', { group: ['justice', 'academia'] }, '2'],
    ['no number', 'counted', { counted: ['none'] }, 'no number'],
    ['an unknown value', 'topic', { topic: ['gone'] }, 'gone'],
  ] as const)('for %s', (_, field, change, text) => {
    expect(fieldText(field, filters(change), names, locale)).toBe(text);
  });
});

describe('periodText', () => {
  it.each([
    [null, null, null],
    ['2019', '2023', '2019–2023'],
    ['2019', '2019', '2019'],
    ['2019', null, 'from 2019'],
    [null, '2021-10-13', 'until 13 Oct 2021'],
    ['2019', '2020-03', 'Jan 2019 – Mar 2020'],
    ['2019-02', '2020', 'Feb 2019 – Dec 2020'],
    ['2019-05', '2019-05', 'May 2019'],
  ])('from %s to %s', (from, to, text) => {
    expect(periodText({ from, to }, locale)).toBe(text);
  });
});

describe('the controls', () => {
  it('drop country and town together', () => {
    expect(cleared('place')).toEqual({ country: [], town: [] });
    expect(isActive('place', filters({ town: ['x'] }))).toBe(true);
    expect([fieldOf('country'), fieldOf('town'), fieldOf('q')]).toEqual(['place', 'place', 'q']);
  });

  it('know a period that is open at one end', () => {
    expect(isActive('period', filters({ to: '2020' }))).toBe(true);
    expect(isActive('period', filters({}))).toBe(false);
  });
});
