/** What the composition says in sentences: the denominator above, the notes below. */
import { ofSumText, sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates, Summary } from '../../model/aggregates';

/** The part of an answer that the composition shows. */
export interface Shown extends Pick<Aggregates, 'filters' | 'composition'> {
  readonly summary: Pick<Summary, 'events' | 'counted' | 'participations'>;
}

/** For how many of how many the composition is known, and what that rests on. */
export function dek({ composition, summary }: Shown, locale: Locale): string {
  if (summary.events === 0) return '';
  const { total, known, knownEvents } = composition;
  const sentences: string[] = [];
  if (total.given === 0) {
    sentences.push(locale.t('composition.dek.total-missing'));
  } else if (known === 0) {
    sentences.push(locale.t('composition.dek.unknown', { total: sumText(locale, total) }));
  } else if (total.strictKind === 'exact' && known === total.strictLow) {
    sentences.push(locale.t('composition.dek.all', { total: total.strictLow }));
  } else {
    sentences.push(locale.t('composition.dek.known', { known, total: ofSumText(locale, total) }));
  }
  if (known > 0) {
    sentences.push(locale.t('composition.dek.from', { n: known, events: locale.t('events', { n: knownEvents }) }));
  }
  const none = summary.counted.none;
  if (none > 0) {
    sentences.push(
      locale.t('composition.dek.no-total', { n: none, events: locale.t('events.of', { n: summary.events }) }),
    );
  }
  return sentences.join(' ');
}

/** What a reader must know to read the numbers right, a sentence each. */
export function notes({ composition }: Shown, locale: Locale): string[] {
  const sentences = [locale.t('composition.note.participations'), locale.t('composition.note.groups')];
  if (composition.aboutEvents > 0) {
    sentences.push(locale.t('composition.note.about', { n: composition.aboutEvents }));
  }
  if (composition.conflicts.length > 0) {
    sentences.push(locale.t('composition.note.conflict', { n: composition.conflicts.length }));
  }
  return sentences;
}
