import { expect, test } from 'vitest';
import { atomFeed, timestamp } from '../../../src/io/atom';
import { robots, sitemap } from '../../../src/io/sitemap';

const hostile = `<b>"A" & 'B'</b>]]>\u0000`;
const feed = {
  id: 'urn:uuid:1',
  title: hostile,
  subtitle: null,
  lang: 'en',
  updated: '2026-11-22T00:00:00Z',
  author: hostile,
  link: './',
  self: null,
  entries: [
    { id: 'urn:uuid:2', title: hostile, lang: 'bs', link: 'event/a/?x=1&y=2', summary: hostile },
    { id: 'urn:uuid:3', title: 'b', lang: '', link: 'event/b/', summary: 'more than 50' },
  ],
};

test('a feed keeps titles text whatever they hold, and has all that Atom asks for', () => {
  const text = atomFeed(feed);
  expect(text).toContain(`<title>&lt;b&gt;&quot;A&quot; &amp; 'B'&lt;/b&gt;]]&gt;</title>`);
  expect(text).toContain('<link rel="alternate" type="text/html" href="event/a/?x=1&amp;y=2"/>');
  for (const [name, times] of [
    ['id', 3],
    ['updated', 3],
    // Of the feed and of the entry without a language.
    ['title', 2],
    ['title xml:lang="bs"', 1],
    ['summary', 2],
    ['entry', 2],
    ['name', 1],
  ] as const) {
    expect(text.split(`<${name}>`).length - 1, name).toBe(times);
  }
  expect(text).not.toContain('rel="self"');
  expect(atomFeed({ ...feed, self: 'https://example.org/feed.xml' })).toContain(
    '<link rel="self" type="application/atom+xml" href="https://example.org/feed.xml"/>',
  );
});

test.each([
  ['2026-11-22', '2026-11-22T00:00:00Z'],
  ['2026-11-22T10:30:00+02:00', '2026-11-22T08:30:00Z'],
  ['2026-11', null],
  ['2026-13-40', null],
  ['soon', null],
  [null, null],
])('the time of %j is %j', (iso, time) => {
  expect(timestamp(iso)).toBe(time);
});

test('a sitemap has one address an entry', () => {
  const text = sitemap(['https://example.org/', 'https://example.org/?a=1&b=2'], '2026-11-22');
  expect(text.match(/<loc>.*?<\/loc>/g)).toEqual([
    '<loc>https://example.org/</loc>',
    '<loc>https://example.org/?a=1&amp;b=2</loc>',
  ]);
  expect(text.match(/<lastmod>2026-11-22<\/lastmod>/g)).toHaveLength(2);
  expect(sitemap(['https://example.org/'], null)).not.toContain('lastmod');
});

test('robots.txt names a sitemap only where there is one', () => {
  expect(robots(null)).toBe('User-agent: *\nAllow: /\n');
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
