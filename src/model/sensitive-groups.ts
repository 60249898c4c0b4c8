import type { Code } from './records';

/** The groups that need special care: those marked in the list of groups, or whose family is. */
export function sensitiveGroups(
  codes: readonly Pick<Code, 'list' | 'code' | 'sensitive' | 'broader'>[],
): ReadonlySet<string> {
  const families = new Set(
    codes.flatMap(({ list, code, sensitive }) => (list === 'group-family' && sensitive ? [code] : [])),
  );
  return new Set(
    codes.flatMap(({ list, code, sensitive, broader }) =>
      list === 'group' && (sensitive || families.has(broader ?? '')) ? [code] : [],
    ),
  );
}
