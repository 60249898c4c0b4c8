/** What the composition says in sentences: the denominator above, the notes below. */
import '../../i18n/en/composition';
import { ofSumText, sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Aggregates, Summary } from '../../model/aggregates';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';

/** The part of an answer that the composition shows. */
export interface Shown extends Pick<Aggregates, 'filters' | 'composition'> {
  readonly summary: Pick<Summary, 'events' | 'counted' | 'participations'>;
}

const TOTAL: NumberRef = { of: 'total', part: 'people' };

const KNOWN: NumberRef = { of: 'known', part: 'people' };

/** For how many of how many the composition is known, and what that rests on; empty for an empty selection. */
export function dek({ composition, summary }: Shown, locale: Locale): Piece[] {
  if (summary.events === 0) return [{ text: locale.t('sentence.empty') }];
  const { total, known, knownEvents } = composition;
  const refs = { known: KNOWN, total: TOTAL };
  const sentences: Piece[][] = [];
  if (total.given === 0) {
    sentences.push([{ text: locale.t('composition.dek.total-missing') }]);
  } else if (known === 0) {
    sentences.push(doored(locale.parts('composition.dek.unknown', { total: sumText(locale, total) }), refs));
  } else if (total.strictKind === 'exact' && known === total.strictLow) {
    sentences.push(doored(locale.parts('composition.dek.all', { total: total.strictLow }), refs));
  } else {
    sentences.push(doored(locale.parts('composition.dek.known', { known, total: ofSumText(locale, total) }), refs));
  }
  if (known > 0) {
    const params = { n: known, events: locale.t('events', { n: knownEvents }) };
    const events: NumberRef = { of: 'known', part: 'events' };
    sentences.push(doored(locale.parts('composition.dek.from', params), { n: KNOWN, events }));
  }
  const none = summary.counted.none;
  if (none > 0) {
    const params = { n: none, events: locale.t('events.of', { n: summary.events }) };
    const without: NumberRef = { of: 'counted', kind: 'none' };
    sentences.push(doored(locale.parts('composition.dek.no-total', params), { n: without, events: { of: 'events' } }));
  }
  return spaced(sentences);
}

/** What a reader must know to read the numbers right. */
export function notes({ composition }: Shown, locale: Locale): Piece[] {
  const { aboutEvents, conflicts } = composition;
  const sentences: Piece[][] = [
    [{ text: locale.t('composition.note.participations') }],
    [{ text: locale.t('composition.note.groups') }],
  ];
  if (aboutEvents > 0) {
    const n: NumberRef = { of: 'counted', kind: 'about' };
    sentences.push(doored(locale.parts('composition.note.about', { n: aboutEvents }), { n }));
  }
  if (conflicts.length > 0) {
    const n: NumberRef = { of: 'conflicts' };
    sentences.push(doored(locale.parts('composition.note.conflict', { n: conflicts.length }), { n }));
  }
  return spaced(sentences);
}

/** Sentences one after the other. */
const spaced = (sentences: readonly (readonly Piece[])[]): Piece[] =>
  sentences.flatMap((sentence, i) => (i === 0 ? sentence : [{ text: ' ' }, ...sentence]));
