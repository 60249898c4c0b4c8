/** The title of the map: what is true of its places. */
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Aggregates } from '../../model/aggregates';
import { mapFindings, type MapFinding } from '../../model/findings/map';
import type { Wording } from './words';

export function mapFindingText(finding: MapFinding, { names, locale }: Wording): string {
  const listed = (ids: readonly string[]) =>
    listText(
      locale,
      ids.map((id) => names.place(id, locale.labels)),
    );
  switch (finding.kind) {
    case 'one-town':
      return locale.t('finding.map.one-town', { n: finding.n, towns: listed(finding.towns) });
    case 'most':
      return locale.t('finding.map.most', { n: finding.n, of: finding.of, towns: listed(finding.towns) });
    case 'top-towns': {
      const { n, of } = finding;
      const towns = listed(finding.towns);
      return n === of
        ? locale.t('finding.map.top-towns.all', { n, towns })
        : locale.t('finding.map.top-towns', { n, of, towns });
    }
    case 'unplaced': {
      const { n, of } = finding;
      return n === of ? locale.t('finding.map.unplaced.all', { n }) : locale.t('finding.map.unplaced', { n, of });
    }
    case 'towns': {
      const { n, of } = finding;
      const count = locale.t('finding.map.towns.count', { n: finding.count });
      return n === of
        ? locale.t('finding.map.towns.all', { n, count })
        : locale.t('finding.map.towns', { n, of, count, rest: of - n });
    }
  }
}

/** The first finding that has room, else the plain title. */
export function mapTitle(answer: Aggregates | null, wording: Wording): string {
  const findings = answer === null ? [] : mapFindings(answer);
  return titleFrom(
    findings.map((finding) => mapFindingText(finding, wording)),
    wording.locale.t('map.title'),
  );
}
