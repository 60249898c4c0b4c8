import type { Place, Places } from '../../model/aggregates';
import { grow, type Box } from '../../plot/boxes';
import { CLEARANCE_PX, countryLabel, countryName, FIRST_NAMES, type CountryLabel } from './country-labels';
import { placer, type Frame } from './frame';
import { townLabels, type TownLabel } from './labels';
import { CODES } from './region';
import { legendBox } from './legend';
import { overlayBoxes } from './overlays';
import { countryRings, type CountryRing } from './rings';
import { eventsPerUnit, townSymbols, type TownSymbol } from './symbols';
import type { Territory } from './territory';
import type { Wording } from './words';

/** The dashes of a ring and some air, px. */
const RING_EDGE_PX = 2;
/** Between a country's name and a town's that is placed after it, px. */
const NAME_AIR_PX = 2;
/** Length of the pieces that stand for a line, px. */
const PIECE_PX = 4;

/** Everything that stands on the ground of a map, in px of its frame. */
export interface MapLayout {
  /** Where the legend lies over the map; null where it stands below. */
  readonly legend: Box | null;
  /** How many events the circles of the key stand for, by `eventsPerUnit`. */
  readonly per: number;
  /** From large to small. Towns outside the frame are kept, so that the map can be moved. */
  readonly symbols: readonly TownSymbol[];
  readonly rings: readonly CountryRing[];
  /** Countries without room for their ring. */
  readonly left: readonly Place[];
  /** By the id of the symbol; a symbol without room for its label has none. */
  readonly labels: ReadonlyMap<string, TownLabel>;
  readonly countries: readonly CountryLabel[];
}

/** Circles and key alone, as `layoutMap` places them: what stands before the ground is known. */
export function circlesOf(places: Places, frame: Frame, wording: Wording): MapLayout {
  const per = eventsPerUnit(places);
  const symbols = townSymbols(places.towns, placer(frame), per);
  const legend = legendBox(frame, wording.locale, symbols);
  return { per, legend, symbols, rings: [], left: [], labels: new Map(), countries: [] };
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
  const circles = circlesOf(places, frame, wording);
  const { per, symbols, legend } = circles;
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
  const claimed = [...taken, ...boxesOf(first).map((box) => grow(box, NAME_AIR_PX))];
  const others = [...territories.keys()].filter((code) => !FIRST_NAMES.includes(code)).sort(participantsFirst);
  const wished = nameAll(others, claimed);
  const wishes = new Map(wished.map(({ code, box }) => [code, grow(box, CLEARANCE_PX + RING_EDGE_PX)]));
  const avoided = wished.filter(({ participant }) => participant).map(({ code, box }) => wishes.get(code) ?? box);

  const place = (early: readonly Place[]) => {
    const ringsAmong = (countries: readonly Place[], boxes: readonly Box[]) =>
      countryRings(countries, territories, symbols, boxes, wishes, per);
    const before = ringsAmong(early, claimed);
    const held = [...claimed, ...before.rings.map(ringBox)];
    const labels = townLabels(symbols, frame, held, avoided, wording);
    const towns = [...labels.values()].flatMap(({ box, leader }) => [box, ...alongLeader(leader)]);
    const countries = [...first, ...nameAll(others, [...held, ...towns])];
    const names = [...towns, ...boxesOf(countries)];
    const after = ringsAmong(
      places.countries.filter((country) => !early.includes(country)),
      [...held, ...names],
    );
    const rings = [...before.rings, ...after.rings];
    return { labels, countries, rings, left: [...before.left, ...after.left] };
  };
  const namesFirst = place([]);
  const crowdedOut = namesFirst.left.filter(({ id }) => (territories.get(id)?.interior.length ?? 0) > 0);
  return { ...circles, ...(crowdedOut.length === 0 ? namesFirst : place(crowdedOut)) };
}

function ringBox({ x, y, r }: CountryRing): Box {
  return grow({ x, y, width: 0, height: 0 }, r + RING_EDGE_PX);
}

/** The small boxes that a leader runs through. */
function alongLeader(leader: TownLabel['leader']): Box[] {
  if (leader === null) return [];
  const { x1, y1, x2, y2 } = leader;
  const [dx, dy] = [x2 - x1, y2 - y1];
  const pieces = Math.ceil(Math.hypot(dx, dy) / PIECE_PX);
  return Array.from({ length: pieces }, (_, i) => {
    const [x, y] = [x1 + (dx * i) / pieces, y1 + (dy * i) / pieces];
    const [right, bottom] = [x + dx / pieces, y + dy / pieces];
    const corner = { x: Math.min(x, right), y: Math.min(y, bottom) };
    return { ...corner, width: Math.max(1, Math.abs(dx / pieces)), height: Math.max(1, Math.abs(dy / pieces)) };
  });
}

function boxesOf(labelled: readonly { readonly box: Box }[]): Box[] {
  return labelled.map(({ box }) => box);
}

function participantsFirst(a: string, b: string): number {
  const rank = (code: string) => (CODES.includes(code) ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}
