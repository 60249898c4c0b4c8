/** The numbers of two versions side by side, in words. */
import type { Chapters } from '../../i18n/chapters';
import { sumText } from '../../i18n/count-text';
import type { Locale } from '../../i18n/locale';
import type { Aggregates } from '../../model/aggregates';
import type { TableChange } from '../../model/changes';

export interface NumberChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** With its sign; empty where a bound has no difference, or nothing differs. */
  readonly difference: string;
}

/** What the page says of each version as a whole, then the rows of each table. A table that a version lacks has an en dash. */
export function numberChanges(
  whole: { readonly from: Aggregates; readonly to: Aggregates },
  tables: readonly TableChange[],
  words: Chapters,
  locale: Locale,
): readonly NumberChange[] {
  const { from, to } = whole;
  const line = (name: string, before: number | null, after: number | null): NumberChange => ({
    name,
    from: before === null ? words.t('changes.none') : locale.number(before),
    to: after === null ? words.t('changes.none') : locale.number(after),
    difference: before === null || after === null ? '' : signed(after - before, locale),
  });
  const counted = ({ summary }: Aggregates) => summary.events - summary.counted.none;
  return [
    line(words.t('changes.events'), from.summary.eventsInAll, to.summary.eventsInAll),
    line(words.t('changes.core'), from.scopes.core, to.scopes.core),
    line(words.t('changes.counted'), counted(from), counted(to)),
    {
      name: words.t('changes.participations'),
      from: sumText(locale, from.summary.participations),
      to: sumText(locale, to.summary.participations),
      // The difference of two bounds is no bound of anything.
      difference: '',
    },
    ...tables.map(({ table, before, after }) => line(words.t('changes.rows', { file: table }), before, after)),
  ];
}

function signed(difference: number, locale: Locale): string {
  if (difference === 0) return '';
  return difference > 0 ? `+${locale.number(difference)}` : `−${locale.number(-difference)}`;
}
