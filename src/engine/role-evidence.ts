/** The quotes and pages that say what an organisation did. */
import { fold } from '../lib/fold';
import type { Backing } from '../model/record-detail';
import type { CoreTables, DetailTables, EvidenceRow, RoleRow } from '../model/records';
import { groupBy } from '../lib/group-by';
import { unique } from './facts';

/** Names shorter than this are looked for as whole words only: "EU" is part of many. */
const WORD = 4;

const keyOf = ({ subjectType, subjectId, role, sourceId }: RoleRow): string =>
  `${subjectType}\n${subjectId}\nroles.${role}\n${sourceId}`;

/**
 * Gives what role rows of one organisation rest on.
 *
 * Evidence names the event, the role and the page, not the organisation. Where a page gives a role of an event to several, quotes that
 * name this one go before all others.
 */
export function roleEvidence(core: CoreTables, details: DetailTables | null): (rows: readonly RoleRow[]) => Backing {
  const evidence = groupBy(
    details?.evidence ?? [],
    ({ recordType, recordId, field, sourceId }) => `${recordType}\n${recordId}\n${field}\n${sourceId}`,
  );
  const sharing = groupBy(core.roles, keyOf);
  const organisations = new Map(core.organisations.map((organisation) => [organisation.id, organisation]));
  const aliases = groupBy(details?.organisationAliases ?? [], ({ recordId }) => recordId);

  const namesOf = (id: string): string[] => {
    const organisation = organisations.get(id);
    const others = (aliases.get(id) ?? []).map(({ alias }) => alias);
    return [organisation?.name, organisation?.acronym, organisation?.nameOrig, ...others]
      .map((name) => fold(name ?? ''))
      .filter((name) => name !== '');
  };
  const quotesOf = (row: RoleRow): readonly EvidenceRow[] => {
    const all = evidence.get(keyOf(row)) ?? [];
    if ((sharing.get(keyOf(row))?.length ?? 0) < 2) return all;
    const names = namesOf(row.organisationId);
    const own = all.filter(({ quote }) => names.some((name) => hasName(` ${fold(quote)} `, name)));
    return own.length > 0 ? own : all;
  };

  return (rows) => {
    const quotes = unique(rows.flatMap(quotesOf));
    const quoted = new Set(quotes.map(({ sourceId }) => sourceId));
    const pages = unique(rows.flatMap(({ sourceId }) => sourceId ?? []));
    return { evidence: quotes, pages: pages.filter((page) => !quoted.has(page)) };
  };
}

function hasName(text: string, name: string): boolean {
  return text.includes(name.length < WORD ? ` ${name} ` : ` ${name}`);
}
