/** Who stands behind events beside the top of a network of many. */
import type { Aggregates } from '../../model/aggregates';
import type { NetworkTop } from '../../model/graph';
import type { NamedType } from '../../model/number-ref';

const FILTER = { funder: 'funder', project: 'project', organisation: 'org' } as const;

/**
 * The records that a column of the top leaves out, those with the most events first.
 *
 * They are read off the filter of the same name, which offers at least these. It may offer more: what its own values leave out, and
 * organisations that only pay.
 *
 * @param n How many there are, from `NetworkTop.more`.
 * @returns None where the filter offers another number, and so does not say which they are.
 */
export function furtherRecords(
  type: NamedType,
  n: number,
  nodes: NetworkTop['nodes'],
  options: Pick<Aggregates['options'], 'funder' | 'project' | 'org'> | undefined,
): readonly string[] {
  const listed = new Set(nodes.flatMap((node) => (node.type === type ? [node.record] : [])));
  const others = (options?.[FILTER[type]].options ?? []).filter(
    ({ value, events }) => events > 0 && !listed.has(value),
  );
  return others.length === n ? others.map(({ value }) => value) : [];
}
