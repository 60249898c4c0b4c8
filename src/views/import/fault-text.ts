import { issueText } from '../../i18n/issue-text';
import type { Locale } from '../../i18n/locale';
import type { OwnWords } from '../../i18n/own';
import { LONGEST_STAGE, type Fault } from '../../state/own-data.svelte';

/** Why nothing came of a file, and what helps. */
export function faultText(fault: Fault, words: OwnWords, locale: Locale): string {
  switch (fault.kind) {
    case 'refused': {
      const { reason, remedy } = issueText(locale, fault.issue);
      return `${reason} ${remedy}`;
    }
    case 'cancelled':
      return words.t('own.cancelled');
    case 'too-long':
      return words.t('own.too-long', { seconds: LONGEST_STAGE });
    case 'gone':
      return words.t('own.reload.gone');
    case 'broken':
      return words.t('own.broken', { reason: fault.reason });
  }
}
