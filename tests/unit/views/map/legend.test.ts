import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../../../src/i18n/languages';
import { legend } from '../../../../src/views/map/legend';

/** px: the narrowest frame, 280, without its margins of 16. */
const NARROWEST = 248;

test.each(LANGUAGES)('the key fits the narrowest frame in $code', async (entry) => {
  const { box } = legend(await loadLocale(entry), 0, null);
  expect(box.width).toBeLessThanOrEqual(NARROWEST);
});
