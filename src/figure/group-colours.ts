import type { Colour } from './mark';

/** The colours of the families of groups, in the order of the list `group-family` of `codes.csv`; the last is for all others. */
const GROUP_COLOURS = [
  'g-mig',
  'g-cso',
  'g-geb',
  'g-gov',
  'g-pol',
  'g-soc',
  'g-int',
  'g-aca',
  'g-oth',
] as const satisfies readonly Colour[];

/** The colour of the family at a place of the list; "other" for a place that the list does not have. */
export function groupColour(place: number): (typeof GROUP_COLOURS)[number] {
  return GROUP_COLOURS[place] ?? 'g-oth';
}
