import { expect, test } from 'vitest';
import { firstPaint } from '../../../src/cli/first-paint';

const DATA = new URL('../../../data', import.meta.url).pathname;

test('the beginning of the page says the sentence of the published data, with links that hold anywhere', async () => {
  const html = (await firstPaint(DATA)) ?? '';
  const text = html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  // 67 core events in events.csv; the sum of their certain numbers is 834.
  expect(text).toContain('67 events on gender and migration');
  expect(text).toContain('834 participations');
  expect(html).toContain('<header');
  expect(html).not.toMatch(/<style|localhost/);
  expect([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('./'))).toBe(true);
});

test('a package that cannot be read has none', async () => {
  expect(await firstPaint(new URL('../../fixtures', import.meta.url).pathname)).toBeNull();
});
