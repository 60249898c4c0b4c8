import { contains, grow, overlaps, type Box } from '../../plot/boxes';
import { besidePoint } from '../../plot/place-labels';
import { textWidth } from '../../plot/text-width';
import { lineMeetsBox, lineMeetsCircle, meetsCircle } from './meeting';
import type { Frame } from './frame';
import type { TownSymbol } from './symbols';
import { symbolLabel, type Wording } from './words';

/** A town's name where it stands. */
export interface TownLabel {
  readonly text: string;
  readonly box: Box;
  /** The line from the circle's edge to a label that stands away from it; null beside the circle. */
  readonly leader: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number } | null;
}

/** px */
export const TOWN_TEXT = { size: 13, lineHeight: 16 } as const;

/** From the circle's edge to its label, px. */
const GAP_PX = 4;
/** How far away a label may stand from its circle, by leader, px. */
const LEADERS_PX = [16, 26, 38] as const;
/** A label on a leader stands at least so far from other circles, so that it is not read as theirs, px. */
const STRANGER_PX = 4;
const EDGE_PX = 2;
/** The ring round a selected circle, px. */
const SELECTED_PX = 4;

type Leader = TownLabel['leader'];

/**
 * Places the labels of the circles in a frame, largest circle first: right, left, above, below or at a corner, where there is no
 * room further away with a leader. No label meets another, a circle or an obstacle, and no leader crosses one. Where
 * nothing is free the circle has no label.
 *
 * @param symbols In the order of their claim.
 * @param avoided Where names of countries would like to stand: left free where another place is.
 */
export function townLabels(
  symbols: readonly TownSymbol[],
  frame: Frame,
  obstacles: readonly Box[],
  avoided: readonly Box[],
  wording: Wording,
): Map<string, TownLabel> {
  const bounds = grow({ x: 0, y: 0, width: frame.width, height: frame.height }, -EDGE_PX);
  const inFrame = symbols.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  const sorted = [...inFrame.filter(({ events }) => events > 0), ...inFrame.filter(({ events }) => events === 0)];
  const placed = new Map<string, TownLabel>();

  const standsFree = (box: Box, symbol: TownSymbol, away: number) =>
    contains(bounds, box) && !inFrame.some((other) => other !== symbol && meetsCircle(grow(box, away), other));
  const isPolite = ({ box }: Candidate) => !avoided.some((other) => overlaps(box, other));

  for (const symbol of sorted) {
    const text = symbolLabel(symbol, wording);
    const width = textWidth(text, TOWN_TEXT.size, symbol.events > 0 ? 600 : 400);
    const others = [...placed.values()];
    const isFree = ({ box, leader }: Candidate) =>
      standsFree(box, symbol, leader === null ? 0 : STRANGER_PX) &&
      !obstacles.some((other) => overlaps(box, other) || crosses(leader, other)) &&
      !others.some((other) => overlaps(box, other.box) || crosses(leader, other.box) || crosses(other.leader, box)) &&
      !inFrame.some((other) => other !== symbol && leader !== null && lineMeetsCircle(leader, other));
    const beside = besideCircle(symbol, width);
    const [near = [], ...far] = LEADERS_PX.map((distance) => onLeader(symbol, width, distance));
    const isBest = (candidate: Candidate) => isPolite(candidate) && isFree(candidate);
    const free =
      [...beside, ...near].find(isBest) ??
      [...beside, ...near].find(isFree) ??
      far.flat().find(isBest) ??
      far.flat().find(isFree);
    if (free !== undefined) placed.set(symbol.id, { text, ...free });
  }
  return placed;
}

type Candidate = Pick<TownLabel, 'box' | 'leader'>;

function edgeOf({ outerR, selected }: TownSymbol): number {
  return outerR + (selected ? SELECTED_PX : 0);
}

/** Beside the circle, best first. */
function besideCircle(symbol: TownSymbol, width: number): Candidate[] {
  const { x, y } = symbol;
  const { lineHeight: height } = TOWN_TEXT;
  const r = edgeOf(symbol);
  const slant = r * Math.SQRT1_2 + 2;
  const at = (left: number, top: number): Box => ({ x: left, y: top, width, height });
  const boxes = [
    ...besidePoint(x, y, width, height, r + GAP_PX),
    at(x + slant, y - slant - (height * 3) / 4),
    at(x + slant, y + slant - height / 4),
    at(x - slant - width, y - slant - (height * 3) / 4),
    at(x - slant - width, y + slant - height / 4),
  ];
  return boxes.map((box) => ({ box, leader: null }));
}

/** At the end of a leader, best first. */
function onLeader(symbol: TownSymbol, width: number, distance: number): Candidate[] {
  const { lineHeight: height } = TOWN_TEXT;
  const r = edgeOf(symbol);
  return DIRECTIONS.map(([dx, dy]) => {
    const end = { x: symbol.x + dx * (r + distance), y: symbol.y + dy * (r + distance) };
    const left = dx > 0.3 ? end.x + 2 : dx < -0.3 ? end.x - 2 - width : end.x - width / 2;
    const top = Math.abs(dx) > 0.3 ? end.y - height / 2 : dy > 0 ? end.y : end.y - height;
    return {
      box: { x: left, y: top, width, height },
      leader: { x1: symbol.x + dx * r, y1: symbol.y + dy * r, x2: end.x, y2: end.y },
    };
  });
}

/** East, west, then round the compass. */
const DIRECTIONS: readonly (readonly [number, number])[] = [0, 180, 30, 150, 330, 210, 60, 120, 300, 240, 90, 270].map(
  (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
);

function crosses(leader: Leader, box: Box): boolean {
  return leader !== null && lineMeetsBox(leader, box);
}
