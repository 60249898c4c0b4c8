/** The title of the map over few events. */
import type { FewTexts } from '../../i18n/few-texts';
import { listText } from '../../i18n/finding-text';
import type { Part } from '../../i18n/message';
import type { FewMapFinding } from '../../model/findings/few/map';
import type { Wording } from './words';

export function fewMapText(finding: FewMapFinding, { names, locale }: Wording, texts: FewTexts): Part[] {
  const { n } = finding;
  const name = (town: string) => names.place(town, locale.labels);
  switch (finding.kind) {
    case 'one-town':
      return texts.parts('few.map.one-town', { n, town: name(finding.town) });
    case 'towns':
      return texts.parts('few.map.towns', { n, towns: listText(locale, finding.towns.map(name)) });
    case 'many-towns':
      return texts.parts('few.map.many-towns', { n, count: finding.count });
    case 'online':
    case 'no-place':
    case 'no-town':
      return texts.parts(`few.map.${finding.kind}`, { n });
  }
}
