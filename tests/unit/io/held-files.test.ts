import { expect, test } from 'vitest';
import { heldText, holdFiles, readHeld, HELD_ID } from '../../../src/io/held-files';
import { heldBytes, heldTexts } from '../../../src/io/site-files';

const BOM = '\uFEFF';
const held = holdFiles(
  new Map([
    ['data/events.csv', 'event_id\na\n'],
    ['data/v/1.0.0/events.csv', 'event_id\na\n'],
    ['data/venues.csv', `${BOM}venue_id\nč\n`],
  ]),
);

test('files that are the same stand there once', () => {
  expect(held.texts).toEqual(['event_id\na\n', `${BOM}venue_id\nč\n`]);
  expect(heldText(held, 'data/v/1.0.0/events.csv')).toBe('event_id\na\n');
});

test.each(['data/none.csv', 'toString', '__proto__', ''])('there is no file %j', (path) => {
  expect(heldText(held, path)).toBeUndefined();
});

test('a folder gives its files as text without a byte order mark, and what it lacks is missing', async () => {
  const files = heldTexts(held, 'data/');
  expect(await files('venues.csv')).toMatchObject({ ok: true, text: 'venue_id\nč\n', type: null });
  expect(await files('roles.csv')).toEqual({ ok: false, code: 'file-missing', status: null });
});

test('byte for byte the mark is there, as the hash of the published file has it', async () => {
  const files = heldBytes(held, 'data/');
  const fetched = await files('venues.csv');
  if (!fetched.ok) throw new Error(fetched.code);
  // U+FEFF is EF BB BF, č is C4 8D.
  expect([...new Uint8Array(fetched.content)].map((byte) => byte.toString(16)).join(' ')).toBe(
    'ef bb bf 76 65 6e 75 65 5f 69 64 a c4 8d a',
  );
  expect(await files('roles.csv')).toEqual({ ok: false, code: 'file-missing' });
});

test('a page hands out what it holds, and one that holds nothing says so', () => {
  const page = (text: string | null) => ({
    getElementById: (id: string) => (id === HELD_ID && text !== null ? ({ textContent: text } as HTMLElement) : null),
  });
  expect(readHeld(page(JSON.stringify(held)))).toEqual(held);
  expect(() => readHeld(page(null))).toThrow('The page has no element with the id “susret-files”.');
});
