import { expect, test } from 'vitest';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { titleIn } from '../../../src/state/title';

const MEETING = 'Meeting in Novi Sad';

/** What a reader of each language sees of an event with an original title in `lang`. */
async function shown(titleOrig: string | null, titleOrigLang: string | null) {
  const titles = await Promise.all(
    LANGUAGES.map(async (entry) => {
      const { text, original } = titleIn(await loadLocale(entry), { title: MEETING, titleOrig, titleOrigLang });
      return [entry.code, original === null ? text : `${text} / ${original.text} (${original.lang})`] as const;
    }),
  );
  return Object.fromEntries(titles);
}

const everywhere = (title: string) => ({
  en: title,
  bs: title,
  'sr-Latn': title,
  'sr-Cyrl': title,
  sq: title,
  mk: title,
});

test('a title of the source is for readers of its language, in either script; others get the English one above it', async () => {
  const both = `${MEETING} / Sastanak (sr-Latn)`;
  expect(await shown('Sastanak', 'sr-Latn')).toEqual({
    ...everywhere(both),
    'sr-Latn': 'Sastanak',
    'sr-Cyrl': 'Sastanak',
  });
  expect(await shown('Sastanak', 'cnr')).toMatchObject({ 'sr-Latn': 'Sastanak', bs: `${MEETING} / Sastanak (cnr)` });
  expect(await shown('Sastanak', 'hr')).toMatchObject({ bs: 'Sastanak', 'sr-Latn': `${MEETING} / Sastanak (hr)` });
});

test('where there is no other title, or no language is stated, the English one is shown', async () => {
  expect(await shown(null, null)).toEqual(everywhere(MEETING));
  expect(await shown('Meeting', 'en')).toEqual(everywhere(MEETING));
  expect(await shown(MEETING, 'bs')).toEqual(everywhere(MEETING));
  expect(await shown('Takim', null)).toEqual(everywhere(`${MEETING} / Takim ()`));
});
