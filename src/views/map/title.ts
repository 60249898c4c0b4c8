/** The title of the map: what is true of its places. */
import '../../i18n/en/map';
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Piece } from '../../i18n/pieces';
import type { Aggregates } from '../../model/aggregates';
import { mapFindings, type MapFinding } from '../../model/findings/map';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';
import type { Wording } from './words';

const OF: NumberRef = { of: 'events' };

/** A finding in words, its numbers as doors. */
export function mapFindingPieces(finding: MapFinding, { names, locale }: Wording): Piece[] {
  const listed = (ids: readonly string[]) =>
    listText(
      locale,
      ids.map((id) => names.place(id, locale.labels)),
    );
  const { n } = finding;
  switch (finding.kind) {
    case 'one-town':
      return doored(locale.parts('finding.map.one-town', { n, towns: listed(finding.towns) }), { n: OF });
    case 'most': {
      const { of, towns } = finding;
      return doored(locale.parts('finding.map.most', { n, of, towns: listed(towns) }), {
        n: { of: 'in-towns', ids: towns },
        of: OF,
      });
    }
    case 'top-towns': {
      const { of, towns: ids } = finding;
      const towns = listed(ids);
      return n === of
        ? doored(locale.parts('finding.map.top-towns.all', { n, towns }), { n: OF })
        : doored(locale.parts('finding.map.top-towns', { n, of, towns }), { n: { of: 'in-towns', ids }, of: OF });
    }
    case 'unplaced': {
      const { of } = finding;
      return n === of
        ? doored(locale.parts('finding.map.unplaced.all', { n }), { n: OF })
        : doored(locale.parts('finding.map.unplaced', { n, of }), { n: { of: 'unplaced' }, of: OF });
    }
    case 'towns': {
      const { of } = finding;
      const count = locale.t('finding.map.towns.count', { n: finding.count });
      return n === of
        ? doored(locale.parts('finding.map.towns.all', { n, count }), { n: OF })
        : doored(locale.parts('finding.map.towns', { n, of, count, rest: of - n }), {
            n: { of: 'in-towns', ids: null },
            of: OF,
            rest: { of: 'no-town' },
          });
    }
  }
}

/** The first finding that has room, else the plain title. */
export function mapTitle(answer: Aggregates | null, wording: Wording): readonly Piece[] {
  const findings = answer === null ? [] : mapFindings(answer);
  return titleFrom(
    findings.map((finding) => mapFindingPieces(finding, wording)),
    wording.locale.t('map.title'),
  );
}
