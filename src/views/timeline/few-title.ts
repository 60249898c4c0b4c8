/** The title of the timeline over few events. */
import { spokenDate, yearText } from '../../i18n/date-text';
import type { FewTexts } from '../../i18n/few-texts';
import { listText } from '../../i18n/finding-text';
import type { Locale } from '../../i18n/locale';
import type { Part } from '../../i18n/message';
import type { FewTimelineFinding } from '../../model/findings/few/timeline';

export function fewTimelineText(finding: FewTimelineFinding, locale: Locale, texts: FewTexts): Part[] {
  const { n } = finding;
  switch (finding.kind) {
    case 'date':
      return texts.parts('few.timeline.date', { date: spokenDate(locale, finding.span) });
    case 'one-year':
      return texts.parts('few.timeline.one-year', { n, year: yearText(locale, finding.year) });
    case 'years':
      return texts.parts('few.timeline.years', {
        n,
        years: listText(
          locale,
          finding.years.map((year) => yearText(locale, year)),
        ),
      });
    case 'no-year':
    case 'no-day':
      return texts.parts(`few.timeline.${finding.kind}`, { n });
  }
}
