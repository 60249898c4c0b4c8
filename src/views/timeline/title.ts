/** The title of the timeline: what is true of its dates. */
import '../../i18n/en/timeline';
import { monthText, yearText } from '../../i18n/date-text';
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import type { Day } from '../../lib/day';
import type { Aggregates } from '../../model/aggregates';
import { timelineFindings, type TimelineFinding } from '../../model/findings/timeline';
import type { NumberRef } from '../../model/number-ref';
import { doored } from '../../state/doored';

const OF: NumberRef = { of: 'events' };

const DATED: NumberRef = { of: 'dated' };

/** A finding in words, its numbers as doors. */
export function timelineFindingPieces(finding: TimelineFinding, locale: Locale): Piece[] {
  const listed = (years: readonly number[]) =>
    listText(
      locale,
      years.map((year) => yearText(locale, year)),
    );
  const inYears = (years: readonly number[]): NumberRef => ({
    of: 'in-years',
    years: [years[0] ?? 0, years.at(-1) ?? 0],
  });
  const { n } = finding;
  switch (finding.kind) {
    case 'all-in':
      return doored(locale.parts('finding.timeline.all-in', { n, years: listed(finding.years) }), { n: OF });
    case 'years': {
      const { of, least } = finding;
      const years = listed(finding.years);
      if (n === of) return doored(locale.parts('finding.timeline.years.all', { n, years }), { n: DATED });
      const parts = locale.parts(`finding.timeline.years${least ? '.least' : ''}`, { n, of, years });
      return doored(parts, { n: inYears(finding.years), of: DATED });
    }
    case 'most': {
      const { of, years } = finding;
      const parts = locale.parts('finding.timeline.most', { n, of, years: listed(years) });
      return doored(parts, { n: inYears(years), of: DATED });
    }
    case 'gap': {
      const month = (day: Day) => monthText(locale, day, 'spoken');
      const [last, next] = [month(finding.last), month(finding.next)];
      return doored(locale.parts('finding.timeline.gap', { n, last, next }), { n: OF });
    }
    case 'undated':
    case 'coarse': {
      const { kind, of } = finding;
      const refs = { n: { of: kind }, of: kind === 'undated' ? OF : DATED };
      return n === of
        ? doored(locale.parts(`finding.timeline.${kind}.all`, { n }), refs)
        : doored(locale.parts(`finding.timeline.${kind}`, { n, of }), refs);
    }
  }
}

/** The first finding that has room, else the plain title. */
export function timelineTitle(answer: Aggregates, plain: string, locale: Locale): readonly Piece[] {
  const texts = timelineFindings(answer).map((finding) => timelineFindingPieces(finding, locale));
  return titleFrom(texts, plain);
}
