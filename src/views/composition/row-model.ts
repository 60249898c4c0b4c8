/** The rows as they are drawn: words and lengths, not yet pixels. */
import '../../i18n/en/composition';
import type { Colour } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { FamilyRow } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';
import { familyColour, familyName, isChosen } from './families';
import { barOf, countedText, rowNotes, shortText, type Bar } from './sums';

export interface Row {
  /** Family code: the key that a click gives back. */
  readonly key: string;
  readonly label: string;
  readonly colour: Colour;
  /** Null where no source counts the family. */
  readonly bar: Bar | null;
  readonly text: string;
  /** `text` in fewer than six characters, where it is open. */
  readonly short: string;
  readonly notes: readonly string[];
  /** Events that name the family without a number. */
  readonly named: number;
  /** Events that name or count it. */
  readonly events: number;
  readonly selected: boolean;
  /** Accessible name: the whole row in words. */
  readonly name: string;
}

/** One row a family, in the order given. */
export function toRows(families: readonly FamilyRow[], filters: Filters, names: Names, locale: Locale): Row[] {
  return families.map((row) => {
    const label = familyName(row.code, names, locale);
    const counted = countedText(locale, row.sum);
    const notes = rowNotes(locale, row);
    const named =
      row.events === 0
        ? locale.t('composition.not-named')
        : locale.t('composition.row.named', { n: row.eventsOnlyMentioned });
    return {
      key: row.code,
      label,
      colour: familyColour(row.code, names),
      bar: barOf(row.sum),
      text: counted,
      short: shortText(locale, row.sum),
      notes,
      named: row.eventsOnlyMentioned,
      events: row.events,
      selected: isChosen(row, filters),
      name:
        notes.length === 0
          ? locale.t('composition.row.name', { family: label, counted, named })
          : locale.t('composition.row.name-noted', { family: label, counted, notes: notes.join('; '), named }),
    };
  });
}
