import { expect, test } from 'vitest';
import { first } from '../../../../src/i18n/bs/first';
import { english } from '../../../../src/i18n/english';
import { Locale } from '../../../../src/i18n/locale';
import { noFilters } from '../../../../src/model/filters';
import { homeFrame } from '../../../../src/views/map/frame';
import { offMap } from '../../../../src/views/map/off-map';
import { realData } from '../../../support/real-data';

const { engine, names } = await realData();

test.each([english(), new Locale('bs', 'bs', 'hr', first)])(
  'each entry below the map is its number, then its words: $language',
  async (locale) => {
    const filters = noFilters('all');
    const { places } = await engine.ask(filters);
    const entries = offMap(places, [], homeFrame(774, 484), filters, { names, locale });
    expect(entries.length).toBeGreaterThan(3);
    for (const { text, number, gap, words } of entries) {
      expect(number + gap + words).toBe(text);
      expect(number).toMatch(/^\d+$/);
      expect(text.slice(0, number.length)).toBe(number);
    }
  },
);
