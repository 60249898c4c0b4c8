import { expect, test } from 'vitest';
import { english } from '../../../../src/i18n/english';
import { LANGUAGES, loadLocale } from '../../../../src/i18n/languages';
import { legend } from '../../../../src/views/map/legend';

/** px: the narrowest frame, 280, without its margins of 16. */
const NARROWEST = 248;

test.each([
  [1, ['9', '4', '1']],
  [16, ['144', '64', '16']],
])('the circles of the key stand for 9, 4 and 1 times %i events', (per, numbers) => {
  const { marks } = legend(english(), 0, null, per);
  const texts = marks.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []));
  expect(texts.filter((text) => /^\d+$/.test(text))).toEqual(numbers);
});

test.each(LANGUAGES)('the key fits the narrowest frame in $code', async (entry) => {
  const { box } = legend(await loadLocale(entry), 0, null);
  expect(box.width).toBeLessThanOrEqual(NARROWEST);
});
