import fc from 'fast-check';
import { expect, test } from 'vitest';
import siteJson from '../../../data/site.json';
import { DEFAULT_SITE, readSite, textFor } from '../../../src/io/site';

test('the site of this package is read without a problem, empty entries as null', () => {
  expect(readSite(siteJson)).toEqual({
    site: {
      title: 'Susret',
      subtitle: {
        en: 'Events on gender and migration in the Western Balkans',
        bs: 'Događaji o rodu i migracijama na Zapadnom Balkanu',
        'sr-Latn': 'Događaji o rodu i migracijama na Zapadnom Balkanu',
        'sr-Cyrl': 'Догађаји о роду и миграцијама на Западном Балкану',
        sq: 'Ngjarje për gjininë dhe migrimin në Ballkanin Perëndimor',
        mk: 'Настани за род и миграции на Западен Балкан',
      },
      description: {},
      subject: 'gender-and-migration',
      baseUrl: null,
      publisher: 'Susret contributors',
      contact: null,
      repository: null,
      languages: ['en', 'bs', 'sr-Latn', 'sr-Cyrl', 'sq', 'mk'],
      region: {
        codes: ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'],
        frame: [15.15, 39.8, 23.05, 46.36],
        land: [9, 37, 31, 49],
      },
      policy: 'eu',
      defaultFilters: { scope: 'core' },
      suppressBelow: 0,
    },
    issues: [],
  });
});

test('a missing site has its defaults', () => {
  expect(readSite(null)).toEqual({ site: DEFAULT_SITE, issues: [] });
  expect(readSite({})).toEqual({ site: DEFAULT_SITE, issues: [] });
});

test('a text of the site may be one for all languages or one for each', () => {
  expect(readSite({ subtitle: 'Meetings' }).site.subtitle).toEqual({ '': 'Meetings' });
  const each = { en: 'Meetings', bs: 'Susreti' };
  expect(readSite({ subtitle: each }).site.subtitle).toEqual(each);
  expect(readSite({ subtitle: { 'no tag': 'Meetings' } }).issues).toHaveLength(1);
  expect(textFor({ '': 'Meetings' }, 'bs')).toEqual({ text: 'Meetings', lang: undefined });
  expect(textFor(each, 'bs')).toEqual({ text: 'Susreti', lang: undefined });
  expect(textFor(each, 'sq')).toEqual({ text: 'Meetings', lang: 'en' });
  expect(textFor({}, 'bs')).toBeNull();
});

test('an address of mail becomes a link', () => {
  expect(readSite({ contact: 'data@example.org' }).site.contact).toBe('mailto:data@example.org');
});

test('what is wrong has its default and a warning', () => {
  const { site, issues } = readSite({
    title: 7,
    subtitle: { en: 7 },
    baseUrl: 'javascript:alert(1)',
    languages: [],
    region: { codes: ['Bosnia'], frame: [24, 39, 13, 47] },
    policy: 'mine',
    defaultFilters: { scope: 'everything' },
    suppressBelow: -1,
  });
  expect(site).toEqual(DEFAULT_SITE);
  expect(issues.map(({ code, column, file }) => [file, column, code])).toEqual(
    [
      ['title', 'not-text'],
      ['subtitle', 'not-text'],
      ['baseUrl', 'not-a-link'],
      ['languages', 'not-in-list'],
      ['region.codes', 'not-in-list'],
      ['region.frame', 'not-a-number'],
      ['policy', 'not-in-list'],
      ['defaultFilters.scope', 'not-in-list'],
      ['suppressBelow', 'not-an-integer'],
    ].map((entry) => ['site.json', ...entry]),
  );
});

test('any JSON gives a whole site', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(Object.keys(readSite(json).site)).toEqual(Object.keys(DEFAULT_SITE));
    }),
  );
});
