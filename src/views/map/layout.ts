import type { Place, Places } from '../../model/aggregates';
import { grow, type Box } from '../../plot/boxes';
import { CLEARANCE_PX, countryLabel, countryName, FIRST_NAMES, type CountryLabel } from './country-labels';
import { placer, type Frame } from './frame';
import { townLabels, type TownLabel } from './labels';
import { PARTICIPANTS } from './land';
import { legendBox } from './legend';
import { overlayBoxes } from './overlays';
import { countryRings, type CountryRing } from './rings';
import { townSymbols, type TownSymbol } from './symbols';
import type { Territory } from './territory';
import type { Wording } from './words';

/** The dashes of a ring and some air, px. */
const RING_EDGE_PX = 2;

/** Everything that stands on the ground of a map, in px of its frame. */
export interface MapLayout {
  /** Where the legend lies over the map; null where it stands below. */
  readonly legend: Box | null;
  /** From large to small. Towns outside the frame are kept, so that the map can be moved. */
  readonly symbols: readonly TownSymbol[];
  readonly rings: readonly CountryRing[];
  /** Countries without room for their ring. */
  readonly left: readonly Place[];
  /** By the id of the symbol; a symbol without room for its label has none. */
  readonly labels: ReadonlyMap<string, TownLabel>;
  readonly countries: readonly CountryLabel[];
}

/**
 * Places circles, rings and names. The order of claims: circles, the names of Kosovo* and Montenegro, towns by size, the other
 * participants, neighbours, rings; but a ring that would find no room comes before the towns. The same input gives the same map.
 *
 * @param territories Of the same frame.
 */
export function layoutMap(
  places: Places,
  frame: Frame,
  territories: ReadonlyMap<string, Territory>,
  wording: Wording,
): MapLayout {
  const symbols = townSymbols(places.towns, placer(frame));
  const legend = legendBox(frame, wording.locale, symbols);
  const taken = overlayBoxes(frame, wording.locale, legend);
  const nameOf = (code: string, boxes: readonly Box[]): CountryLabel | null => {
    const within = territories.get(code);
    const name = countryName(code, wording.names, wording.locale);
    if (within === undefined || name === null) return null;
    return countryLabel(code, name, within, { boxes, discs: symbols }, wording.locale);
  };
  const nameAll = (codes: readonly string[], boxes: readonly Box[]): CountryLabel[] =>
    codes.map((code) => nameOf(code, boxes)).filter((label) => label !== null);

  const first = nameAll(FIRST_NAMES, taken);
  const claimed = [...taken, ...boxesOf(first)];
  const others = [...territories.keys()].filter((code) => !FIRST_NAMES.includes(code)).sort(participantsFirst);
  const wished = nameAll(others, claimed);
  const wishes = new Map(wished.map(({ code, box }) => [code, grow(box, CLEARANCE_PX + RING_EDGE_PX)]));
  const avoided = wished.filter(({ participant }) => participant).map(({ code, box }) => wishes.get(code) ?? box);

  const place = (early: readonly Place[]) => {
    const ringsAmong = (countries: readonly Place[], boxes: readonly Box[]) =>
      countryRings(countries, territories, symbols, boxes, wishes);
    const before = ringsAmong(early, claimed);
    const held = [...claimed, ...before.rings.map(ringBox)];
    const labels = townLabels(symbols, frame, held, avoided, wording);
    const countries = [...first, ...nameAll(others, [...held, ...boxesOf([...labels.values()])])];
    const names = boxesOf([...labels.values(), ...countries]);
    const after = ringsAmong(
      places.countries.filter((country) => !early.includes(country)),
      [...held, ...names],
    );
    const rings = [...before.rings, ...after.rings];
    return { labels, countries, rings, left: [...before.left, ...after.left] };
  };
  const namesFirst = place([]);
  const crowdedOut = namesFirst.left.filter(({ id }) => (territories.get(id)?.interior.length ?? 0) > 0);
  return { legend, symbols, ...(crowdedOut.length === 0 ? namesFirst : place(crowdedOut)) };
}

function ringBox({ x, y, r }: CountryRing): Box {
  return grow({ x, y, width: 0, height: 0 }, r + RING_EDGE_PX);
}

function boxesOf(labelled: readonly { readonly box: Box }[]): Box[] {
  return labelled.map(({ box }) => box);
}

function participantsFirst(a: string, b: string): number {
  const rank = (code: string) => (PARTICIPANTS.includes(code) ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
