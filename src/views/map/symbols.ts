import type { Place } from '../../model/aggregates';
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
 * Radius of one event in CSS px: the same at every size and zoom and under every filter, so that areas compare. Two events just
 * reach `NUMBER_RADIUS_PX`, so a bare circle is always one event.
 */
export const UNIT_RADIUS_PX = 7.1;

/** The radius that makes the area proportional to the number of events. */
export function radius(events: number): number {
  return UNIT_RADIUS_PX * Math.sqrt(events);
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
function merges(a: TownSymbol, b: TownSymbol): boolean {
  const [large, small] = a.outerR >= b.outerR ? [a, b] : [b, a];
  const figures = String(large.events > 0 ? large.events : large.context).length;
  const halfNumber = Math.max(figures * HALF_FIGURE_PX.width, HALF_FIGURE_PX.height);
  const middle = large.outerR >= NUMBER_RADIUS_PX ? halfNumber + FIGURE_GAP_PX : 0;
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.max(0.6 * large.outerR, small.outerR + middle);
}

/**
 * Places the circles of the towns that have coordinates.
 *
 * Towns at the same point are one circle at every zoom. The order of the input does not matter. O(n²) in the towns.
 *
 * @returns Largest first, ties by id: the drawing order, so that small circles lie on top.
 */
export function townSymbols(towns: readonly Place[], place: Placing): TownSymbol[] {
  let symbols = towns
    .filter((town) => town.lat !== null && town.lon !== null && town.context > 0)
    .map((town) => symbolOf([town], place))
    .sort(largestFirst);
  for (;;) {
    const kept: TownSymbol[] = [];
    for (const symbol of symbols) {
      const at = kept.findIndex((other) => merges(other, symbol));
      const other = kept[at];
      if (other === undefined) kept.push(symbol);
      else kept[at] = symbolOf([...other.places, ...symbol.places], place);
    }
    if (kept.length === symbols.length) return symbols;
    symbols = kept.sort(largestFirst);
  }
}

function symbolOf(places: readonly Place[], place: Placing): TownSymbol {
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
    r: radius(events),
    outerR: radius(context),
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
