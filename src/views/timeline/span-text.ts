import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { DateSpan } from '../../model/edtf';

const written = new WeakMap<Locale, WeakMap<DateSpan, string>>();

/** The days of a span in words: "13–15 Oct 2021". */
export function spanText(locale: Locale, span: DateSpan): string {
  // Intl takes longer for a range than the rest of a mark, and every change of a filter names all marks again.
  let texts = written.get(locale);
  if (texts === undefined) written.set(locale, (texts = new WeakMap()));
  let text = texts.get(span);
  if (text === undefined) texts.set(span, (text = dateText(locale, { date: null, span })));
  return text;
}
