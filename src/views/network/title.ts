/** The title of the network: what is true of those who stand behind the events. */
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import { networkFindings, type NetworkFinding } from '../../model/findings/network';
import type { Names } from '../../model/names';

type ProjectFinding = Extract<NetworkFinding, { readonly kind: 'project' }>;

/** With its name and its funders, then without one, then without both. */
function projectTexts({ n, of, project, funders }: ProjectFinding, names: Names, locale: Locale): string[] {
  const params = { n, of, project: names.projectShort(project) };
  const all = n === of;
  const bare = [
    locale.t(`finding.network.project${all ? '.all' : ''}`, params),
    locale.t(`finding.network.one-project${all ? '.all' : ''}`, params),
  ] as const;
  if (funders.length === 0) return [...bare];
  const listed = listText(
    locale,
    funders.map((id) => names.organisationShort(id)),
  );
  const tail = all ? 'funded-all' : 'funded';
  return [
    locale.t(`finding.network.project.${tail}`, { ...params, funders: listed }),
    locale.t(`finding.network.one-project.${tail}`, { ...params, funders: listed }),
    ...bare,
  ];
}

/** The wordings of a finding, the fullest first. */
export function networkFindingTexts(finding: NetworkFinding, names: Names, locale: Locale): string[] {
  const { n, of } = finding;
  const all = n === of ? '.all' : '';
  switch (finding.kind) {
    case 'project':
      return projectTexts(finding, names, locale);
    case 'organisation': {
      const organisation = names.organisationShort(finding.organisation);
      return [locale.t(`finding.network.organisation${all}`, { n, of, organisation })];
    }
    case 'funder':
      return [locale.t(`finding.network.funder${all}`, { n, of, funder: names.organisationShort(finding.funder) })];
    case 'no-funder':
    case 'no-project':
      return [locale.t(`finding.network.${finding.kind}${all}`, { n, of })];
    case 'funded': {
      const funders = locale.t('finding.network.funded.funders', { n: finding.count });
      return [locale.t(`finding.network.funded${all}`, { n, of, funders })];
    }
  }
}

/** The first wording of a finding that has room, else the plain title. */
export function networkTitle(answer: Aggregates | null, names: Names, locale: Locale): string {
  const findings = answer === null ? [] : networkFindings(answer);
  return titleFrom(
    findings.flatMap((finding) => networkFindingTexts(finding, names, locale)),
    locale.t('network.title'),
  );
}
