import type { Names } from '../../model/names';

/** The colours of the nine families, in the order of the list `group-family`. */
const COLOURS = ['g-mig', 'g-cso', 'g-geb', 'g-gov', 'g-pol', 'g-soc', 'g-int', 'g-aca', 'g-oth'] as const;

/** The token of a group's family; "other" where the group belongs to none. */
export function familyColour(names: Names, group: string): (typeof COLOURS)[number] {
  const family = names.code('group', group)?.broader;
  const place = names.list('group-family').findIndex((code) => code.code === family);
  return COLOURS[place] ?? 'g-oth';
}
