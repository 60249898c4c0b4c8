import type { Place, Places } from '../../model/aggregates';
import type { PlanePoint } from '../../plot/mercator';

/** A circle of the map: one town, or several whose circles would hide each other at this zoom. */
export interface TownSymbol extends PlanePoint {
  /** The place it stands on, the largest of them. */
  readonly id: string;
  /** Largest first, ties by id; never empty. */
  readonly places: readonly Place[];
  /** Sum over the places. An event at two of them counts at both. */
  readonly events: number;
  /** The same for the events that only a place filter leaves out, `events` included. */
  readonly context: number;
  /** px, of the disc of `events`; 0 without any. */
  readonly r: number;
  /** px, of the disc of `context`, never less than `r`. */
  readonly outerR: number;
  /** True where every place is selected. */
  readonly selected: boolean;
}

/** From this radius on the number stands inside the circle. */
export const NUMBER_RADIUS_PX = 10;

/**
 * Radius of one event in CSS px, or of `eventsPerUnit` of them: the same at every size and zoom, so that areas compare. Two events just
 * reach `NUMBER_RADIUS_PX`, so where one is the unit a bare circle is always one event.
 */
export const UNIT_RADIUS_PX = 7.1;

/** Units that circles may cover together: a sixth of the map on a wide page, were none over another. */
const MOST_UNITS = 400;

/** Where one event is too small a unit to be pointed at, circles whose middles are nearer than this become one, px. */
const LEAST_DISTANCE_PX = 24;

/**
 * How many events the circle of `UNIT_RADIUS_PX` stands for: 1, 4, 16 and so on, the first with which circles leave the ground to be seen. By
 * steps, so that few filters change it, and of four, so that the key keeps its circles.
 */
export function eventsPerUnit({ towns, countries }: Pick<Places, 'towns' | 'countries'>): number {
  const all = sum([...towns, ...countries].map(({ events, context }) => Math.max(events, context)));
  let per = 1;
  while (all > MOST_UNITS * per) per *= 4;
  return per;
}

/** The radius that makes the area proportional to the number of events. */
export function radius(events: number, per = 1): number {
  return UNIT_RADIUS_PX * Math.sqrt(events / per);
}

/** Gives the px of a place in degrees WGS84. */
export type Placing = (lat: number, lon: number) => PlanePoint;

/** Half the width and half the height of a figure in a circle, px. */
const HALF_FIGURE_PX = { width: 3.6, height: 4.7 } as const;
/** Between a number and the edge of a circle over it, px. */
const FIGURE_GAP_PX = 1.5;

/**
 * Two circles become one where the smaller, drawn on top, would stand near the middle of the larger (nearer than 0.6 of its radius)
 * or cover its number, or where two bare circles would stand nearer than a radius.
 */
function merges(a: TownSymbol, b: TownSymbol, per: number): boolean {
  const [large, small] = a.outerR >= b.outerR ? [a, b] : [b, a];
  const shown = large.events > 0 ? large.events : large.context;
  const middle = showsNumber(large.outerR, shown) ? halfNumber(shown) + FIGURE_GAP_PX : 0;
  const least = per > 1 ? LEAST_DISTANCE_PX : 0;
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(0.6 * large.outerR, small.outerR + middle, least);
}

/** Half of the room that a number takes, px. */
export function halfNumber(events: number): number {
  return Math.max(String(events).length * HALF_FIGURE_PX.width, HALF_FIGURE_PX.height);
}

/** Whether the number of a circle has room inside it. */
export function showsNumber(r: number, events: number): boolean {
  return r >= Math.max(NUMBER_RADIUS_PX, halfNumber(events));
}

/**
 * Places the circles of the towns that have coordinates.
 *
 * Towns at the same point are one circle at every zoom. The order of the input does not matter. O(n²) in the towns.
 *
 * @param per From `eventsPerUnit`.
 * @returns Largest first, ties by id: the drawing order, so that small circles lie on top.
 */
export function townSymbols(towns: readonly Place[], place: Placing, per = 1): TownSymbol[] {
  let symbols = towns
    .filter((town) => town.lat !== null && town.lon !== null && town.context > 0)
    .map((town) => symbolOf([town], place, per))
    .sort(largestFirst);
  for (;;) {
    const kept: TownSymbol[] = [];
    for (const symbol of symbols) {
      const at = kept.findIndex((other) => merges(other, symbol, per));
      const other = kept[at];
      if (other === undefined) kept.push(symbol);
      else kept[at] = symbolOf([...other.places, ...symbol.places], place, per);
    }
    if (kept.length === symbols.length) return symbols;
    symbols = kept.sort(largestFirst);
  }
}

function symbolOf(places: readonly Place[], place: Placing, per: number): TownSymbol {
  const sorted = [...places].sort((a, b) => b.context - a.context || b.events - a.events || compare(a.id, b.id));
  const first = sorted[0];
  const events = sum(sorted.map((town) => town.events));
  const context = sum(sorted.map((town) => Math.max(town.events, town.context)));
  return {
    ...place(first?.lat ?? 0, first?.lon ?? 0),
    id: first?.id ?? '',
    places: sorted,
    events,
    context,
    r: radius(events, per),
    outerR: radius(context, per),
    selected: sorted.every((town) => town.selected),
  };
}

function largestFirst(a: TownSymbol, b: TownSymbol): number {
  return b.context - a.context || b.events - a.events || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
