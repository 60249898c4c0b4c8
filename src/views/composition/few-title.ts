/** The title of the composition over few events. */
import { sumText } from '../../i18n/count-text';
import type { FewTexts } from '../../i18n/few-texts';
import type { Locale } from '../../i18n/locale';
import type { Part } from '../../i18n/message';
import type { FewCompositionFinding } from '../../model/findings/few/composition';

export function fewCompositionText(finding: FewCompositionFinding, locale: Locale, texts: FewTexts): Part[] {
  const { n } = finding;
  if (finding.kind === 'total')
    return texts.parts('few.composition.total', { n, total: sumText(locale, finding.total) });
  return texts.parts(`few.composition.${finding.kind}`, { n });
}
