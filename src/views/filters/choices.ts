/** The entries of a control's check list. */
import type { Locale } from '../../i18n/locale';
import type { Aggregates, Option } from '../../model/aggregates';
import { COUNTED, type ListFilter } from '../../model/filters';
import type { Names } from '../../model/names';
import { valueName } from '../../state/value-names';
import type { Choice } from '../../ui/choice';
import { filtersOf, type ListField } from './fields';

const LABEL_LANGUAGES = ['en', 'bs', 'sr', 'sq', 'mk'] as const;

/**
 * The check list of a control: most events first, then by name; `counted` and countries keep their own order.
 *
 * Towns stand under their country, groups under their family. An entry's id is `FILTER:value`, that of a family `family:code`.
 */
export function choicesOf(
  field: ListField,
  options: Aggregates['options'],
  names: Names,
  locale: Locale,
): readonly Choice[] {
  const of = (key: ListFilter) => options[key].options.map((option) => choice(key, option, names, locale));
  if (field === 'place') return placeChoices(of('country'), of('town'), names, locale);
  if (field === 'group') return familyChoices(of('group'), names, locale);
  if (field === 'counted') {
    return COUNTED.flatMap((value) => of('counted').filter(({ id }) => id === `counted:${value}`));
  }
  return of(field).sort(byEvents(locale));
}

/** What ticking an entry adds or takes away. */
export function toggled(id: string, names: Names): { key: ListFilter; values: readonly string[] } {
  const at = id.indexOf(':');
  const [kind, value] = [id.slice(0, at), id.slice(at + 1)];
  if (kind !== 'family') return { key: kind as ListFilter, values: [value] };
  const groups = names.list('group').filter(({ broader }) => broader === value);
  return { key: 'group', values: groups.map(({ code }) => code) };
}

/** How many values of a control exist and are not listed. */
export function unlisted(field: ListField, options: Aggregates['options']): number {
  return filtersOf(field).reduce((n, key) => n + options[key].more, 0);
}

function choice(key: ListFilter, option: Option, names: Names, locale: Locale): Choice {
  return {
    id: `${key}:${option.value}`,
    label: valueName(key, option.value, names, locale),
    terms: otherNames(key, option.value, names),
    count: option.events,
    checked: option.selected,
    inert: option.events === 0 && !option.selected,
    children: [],
  };
}

function otherNames(key: ListFilter, value: string, names: Names): string {
  switch (key) {
    case 'town':
      return LABEL_LANGUAGES.map((language) => names.place(value, { language })).join(' ');
    case 'org':
    case 'funder': {
      const organisation = names.organisation(value);
      return `${organisation?.acronym ?? ''} ${organisation?.nameOrig ?? ''}`;
    }
    case 'project':
      return names.project(value)?.acronym ?? '';
    default:
      return Object.values(names.code(key, value)?.labels ?? {}).join(' ');
  }
}

function byEvents(locale: Locale) {
  return (a: Choice, b: Choice) => (b.count ?? 0) - (a.count ?? 0) || locale.compare(a.label, b.label);
}

function placeChoices(
  countries: readonly Choice[],
  towns: readonly Choice[],
  names: Names,
  locale: Locale,
): readonly Choice[] {
  const order = byEvents(locale);
  const countryOf = (town: Choice) => `country:${names.countryOfTown(town.id.slice('town:'.length)) ?? ''}`;
  const known = new Set(countries.map(({ id }) => id));
  // Countries keep the order of their list: their numbers say more about the search than about the work done there.
  const list = names.list('country').map(({ code }) => `country:${code}`);
  const rank = ({ id }: Choice) => (list.includes(id) ? list.indexOf(id) : list.length);
  const ordered = [...countries].sort((a, b) => rank(a) - rank(b) || locale.compare(a.label, b.label));
  const nested = ordered.map((country) => ({
    ...country,
    children: towns.filter((town) => countryOf(town) === country.id).sort(order),
  }));
  return [...nested, ...towns.filter((town) => !known.has(countryOf(town))).sort(order)];
}

function familyChoices(groups: readonly Choice[], names: Names, locale: Locale): readonly Choice[] {
  const familyOf = (group: Choice) => names.code('group', group.id.slice('group:'.length))?.broader ?? null;
  const families = names.list('group-family').flatMap((family): Choice[] => {
    const children = groups.filter((group) => familyOf(group) === family.code).sort(byEvents(locale));
    if (children.length === 0) return [];
    const ticked = children.filter(({ checked }) => checked === true).length;
    return [
      {
        id: `family:${family.code}`,
        label: names.label('group-family', family.code, locale.labels),
        terms: Object.values(family.labels).join(' '),
        count: null,
        checked: ticked === children.length ? true : ticked > 0 ? 'mixed' : false,
        inert: children.every(({ inert }) => inert),
        children,
      },
    ];
  });
  const listed = new Set(families.flatMap(({ children }) => children.map(({ id }) => id)));
  return [...families, ...groups.filter(({ id }) => !listed.has(id)).sort(byEvents(locale))];
}
