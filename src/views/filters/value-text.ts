/** What is chosen, in words: the text of pills and chips. */
import type { Locale } from '../../i18n/locale';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';
import { periodText, valueName } from '../../state/value-names';
import { chosen, type Field } from './fields';

/**
 * What a control has chosen, short enough for a pill: the name of the one value, else how many.
 *
 * All groups of one family together read as the family. Null at rest.
 */
export function fieldText(field: Field, filters: Filters, names: Names, locale: Locale): string | null {
  if (field === 'period') return periodText(filters, locale);
  const values = chosen(field, filters);
  const [first] = values;
  if (first === undefined) return null;
  if (field === 'group') {
    const family = familyOf(
      values.map(({ value }) => value),
      names,
    );
    if (family !== null && values.length > 1) return names.label('group-family', family, locale.labels);
  }
  if (values.length > 1) return locale.number(values.length);
  if (field === 'org' || field === 'funder') return names.organisationShort(first.value);
  if (field === 'project') return names.projectShort(first.value);
  return valueName(first.key, first.value, names, locale);
}

/** The family whose groups these are, all of them and no other; null where there is none. */
function familyOf(groups: readonly string[], names: Names): string | null {
  const family = names.code('group', groups[0] ?? '')?.broader ?? null;
  const all = names.list('group').filter((code) => code.broader === family);
  return family !== null && all.length === groups.length && all.every(({ code }) => groups.includes(code))
    ? family
    : null;
}
