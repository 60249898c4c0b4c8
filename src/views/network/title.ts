/** The title of the network: what is true of those who stand behind the events. */
import '../../i18n/en/network';
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Aggregates } from '../../model/aggregates';
import { networkFindings, type NetworkFinding } from '../../model/findings/network';
import { NONE } from '../../model/graph';
import type { Names } from '../../model/names';
import type { NamedType, NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';

type ProjectFinding = Extract<NetworkFinding, { readonly kind: 'project' }>;

const OF: NumberRef = { of: 'events' };

/** With its name and its funders, then without one, then without both. */
function projectTexts({ n, of, project, funders }: ProjectFinding, names: Names, locale: Locale): Piece[][] {
  const params = { n, of, project: names.projectShort(project) };
  const all = n === of;
  const refs = { n: { of: 'node', type: 'project', id: project }, of: OF } as const;
  const bare = [
    doored(locale.parts(`finding.network.project${all ? '.all' : ''}`, params), refs),
    doored(locale.parts(`finding.network.one-project${all ? '.all' : ''}`, params), refs),
  ];
  if (funders.length === 0) return bare;
  const listed = listText(
    locale,
    funders.map((id) => names.organisationShort(id)),
  );
  const tail = all ? 'funded-all' : 'funded';
  const funded = { ...params, funders: listed };
  return [
    doored(locale.parts(`finding.network.project.${tail}`, funded), refs),
    doored(locale.parts(`finding.network.one-project.${tail}`, funded), refs),
    ...bare,
  ];
}

/** The wordings of a finding, the fullest first. */
export function networkFindingPieces(finding: NetworkFinding, names: Names, locale: Locale): Piece[][] {
  const { n, of } = finding;
  const all = n === of ? '.all' : '';
  const node = (type: NamedType, id: string) => ({ n: { of: 'node', type, id }, of: OF }) as const;
  switch (finding.kind) {
    case 'project':
      return projectTexts(finding, names, locale);
    case 'organisation': {
      const { organisation: id } = finding;
      const params = { n, of, organisation: names.organisationShort(id) };
      return [doored(locale.parts(`finding.network.organisation${all}`, params), node('organisation', id))];
    }
    case 'funder': {
      const { funder: id } = finding;
      const params = { n, of, funder: names.organisationShort(id) };
      return [doored(locale.parts(`finding.network.funder${all}`, params), node('funder', id))];
    }
    case 'no-funder':
      return [doored(locale.parts(`finding.network.no-funder${all}`, { n, of }), node('funder', NONE))];
    case 'no-project':
      return [doored(locale.parts(`finding.network.no-project${all}`, { n, of }), node('project', NONE))];
    case 'funded': {
      const funders = locale.t('finding.network.funded.funders', { n: finding.count });
      const parts = locale.parts(`finding.network.funded${all}`, { n, of, funders });
      return [doored(parts, { n: { of: 'named', type: 'funder' }, of: OF })];
    }
  }
}

/** The first wording of a finding that has room, else the plain title. */
export function networkTitle(answer: Aggregates | null, names: Names, locale: Locale): readonly Piece[] {
  const findings = answer === null ? [] : networkFindings(answer);
  return titleFrom(
    findings.flatMap((finding) => networkFindingPieces(finding, names, locale)),
    locale.t('network.title'),
  );
}
