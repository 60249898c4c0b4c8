import { describe, expect, test } from 'vitest';
import { isInsidePath } from '../../../src/io/fetched';
import { fetchFrom } from '../../../src/io/fetch-from';

const BASE = new URL('https://example.org/susret/data');

function answering(respond: () => Response | Promise<Response>, online = true) {
  const asked: string[] = [];
  const fetchText = fetchFrom(BASE, {
    fetch: (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      return Promise.resolve().then(respond);
    },
    isOnline: () => online,
  });
  return { asked, fetchText };
}

test('fetchFrom asks below its folder and gives text, type and size', async () => {
  const body = new TextEncoder().encode('\uFEFFnaziv,Šid\n');
  const { asked, fetchText } = answering(
    () => new Response(body, { headers: { 'content-type': 'Text/CSV; charset=utf-8' } }),
  );
  // The byte order mark has 3 bytes, Š has 2: 3 + 11 + 1.
  expect(await fetchText('events.csv')).toEqual({ ok: true, text: 'naziv,Šid\n', type: 'text/csv', bytes: 14 });
  expect(asked).toEqual(['https://example.org/susret/data/events.csv']);
});

test.each([
  [404, 'file-missing'],
  [410, 'file-missing'],
  [401, 'server-error'],
  [403, 'server-error'],
  [500, 'server-error'],
  [503, 'server-error'],
])('fetchFrom gives status %i as %s', async (status, code) => {
  const { fetchText } = answering(() => new Response('', { status }));
  expect(await fetchText('events.csv')).toEqual({ ok: false, code, status });
});

test.each([
  [true, 'file-unreachable'],
  [false, 'offline'],
])('fetchFrom without an answer, online %s, is %s', async (online, code) => {
  const { fetchText } = answering(() => Promise.reject(new TypeError('Failed to fetch')), online);
  expect(await fetchText('events.csv')).toEqual({ ok: false, code, status: null });
});

test('fetchFrom rejects where the caller has aborted', async () => {
  const { fetchText } = answering(() => Promise.reject(new DOMException('aborted', 'AbortError')));
  await expect(fetchText('events.csv', AbortSignal.abort())).rejects.toThrow('aborted');
});

describe('isInsidePath', () => {
  test.each(['events.csv', 'tables/events.csv', 'događaji.csv', './events.csv', 'a..b.csv'])('accepts %s', (path) => {
    expect(isInsidePath(path)).toBe(true);
  });
  test.each([
    '',
    '/etc/passwd',
    '../events.csv',
    'a/../../events.csv',
    '%2e%2e/events.csv',
    '..\\events.csv',
    'https://example.org/events.csv',
    '//example.org/events.csv',
    'javascript:alert(1)',
    'C:/events.csv',
    '~/events.csv',
    'events.csv?x=1',
    'events\n.csv',
    '%E0%A4%A',
  ])('refuses %j', (path) => {
    expect(isInsidePath(path)).toBe(false);
  });
});
