/** The title of the composition: what is true of its groups. */
import '../../i18n/en/composition';
import { ofSumText } from '../../i18n/count-text';
import { titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Aggregates } from '../../model/aggregates';
import { compositionFindings, type CompositionFinding } from '../../model/findings/composition';
import type { Names } from '../../model/names';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';
import { familyName } from './families';

const OF: NumberRef = { of: 'events' };

const TOTAL: NumberRef = { of: 'total', part: 'people' };

/** A finding in words, its numbers as doors. */
export function compositionFindingPieces(finding: CompositionFinding, names: Names, locale: Locale): Piece[] {
  const { n } = finding;
  switch (finding.kind) {
    case 'never-counted':
    case 'counted-most': {
      const { kind, family: code } = finding;
      const part = kind === 'never-counted' ? 'events' : 'in-bar';
      const parts = locale.parts(`finding.composition.${kind}`, { n, family: familyName(code, names, locale) });
      return doored(parts, { n: { of: 'family', code, part } });
    }
    case 'half-known': {
      const { family: code, total } = finding;
      const family = familyName(code, names, locale);
      const refs = { n: { of: 'family', code, part: 'in-bar' }, total: TOTAL } as const;
      if (n < total.strictLow) {
        const params = { n, family, total: ofSumText(locale, total) };
        return doored(locale.parts('finding.composition.half-known', params), refs);
      }
      const all = total.strictKind === 'exact' ? 'all' : 'open';
      return doored(locale.parts(`finding.composition.half-known.${all}`, { n, family }), refs);
    }
    case 'no-number': {
      const { of } = finding;
      const refs = { n: { of: 'counted', kind: 'none' }, of: OF } as const;
      return n === of
        ? doored(locale.parts('finding.composition.no-number.all', { n }), refs)
        : doored(locale.parts('finding.composition.no-number', { n, of }), refs);
    }
    case 'all-numbers':
      return doored(locale.parts('finding.composition.all-numbers', { n }), { n: OF });
    case 'known': {
      const { total } = finding;
      const refs = { n: { of: 'known', part: 'people' }, total: TOTAL } as const;
      return total.strictKind === 'exact' && n === total.strictLow
        ? doored(locale.parts('finding.composition.known.all', { n }), refs)
        : doored(locale.parts('finding.composition.known', { n, total: ofSumText(locale, total) }), refs);
    }
  }
}

/** The first finding that has room, else the plain title. */
export function compositionTitle(answer: Aggregates | null, names: Names, locale: Locale): readonly Piece[] {
  const findings = answer === null ? [] : compositionFindings(answer);
  return titleFrom(
    findings.map((finding) => compositionFindingPieces(finding, names, locale)),
    locale.t('composition.title'),
  );
}
