/** What a line of the list says. */
import '../../i18n/en/events';
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Piece } from '../../i18n/pieces';
import { titleIn, type Title } from '../../state/title';
import type { EventLine } from '../../model/aggregates';
import { hasNumber, type Count } from '../../model/count';
import type { Names } from '../../model/names';
import { refKey } from '../../model/number-ref';

/** Towns that a line names before it counts the rest. */
const TOWNS_SHOWN = 3;

/** A line of the list in words. */
export interface ListRow {
  readonly id: string;
  /** Date and place. */
  readonly head: readonly string[];
  /** Null where no organisation leads. */
  readonly lead: { readonly id: string; readonly name: string } | null;
  readonly title: Title;
  readonly count: Count;
  /** The number of people in words; a door where there is a number. */
  readonly people: Piece;
}

export function toListRow(line: EventLine, names: Names, locale: Locale): ListRow {
  return {
    id: line.id,
    head: [dateText(locale, line), placeText(line, names, locale)],
    lead: line.leadId === null ? null : { id: line.leadId, name: names.organisationShort(line.leadId) },
    title: titleIn(locale, line),
    count: line.count,
    people: {
      text: peopleText(line.count, locale),
      ...(hasNumber(line.count.kind) ? { door: refKey({ of: 'event', id: line.id }) } : {}),
    },
  };
}

/** "Sarajevo", "Tirana, Durrës and 10 more places", "town not stated (Serbia)", "online", "place not stated". */
export function placeText(line: EventLine, names: Names, locale: Locale): string {
  const towns = line.townIds.map((id) => names.place(id, locale.labels));
  if (towns.length > TOWNS_SHOWN) {
    const first = towns.slice(0, TOWNS_SHOWN - 1).join(', ');
    return `${first} ${locale.t('events.more-places', { n: towns.length - TOWNS_SHOWN + 1 })}`;
  }
  if (towns.length > 0) return towns.join(', ');
  if (line.countries.length > 0) {
    const country = line.countries.map((code) => names.country(code, locale.labels)).join(', ');
    return locale.t('events.no-town', { country });
  }
  return locale.t(line.online ? 'events.online' : 'events.no-place');
}

/** The number of people in words; "no number" where the source gives none. */
export function peopleText(count: Count, locale: Locale): string {
  return count.low === null && count.high === null ? locale.t('events.no-number') : countText(locale, count);
}
