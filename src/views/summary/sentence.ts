/** The live sentence: the selection in words, in pieces, so that each number can be a door. */
import '../../i18n/en/sentence';
import { sumText } from '../../i18n/count-text';
import type { Locale, MessageKey } from '../../i18n/locale';
import { weave, type Piece } from '../../i18n/pieces';
import type { Aggregates } from '../../model/aggregates';
import { refKey } from '../../model/number-ref';

/** The pieces of the sentence in reading order; joined, they are the sentence. Never empty. */
export function sentencePieces(locale: Locale, answer: Aggregates): Piece[] {
  const { summary, composition, filters } = answer;
  if (summary.events === 0) return [{ text: locale.t('sentence.empty') }];
  const events: Piece = { text: locale.t('events', { n: summary.events }), door: refKey({ of: 'events' }) };
  const scoped = weave(locale.parts(`sentence.${filters.scope}`, { events: '' }), { events: [events] });
  const subject = withYears(locale, scoped, summary.firstYear, summary.lastYear, summary.undated === summary.events);
  const { participations } = summary;
  if (participations.given === 0) {
    return weave(locale.parts('sentence.no-people', { n: summary.events, subject: '' }), { subject });
  }
  const approx: Piece[] =
    participations.approxLow === null
      ? []
      : [
          {
            text: locale.t('sentence.about', { approx: participations.approxLow }),
            door: refKey({ of: 'participations', bound: 'about' }),
            bound: true,
          },
        ];
  // A bound takes the plural, whatever its number.
  const exact = participations.strictKind === 'exact' ? participations.strictLow : 0;
  const strict = weave(locale.parts('sentence.bound', { n: exact, bound: '' }), {
    bound: [
      {
        text: sumText(locale, participations),
        door: refKey({ of: 'participations', bound: 'strict' }),
        bound: participations.strictKind !== 'exact',
      },
    ],
  });
  const pieces =
    participations.strictLow === 0 && approx.length > 0
      ? weave(locale.parts('sentence.people', { n: summary.events, subject: '', participations: '' }), {
          subject,
          participations: weave(locale.parts('sentence.bound', { n: 0, bound: '' }), { bound: approx }),
        })
      : approx.length > 0
        ? weave(
            locale.parts('sentence.people-about', { n: summary.events, subject: '', participations: '', approx: '' }),
            {
              subject,
              participations: strict,
              approx,
            },
          )
        : weave(locale.parts('sentence.people', { n: summary.events, subject: '', participations: '' }), {
            subject,
            participations: strict,
          });
  const all = composition.total.strictKind === 'exact' && composition.known === composition.total.strictLow;
  const knownKey: MessageKey =
    composition.known === 0 ? 'sentence.known-none' : all ? 'sentence.known-all' : 'sentence.known-some';
  const known = weave(locale.parts(knownKey, { known: '' }), {
    known: [{ text: locale.number(composition.known), door: refKey({ of: 'known', part: 'people' }) }],
  });
  const without = summary.counted.none;
  const rest: Piece[] =
    without === 0
      ? [{ text: locale.t('sentence.all-counted') }]
      : weave(locale.parts('sentence.without', { n: without, events: '' }), {
          events: [{ text: locale.t('events', { n: without }), door: refKey({ of: 'counted', kind: 'none' }) }],
        });
  return [...pieces, { text: ' ' }, ...known, { text: ' ' }, ...rest];
}

function withYears(
  locale: Locale,
  subject: readonly Piece[],
  first: number | null,
  last: number | null,
  undated: boolean,
): Piece[] {
  if (first === null || last === null) {
    return undated ? weave(locale.parts('sentence.undated', { subject: '' }), { subject }) : [...subject];
  }
  if (first === last) return weave(locale.parts('sentence.year', { subject: '', from: String(first) }), { subject });
  return weave(locale.parts('sentence.years', { subject: '', from: String(first), to: String(last) }), { subject });
}
