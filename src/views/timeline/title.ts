/** The title of the timeline: what is true of its dates. */
import { monthText, yearText } from '../../i18n/date-text';
import { listText, titleFrom } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Day } from '../../lib/day';
import type { Aggregates } from '../../model/aggregates';
import { timelineFindings, type TimelineFinding } from '../../model/findings/timeline';

export function timelineFindingText(finding: TimelineFinding, locale: Locale): string {
  const listed = (years: readonly number[]) =>
    listText(
      locale,
      years.map((year) => yearText(locale, year)),
    );
  switch (finding.kind) {
    case 'all-in':
      return locale.t('finding.timeline.all-in', { n: finding.n, years: listed(finding.years) });
    case 'years': {
      const { n, of, least } = finding;
      const years = listed(finding.years);
      if (n === of) return locale.t('finding.timeline.years.all', { n, years });
      return locale.t(`finding.timeline.years${least ? '.least' : ''}`, { n, of, years });
    }
    case 'most':
      return locale.t('finding.timeline.most', { n: finding.n, of: finding.of, years: listed(finding.years) });
    case 'gap': {
      const month = (day: Day) => monthText(locale, day, 'spoken');
      return locale.t('finding.timeline.gap', { n: finding.n, last: month(finding.last), next: month(finding.next) });
    }
    case 'undated':
    case 'coarse': {
      const { kind, n, of } = finding;
      return n === of
        ? locale.t(`finding.timeline.${kind}.all`, { n })
        : locale.t(`finding.timeline.${kind}`, { n, of });
    }
  }
}

/** The first finding that has room, else the plain title. */
export function timelineTitle(answer: Aggregates, plain: string, locale: Locale): string {
  const texts = timelineFindings(answer).map((finding) => timelineFindingText(finding, locale));
  return titleFrom(texts, plain);
}
