import type { Chapters } from '../../i18n/chapters';
import type { CheckOutcome } from '../../state/citation-check.svelte';

export interface CheckWords {
  /** `open` where nothing could be found out. */
  readonly tone: 'same' | 'differs' | 'open';
  readonly title: string;
  readonly text: string;
}

/** What came of a check, in two sentences. */
export function checkWords(outcome: CheckOutcome, words: Chapters): CheckWords {
  const open = (title: string, text: string): CheckWords => ({ tone: 'open', title, text });
  switch (outcome.kind) {
    case 'checked': {
      const { same, cited, version } = outcome;
      const result = same ? 'same' : 'differ';
      return {
        tone: same ? 'same' : 'differs',
        title: words.t(`check.${result}.title`),
        text: words.t(`check.${result}.${cited === null ? 'listed' : 'text'}`, { version }),
      };
    }
    case 'nothing-to-check':
      return open(words.t('check.nothing.title'), words.t('check.nothing.text'));
    case 'cannot-hash':
      return open(words.t('check.cannot.title'), words.t('check.cannot.text'));
    case 'no-list':
      return open(words.t('check.no-list.title'), words.t('check.no-list.text'));
    case 'unknown-version':
      return open(words.t('check.unknown.title', { version: outcome.version }), words.t('check.unknown.text'));
    case 'unknown-hash':
      return open(words.t('check.unknown-hash.title'), words.t('check.unknown.text'));
    case 'unreadable': {
      const { file, code } = outcome;
      return open(
        words.t('check.unreadable.title'),
        words.t(code === 'file-missing' ? 'check.unreadable.missing' : 'check.unreadable.failed', { file }),
      );
    }
  }
}
