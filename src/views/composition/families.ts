/** What the rows of the composition are called and coloured. */
import { groupColour } from '../../figure/group-colours';
import type { Colour } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { FamilyRow } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';

/** The name of a family. A group that belongs to no family stands as a row of its own and keeps its name. */
export function familyName(code: string, names: Names, locale: Locale): string {
  const list = names.code('group-family', code) === null ? 'group' : 'group-family';
  return names.label(list, code, locale.labels);
}

/** The colour of a family: by its place in the list, wherever its row stands. */
export function familyColour(code: string, names: Names): Colour {
  return groupColour(names.list('group-family').findIndex((family) => family.code === code));
}

/** The group codes that a click on a family writes. */
export function groupCodes(family: FamilyRow): string[] {
  return family.groups.map(({ code }) => code);
}

/** True where the filter holds every group of the family. */
export function isChosen(family: FamilyRow, filters: Filters): boolean {
  return family.groups.length > 0 && family.groups.every(({ code }) => filters.group.includes(code));
}
