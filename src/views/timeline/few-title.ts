/** The title of the timeline over few events. */
import { spokenDate, yearText } from '../../i18n/date-text';
import type { FewTexts } from '../../i18n/few-texts';
import { listText } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { FewTimelineFinding } from '../../model/findings/few/timeline';

export function fewTimelineText(finding: FewTimelineFinding, locale: Locale, texts: FewTexts): string {
  const { n } = finding;
  switch (finding.kind) {
    case 'date':
      return texts.t('few.timeline.date', { date: spokenDate(locale, finding.span) });
    case 'one-year':
      return texts.t('few.timeline.one-year', { n, year: yearText(locale, finding.year) });
    case 'years':
      return texts.t('few.timeline.years', {
        n,
        years: listText(
          locale,
          finding.years.map((year) => yearText(locale, year)),
        ),
      });
    case 'no-year':
    case 'no-day':
      return texts.t(`few.timeline.${finding.kind}`, { n });
  }
}
