import type { Place } from '../../model/aggregates';
import { grow, overlaps, type Box } from '../../plot/boxes';
import type { PlanePoint } from '../../plot/mercator';
import { meetsCircle } from './meeting';
import { radius, type TownSymbol } from './symbols';
import type { Territory } from './territory';

/** Events of which only the country is known, as a dashed ring inside that country. */
export interface CountryRing extends PlanePoint {
  readonly place: Place;
  /** px; the area is that of a circle of as many events. */
  readonly r: number;
}

/** Free room that is worth seeking round a ring, px; more is no better. */
const ENOUGH_PX = 24;
const LEAST_GAP_PX = 3;

/**
 * Places the rings, each at the point of its territory with the most room around.
 *
 * @param taken Names that already have their place.
 * @param wished By country, where its name would like to stand; a ring leaves it free if it can.
 * @param per From `eventsPerUnit`.
 * @returns `rings` in the order of the input, and the `left` for which the frame shows no room inside the territory.
 */
export function countryRings(
  countries: readonly Place[],
  territories: ReadonlyMap<string, Territory>,
  symbols: readonly TownSymbol[],
  taken: readonly Box[],
  wished: ReadonlyMap<string, Box>,
  per = 1,
): { readonly rings: readonly CountryRing[]; readonly left: readonly Place[] } {
  const rings: CountryRing[] = [];
  const left: Place[] = [];
  for (const place of countries) {
    const r = radius(Math.max(place.events, place.context), per);
    const within = territories.get(place.id);
    const wish = wished.get(place.id);
    const at = (wish && roomiest(within, r, symbols, [...taken, wish])) ?? roomiest(within, r, symbols, taken);
    if (at === null) left.push(place);
    else rings.push({ place, r, x: at.x, y: at.y });
  }
  return { rings, left };
}

function roomiest(
  within: Territory | undefined,
  r: number,
  symbols: readonly TownSymbol[],
  taken: readonly Box[],
): PlanePoint | null {
  if (within === undefined) return null;
  const area = grow(within.bounds, ENOUGH_PX);
  const nearby = symbols.filter((symbol) => meetsCircle(area, symbol));
  let best: PlanePoint | null = null;
  let bestGap = LEAST_GAP_PX;
  for (const point of within.interior) {
    if (bestGap >= ENOUGH_PX) break;
    const toBorder = point.clearance - r;
    // Candidates come widest first, so none after this one has more room.
    if (toBorder <= bestGap && (best !== null || toBorder < 0)) break;
    let gap = Math.min(ENOUGH_PX, Math.max(LEAST_GAP_PX + 0.1, toBorder));
    for (const symbol of nearby)
      gap = Math.min(gap, Math.hypot(symbol.x - point.x, symbol.y - point.y) - symbol.outerR - r);
    if (gap <= bestGap) continue;
    const box = { x: point.x - r, y: point.y - r, width: 2 * r, height: 2 * r };
    if (taken.some((other) => overlaps(grow(box, 2), other))) continue;
    best = point;
    bestGap = gap;
  }
  return best;
}
