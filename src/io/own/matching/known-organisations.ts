import { groupBy } from '../../../lib/group-by';
import type { Alias, Organisation } from '../../../model/records';
import type { KnownName } from './near-names';

/** The organisations of a package with all spellings on record. An alias of no organisation is left out. */
export function knownOrganisations(organisations: readonly Organisation[], aliases: readonly Alias[]): KnownName[] {
  const aliasesOf = groupBy(aliases, ({ recordId }) => recordId);
  return organisations.map(({ id, name, nameOrig, acronym }) => ({
    ...{ id, name, acronym },
    otherNames: [...(nameOrig === null ? [] : [nameOrig]), ...(aliasesOf.get(id) ?? []).map(({ alias }) => alias)],
  }));
}
