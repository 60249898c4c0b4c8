/** The titles of the views over few events. They are loaded when a selection first has so few: the first view rarely does. */
import { fewTexts } from '../i18n/few-texts';
import { titleFrom } from '../i18n/finding-text';
import type { Locale } from '../i18n/locale';
import type { Part } from '../i18n/message';
import { textOf, type Piece } from '../i18n/pieces';
import type { Aggregates } from '../model/aggregates';
import { fewCompositionFindings } from '../model/findings/few/composition';
import { fewMapFindings } from '../model/findings/few/map';
import { fewNetworkFindings } from '../model/findings/few/network';
import { fewTimelineFindings } from '../model/findings/few/timeline';
import type { Names } from '../model/names';
import { doored } from '../state/doored';
import { fewCompositionText } from '../views/composition/few-title';
import { fewMapText } from '../views/map/few-title';
import { fewNetworkTexts } from '../views/network/few-title';
import { fewTimelineText } from '../views/timeline/few-title';

/** What the numbers of these titles count: they speak of every one of the events. */
const REFS = { n: { of: 'events' }, total: { of: 'participations', bound: 'strict' } } as const;

/** For each view the first finding that has room, else nothing. */
export function fewTitles(answer: Aggregates, names: Names, locale: Locale) {
  const texts = fewTexts(locale);
  const first = (wordings: readonly (readonly Part[])[]): readonly Piece[] | undefined => {
    const title = titleFrom(
      wordings.map((parts) => doored(parts, REFS)),
      '',
    );
    return textOf(title) === '' ? undefined : title;
  };
  return {
    map: first(fewMapFindings(answer).map((finding) => fewMapText(finding, { names, locale }, texts))),
    timeline: first(fewTimelineFindings(answer).map((finding) => fewTimelineText(finding, locale, texts))),
    composition: first(fewCompositionFindings(answer).map((finding) => fewCompositionText(finding, locale, texts))),
    network: first(fewNetworkFindings(answer).flatMap((finding) => fewNetworkTexts(finding, names, locale, texts))),
  };
}
