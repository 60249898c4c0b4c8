/** The title of the network over few events. */
import type { FewTexts } from '../../i18n/few-texts';
import { listText } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Part } from '../../i18n/message';
import type { FewNetworkFinding } from '../../model/findings/few/network';
import type { Names } from '../../model/names';

/** The wordings of a finding, the fullest first. */
export function fewNetworkTexts(finding: FewNetworkFinding, names: Names, locale: Locale, texts: FewTexts): Part[][] {
  const { n } = finding;
  const short = (id: string) => names.organisationShort(id);
  switch (finding.kind) {
    case 'project': {
      const project = names.projectShort(finding.project);
      const bare = [texts.parts('few.network.project', { n, project }), texts.parts('few.network.one-project', { n })];
      if (finding.funders.length === 0) return bare;
      const funders = listText(locale, finding.funders.map(short));
      return [
        texts.parts('few.network.project.funded', { n, project, funders }),
        texts.parts('few.network.one-project.funded', { n, funders }),
        ...bare,
      ];
    }
    case 'organiser':
    case 'organisation':
      return [texts.parts(`few.network.${finding.kind}`, { n, organisation: short(finding.organisation) })];
    case 'funder':
      return [texts.parts('few.network.funder', { n, funder: short(finding.funder) })];
    case 'no-funder':
    case 'no-project':
      return [texts.parts(`few.network.${finding.kind}`, { n })];
  }
}
