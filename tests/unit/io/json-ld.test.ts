import { expect, test } from 'vitest';
import { eventLd, jsonLd, organisationLd, projectLd, scriptText } from '../../../src/io/json-ld';
import { noFilters } from '../../../src/model/filters';
import { DEFAULT_SITE } from '../../../src/io/site';
import { realData } from '../../support/real-data';

const { core, engine, names } = await realData();
const descriptor = {
  description: 'What happened.',
  keywords: ['events'],
  temporal: { start: '2015-05-29', end: '2025-09-17' },
  resources: [
    {
      name: 'events',
      path: 'events.csv',
      schema: { fields: [{ name: 'participants', title: 'Participants', type: 'integer' }] },
    },
  ],
};
const site = { ...DEFAULT_SITE, publisher: 'Susret contributors' };
const eventUrl = (id: string) => `event/${id}/`;
const described = (change: Partial<Parameters<typeof jsonLd>[0]> = {}) =>
  JSON.parse(scriptText(jsonLd({ site, core, names, descriptor, hash: 'ab', eventUrl, ...change }))) as {
    '@graph': [
      Record<string, unknown>,
      { numberOfItems: number; itemListElement: { item: Record<string, unknown> }[] },
    ];
  };

test('the data set has what harvesters ask for', () => {
  const [dataset] = described()['@graph'];
  expect(dataset).toMatchObject({
    '@type': 'Dataset',
    name: 'Events on gender and migration in the Western Balkans',
    description: 'What happened.',
    version: '1.1.0',
    identifier: 'sha256:ab',
    datePublished: '2026-11-22',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Susret contributors' },
    keywords: ['events'],
    isAccessibleForFree: true,
    temporalCoverage: '2015-05-29/2025-09-17',
    variableMeasured: ['Participants'],
  });
  expect(dataset['distribution']).toContainEqual({
    '@type': 'DataDownload',
    name: 'events.csv',
    contentUrl: 'data/events.csv',
    encodingFormat: 'text/csv',
  });
});

test('every event is listed, with dates only as exact and as certain as they are', () => {
  const [, list] = described()['@graph'];
  expect(list.numberOfItems).toBe(127);
  const item = (id: string) => list.itemListElement.find(({ item: { url } }) => url === `event/${id}/`)?.item;
  expect(item('2015-prishtina-eu-requirements-trafficking')).toMatchObject({
    '@type': 'Event',
    startDate: '2015-05-29',
    endDate: '2015-05-29',
    location: [{ '@type': 'Place', address: { addressCountry: 'XK' } }],
  });
  expect(item('2015-albania-informing-communities-trafficking')).toMatchObject({
    startDate: '2015-09',
    endDate: '2015-12',
  });
  // "2019?" is inferred, and the other has no date.
  expect(item('2019-kosovo-police-tdh-roundtable')).not.toHaveProperty('startDate');
  expect(item('undated-lezha-gbv-session-refugee-women')).not.toHaveProperty('startDate');
});

test('a title cannot end the script element', () => {
  const [first] = core.events;
  if (!first) throw new Error('There is an event.');
  const hostile = { ...core, events: [{ ...first, title: '</script><script>alert(1)</script><!--' }] };
  const text = scriptText(jsonLd({ site, core: hostile, names, descriptor, hash: null, eventUrl }));
  expect(text).not.toMatch(/[<>]/);
  expect(JSON.parse(text)).toMatchObject({
    '@graph': [{}, { itemListElement: [{ item: { name: hostile.events[0]?.title } }] }],
  });
});

test('a site with an address of its own has full addresses', () => {
  const [dataset] = described({ site: { ...site, baseUrl: 'https://susret.example' } })['@graph'];
  expect(dataset['url']).toBe('https://susret.example/');
  expect(JSON.stringify(dataset['distribution'])).toContain('"https://susret.example/data/events.csv"');
});

test('an event says who organised it and who paid, and claims no number of people', async () => {
  const detail = await engine.event('2021-sarajevo-gender-and-migration');
  if (detail === null) throw new Error('No such event.');
  const described = eventLd(detail, 'https://example.org/event/x/') as Record<string, unknown>;
  expect(described).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Event',
    url: 'https://example.org/event/x/',
    startDate: '2021-10-13',
    endDate: '2021-10-15',
    alternateName: 'Regionalna konferencija „Rod i migracije“',
    location: [{ '@type': 'Place', address: { addressLocality: 'Sarajevo', addressCountry: 'BA' } }],
  });
  expect(described['organizer']).toContainEqual(
    expect.objectContaining({ '@type': 'Organization', name: names.organisationName('arsbih') }),
  );
  expect(JSON.stringify(described)).not.toContain('50');
});

test('an organisation has its other names, its country and its own website', () => {
  const [first] = core.organisations;
  if (first === undefined) throw new Error('There is an organisation.');
  const one = {
    ...{ ...first, name: 'A', acronym: 'B', nameOrig: 'A', country: 'BA', wikidata: 'Q42' },
    url: 'https://a.example/',
  };
  expect(organisationLd(one, { ...one, id: 'c', name: 'C', url: null }, './')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'A',
    alternateName: ['B'],
    url: 'https://a.example/',
    mainEntityOfPage: './',
    sameAs: 'https://www.wikidata.org/entity/Q42',
    address: { '@type': 'PostalAddress', addressCountry: 'BA' },
    parentOrganization: { '@type': 'Organization', name: 'C' },
  });
  expect(organisationLd({ ...one, wikidata: 'Q42"/x' }, null, './')).not.toHaveProperty('sameAs');
});

test('a project has its funders apart from its other members, and no amount', async () => {
  const detail = await engine.record(noFilters('all'), 'project', 'we-empower');
  if (detail === null) throw new Error('No such project.');
  const described = projectLd(detail, './') as Record<string, readonly { readonly name: string }[]>;
  expect(described['@type']).toBe('Project');
  const funders = detail.members.filter(({ role }) => role === 'funder' || role === 'co-funder');
  expect(described['funder']?.map(({ name }) => name)).toEqual(funders.map(({ organisation }) => organisation.name));
  expect(described['member']?.length).toBeGreaterThan(0);
  expect(JSON.stringify(described)).not.toMatch(/amount|funding/i);
});
