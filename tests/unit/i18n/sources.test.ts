/** How many pages stand behind the events, in words that agree with their number; written by hand. */
import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { shareWords } from '../../../src/i18n/share';
import '../../../src/i18n/en/closer';
import '../../../src/i18n/en/embed';
import '../../../src/i18n/en/footer';

test.each([
  ['en', ['1 public page', '2 public pages', '5 public pages', '21 public pages']],
  ['bs', ['1 javna stranica', '2 javne stranice', '5 javnih stranica', '21 javna stranica']],
  ['sr-Latn', ['1 javne stranice', '2 javne stranice', '5 javnih stranica', '21 javne stranice']],
  ['sr-Cyrl', ['1 јавне странице', '2 јавне странице', '5 јавних страница', '21 јавне странице']],
  ['sq', ['1 faqe publike', '2 faqe publike', '5 faqe publike', '21 faqe publike']],
  ['mk', ['1 јавна страница', '2 јавни страници', '5 јавни страници', '21 јавна страница']],
] as const)('in %s pages agree with 1, 2, 5 and 21', async (code, wanted) => {
  const entry = LANGUAGES.find((language) => language.code === code);
  if (entry === undefined) throw new Error(`There is no language ${code}.`);
  const locale = await loadLocale(entry, { whole: true });
  const events = locale.t('events', { n: 1 });
  for (const [at, n] of [1, 2, 5, 21].entries()) {
    const said = [
      locale.t('footer.counts', { events, n }),
      locale.t('embed.source', { site: 'Susret', events, n }),
      shareWords(locale).t('share.image.source', { site: 'Susret', events, n }),
    ];
    for (const text of said) expect(text).toMatch(new RegExp(`(^|[ ,])${wanted[at] ?? '-'}[.,;]`));
  }
});
