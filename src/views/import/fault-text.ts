import { issueText } from '../../i18n/issue-text';
import type { Locale } from '../../i18n/locale';
import type { OwnWords } from '../../i18n/own';
import { LONGEST_STAGE, type AddressFault, type Fault } from '../../state/own-data.svelte';

/** Why nothing was fetched from what stands in the address. */
export interface WrongAddress {
  readonly kind: 'wrong-address';
  readonly why: AddressFault;
  /** As it was written. */
  readonly address: string;
}

/** Why nothing came of a file, and what helps. */
export function faultText(fault: Fault | WrongAddress, words: OwnWords, locale: Locale): string {
  switch (fault.kind) {
    case 'refused': {
      const { place, reason, remedy } = issueText(locale, fault.issue);
      // The file alone stands in the heading.
      return `${fault.issue.line === null ? '' : `${place}: `}${reason} ${remedy}`;
    }
    case 'wrong-address':
      return words.t(`own.link.${fault.why}`, { address: fault.address });
    case 'unfetched':
      if (fault.why !== 'status') return words.t(`own.link.${fault.why}`, { host: fault.host });
      return words.t(`own.link.${statusFault(fault.status)}`, { host: fault.host, status: fault.status });
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

/** What a status says to who reads it: nothing there, not for everybody, or a fault of the host. */
function statusFault(status: number): 'missing' | 'denied' | 'failed' {
  if (status === 404 || status === 410) return 'missing';
  return status === 401 || status === 403 ? 'denied' : 'failed';
}
