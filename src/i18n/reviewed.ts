import type { LanguageCode } from './locale';

/** Whether a native speaker has read the words of a language: a change of the words is to be read again. English is the original. */
export const REVIEWED: Readonly<Record<Exclude<LanguageCode, 'en'>, boolean>> = {
  bs: false,
  'sr-Cyrl': false,
  'sr-Latn': false,
  sq: false,
  mk: false,
};
