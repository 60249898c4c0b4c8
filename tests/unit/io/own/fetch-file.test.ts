import { expect, test } from 'vitest';
import { fetchFile, type FetchFileOptions } from '../../../../src/io/own/fetch-file';

const ADDRESS = new URL('https://example.org/a.csv');

/** Asks a host that answers so. */
function asking(answer: () => Response | Promise<Response>, options: Partial<FetchFileOptions> = {}) {
  const asked: (RequestInit | undefined)[] = [];
  const bytes: number[] = [];
  const found = fetchFile(ADDRESS, {
    signal: new AbortController().signal,
    follow: true,
    onbytes: (count) => bytes.push(count),
    isOnline: () => true,
    fetch: (_, init) => {
      asked.push(init);
      return Promise.resolve().then(answer);
    },
    ...options,
  });
  return { asked, bytes, found };
}

/** A body that comes in these portions, and breaks off at the end where it is to. */
const inPortions = (portions: readonly string[], broken = false) => {
  const waiting = [...portions];
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = waiting.shift();
      if (next !== undefined) controller.enqueue(new TextEncoder().encode(next));
      else if (broken) controller.error(new TypeError('network error'));
      else controller.close();
    },
  });
};

test('a file comes whole, and what has come is told with each portion', async () => {
  const { found, bytes } = asking(() => new Response(inPortions(['Šid', ',1\n'])));
  const got = await found;
  // Š has two bytes: 4, then 3 more.
  expect(bytes).toEqual([4, 7]);
  expect(got?.ok && (await got.file.text())).toBe('Šid,1\n');
});

test('an empty answer is an empty file', async () => {
  const got = await asking(() => new Response(null)).found;
  expect(got?.ok && got.file.size).toBe(0);
});

test('nothing about the reader is sent', async () => {
  const { asked, found } = asking(() => new Response(''));
  await found;
  expect(asked[0]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' });
  expect(asked[0]).not.toHaveProperty('headers');
});

test.each([404, 403, 500, 503])('status %i is told as it is', async (status) => {
  expect(await asking(() => new Response('x', { status })).found).toEqual({ ok: false, why: 'status', status });
});

test('a host that leads on is not followed where it must not be', async () => {
  const led = Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  const { asked, found } = asking(() => led, { follow: false });
  expect(await found).toEqual({ ok: false, why: 'leads-on' });
  expect(asked[0]?.redirect).toBe('manual');
});

test.each([
  ['no answer is unreachable', true, 'unreachable'],
  ['no answer without a network is offline', false, 'offline'],
] as const)('%s', async (_, online, why) => {
  const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
  expect(await asking(refuse, { isOnline: () => online }).found).toEqual({ ok: false, why });
});

test('an answer that breaks off is no file', async () => {
  const { found } = asking(() => new Response(inPortions(['a,b\n'], true)));
  expect(await found).toEqual({ ok: false, why: 'cut-off' });
});

test('an answer is given up once it has more bytes than it may', async () => {
  const { found, bytes } = asking(() => new Response(inPortions(['1234', '5678', '9'])), { largest: 7 });
  expect(await found).toEqual({ ok: false, why: 'too-large' });
  expect(bytes).toEqual([4]);
  const whole = await asking(() => new Response(inPortions(['1234', '567'])), { largest: 7 }).found;
  expect(whole?.ok).toBe(true);
});

test('what the reader ends comes to nothing', async () => {
  const ended = new AbortController();
  const { found } = asking(
    () => {
      ended.abort();
      return Promise.reject(new DOMException('ended', 'AbortError'));
    },
    { signal: ended.signal },
  );
  expect(await found).toBeNull();
});
