import { expect, test } from 'vitest';
import { english } from '../../../src/i18n/english';
import { fewTexts } from '../../../src/i18n/few-texts';
import { LANGUAGES, type LanguageEntry } from '../../../src/i18n/languages';
import { Language } from '../../../src/state/language.svelte';
import { Address } from '../../../src/state/url.svelte';
import { FrameAddress } from '../../../src/state/frame-address';

const address = () => new Address('core', new FrameAddress(new URL('https://example.org/embed.html?view=map')));

/** A page in English whose Bosnian parts can be fetched from the `after`-th time on. */
function page(after = 1) {
  let asked = 0;
  const languages = LANGUAGES.map((entry): LanguageEntry => {
    const rest = () => (++asked < after ? Promise.reject(new Error('offline')) : entry.rest());
    return entry.code === 'bs' ? { ...entry, rest } : entry;
  });
  return { language: new Language(english(), languages), asked: () => asked };
}

const said = ({ locale }: Language) => fewTexts(locale).t('few.map.one-town', { n: 2, town: 'Tuzla' });
const BOSNIAN = 'Tuzla: tu su održana oba događaja';
const ENGLISH = 'Both events were in Tuzla';

test('the first view asks for its own words only', async () => {
  const { language, asked } = page();
  await language.choose('bs', address());
  expect([language.locale.language, asked()]).toEqual(['bs', 0]);
});

test('a part comes with its words, and only once', async () => {
  const { language, asked } = page();
  await language.choose('bs', address());
  expect(await language.part(Promise.resolve(7))).toBe(7);
  expect(said(language)).toBe(BOSNIAN);
  await language.part(Promise.resolve(8));
  expect(asked()).toBe(1);
});

test('once a part is there, another language is spoken when all its words are', async () => {
  const { language } = page();
  await language.part(Promise.resolve(null));
  expect(said(language)).toBe(ENGLISH);
  await language.choose('bs', address());
  expect(said(language)).toBe(BOSNIAN);
});

test('a part without its words speaks English, and the next one tries again', async () => {
  const { language } = page(2);
  await language.choose('bs', address());
  expect(await language.part(Promise.resolve(7))).toBe(7);
  expect([language.locale.language, said(language)]).toEqual(['bs', ENGLISH]);
  await language.part(Promise.resolve(8));
  expect(said(language)).toBe(BOSNIAN);
});

test('a part that cannot be had is an error, whatever its words', async () => {
  await expect(page().language.part(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
});
