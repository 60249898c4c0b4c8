import { fold } from '../../../lib/fold';
import type { Alias, Code, Organisation, Town } from '../../../model/records';

/** What is known beforehand: the lists of codes, and names by which organisations and towns are recognised. */
export interface Knowledge {
  readonly codes: readonly Code[];
  /** By folded name, acronym or other name. A name of two is the first one's. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** By folded name in any language. */
  readonly towns: ReadonlyMap<string, Town>;
}

export interface KnownRecords {
  readonly codes: readonly Code[];
  readonly organisations?: readonly Organisation[];
  readonly organisationAliases?: readonly Alias[];
  readonly towns?: readonly Town[];
}

/** Makes names ready to be looked up. */
export function knowledgeOf({
  codes,
  organisations = [],
  organisationAliases = [],
  towns = [],
}: KnownRecords): Knowledge {
  const named = new Map<string, Organisation>();
  const places = new Map<string, Town>();
  const learn = <T>(map: Map<string, T>, name: string | null, record: T) => {
    const key = fold(name ?? '');
    if (key !== '' && !map.has(key)) map.set(key, record);
  };
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  for (const one of organisations) for (const name of [one.name, one.nameOrig, one.acronym]) learn(named, name, one);
  for (const { recordId, alias } of organisationAliases) {
    const one = byId.get(recordId);
    if (one !== undefined) learn(named, alias, one);
  }
  for (const town of towns) for (const name of [town.name, ...Object.values(town.labels)]) learn(places, name, town);
  return { codes, organisations: named, towns: places };
}
