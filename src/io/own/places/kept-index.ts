import type { GazetteerTown } from './gazetteer';
import type { Place } from './place';
import { indexPlaces, type PlaceIndex } from './place-index';

let kept: { readonly gazetteer: readonly GazetteerTown[]; readonly known: string; readonly index: PlaceIndex } | null =
  null;

/**
 * The index of the towns of a package and of the gazetteer, made once for as long as neither changes: a worker reads a file anew at every
 * choice of the reader, with the same towns each time.
 *
 * @param gazetteer Told from another by identity, `known` by what it says, since every message to a worker brings a copy of it.
 * @see indexPlaces
 */
export function keptIndex(gazetteer: readonly GazetteerTown[], known: readonly Place[]): PlaceIndex {
  const said = JSON.stringify(known);
  if (kept?.gazetteer !== gazetteer || kept.known !== said)
    kept = { gazetteer, known: said, index: indexPlaces(gazetteer, known) };
  return kept.index;
}
