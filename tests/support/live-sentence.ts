import type { Locale } from '../../src/i18n/locale';
import type { Aggregates } from '../../src/model/aggregates';
import type { CountSum } from '../../src/model/count';
import { noFilters } from '../../src/model/filters';
import { sentencePieces } from '../../src/views/summary/sentence';

export const AT_LEAST_545: CountSum = {
  strictLow: 545,
  strictKind: 'at-least',
  approxLow: null,
  high: null,
  given: 10,
  about: 0,
  mentioned: 0,
  missing: 0,
};

/** The live sentence, 2019 to 2023, of `n` events, none of which gives a number where there is no sum. */
export function liveSentence(locale: Locale, n: number, sum: CountSum | null): string {
  const participations = sum ?? { ...AT_LEAST_545, strictLow: 0, strictKind: 'none', given: 0 };
  const answer = {
    filters: noFilters('core'),
    summary: {
      events: n,
      firstYear: 2019,
      lastYear: 2023,
      undated: 0,
      counted: { none: sum === null ? n : 34 },
      participations,
    },
    composition: { known: 60, total: participations },
  } as unknown as Aggregates;
  return sentencePieces(locale, answer)
    .map(({ text }) => text)
    .join('');
}
