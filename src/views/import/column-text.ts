import type { Locale } from '../../i18n/locale';
import type { OwnWords } from '../../i18n/own';
import type { Names } from '../../model/names';
import type { Meaning, OwnColumn } from '../../state/own-data.svelte';

/** What a column means, in words. */
export function meaningText(means: Meaning, names: Names | null, words: OwnWords, locale: Locale): string {
  const [list, code] = means.split(':');
  if (code !== undefined) {
    const label = names?.label(list === 'group' ? 'group' : 'role', code, locale.labels) ?? code;
    return list === 'group' ? words.t('own.means.group', { group: label }) : words.t('own.means.role', { role: label });
  }
  return means === 'not-used' ? words.t('own.unused') : words.t(`own.means.${means as PlainMeaning}`);
}

type PlainMeaning = Exclude<Meaning, `${string}:${string}` | 'not-used'>;

/** Why a column has its meaning, as a fragment. */
export function reasonText(reason: OwnColumn['reason'], names: Names | null, words: OwnWords, locale: Locale): string {
  switch (reason.code) {
    case 'tag':
      return words.t('own.reason.tag', { tag: reason.tag });
    case 'header':
      return reason.language === null
        ? words.t('own.reason.label')
        : words.t('own.reason.header', { language: reason.language });
    case 'read-as':
      return words.t(`own.reason.${reason.content}`, { n: reason.n, of: reason.of });
    case 'names-match':
      return words.t(`own.reason.${reason.kind}`, { n: reason.n, of: reason.of });
    case 'could-also-be':
      return words.t('own.reason.could-also-be', { means: meaningText(reason.means, names, words, locale) });
    case 'taken':
      return words.t('own.reason.taken', {
        column: reason.column,
        means: meaningText(reason.means, names, words, locale),
      });
    default:
      return words.t(`own.reason.${reason.code}`);
  }
}
