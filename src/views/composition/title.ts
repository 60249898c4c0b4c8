/** The title of the composition: what is true of its groups. */
import { ofSumText } from '../../i18n/count-text';
import { titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import { compositionFindings, type CompositionFinding } from '../../model/findings/composition';
import type { Names } from '../../model/names';
import { familyName } from './families';

export function compositionFindingText(finding: CompositionFinding, names: Names, locale: Locale): string {
  const { n } = finding;
  switch (finding.kind) {
    case 'never-counted':
    case 'counted-most':
      return locale.t(`finding.composition.${finding.kind}`, { n, family: familyName(finding.family, names, locale) });
    case 'half-known': {
      const { family: code, total } = finding;
      const family = familyName(code, names, locale);
      if (n < total.strictLow)
        return locale.t('finding.composition.half-known', { n, family, total: ofSumText(locale, total) });
      return locale.t(`finding.composition.half-known.${total.strictKind === 'exact' ? 'all' : 'open'}`, { n, family });
    }
    case 'no-number': {
      const { of } = finding;
      return n === of
        ? locale.t('finding.composition.no-number.all', { n })
        : locale.t('finding.composition.no-number', { n, of });
    }
    case 'all-numbers':
      return locale.t('finding.composition.all-numbers', { n });
    case 'known': {
      const { total } = finding;
      return total.strictKind === 'exact' && n === total.strictLow
        ? locale.t('finding.composition.known.all', { n })
        : locale.t('finding.composition.known', { n, total: ofSumText(locale, total) });
    }
  }
}

/** The first finding that has room, else the plain title. */
export function compositionTitle(answer: Aggregates | null, names: Names, locale: Locale): string {
  const findings = answer === null ? [] : compositionFindings(answer);
  return titleFrom(
    findings.map((finding) => compositionFindingText(finding, names, locale)),
    locale.t('composition.title'),
  );
}
