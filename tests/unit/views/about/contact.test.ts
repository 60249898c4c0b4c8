import { expect, test } from 'vitest';
import { correctionKey, shownLink } from '../../../../src/views/about/contact';

test.each([
  [null, null, null],
  ['mailto:a@example.org', null, 'about.correct.where.contact'],
  [null, 'https://example.org/repo', 'about.correct.where.repository'],
  ['mailto:a@example.org', 'https://example.org/repo', 'about.correct.where.both'],
])('with contact %s and repository %s the page names %s', (contact, repository, key) => {
  expect(correctionKey({ contact, repository })).toBe(key);
});

test.each([
  ['mailto:a@example.org', 'a@example.org'],
  ['https://example.org/', 'example.org'],
  ['http://example.org/a/b', 'example.org/a/b'],
])('the link %s reads %s', (link, text) => {
  expect(shownLink(link)).toBe(text);
});
