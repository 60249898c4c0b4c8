import { contains, overlaps, type Box } from '../../plot/boxes';
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
const GAP_PX = 5;
/** How far away a label may stand from its circle, by leader, px. */
const LEADERS_PX = [14, 24, 36] as const;
const EDGE_PX = 2;

type Leader = TownLabel['leader'];

/**
 * Places the labels of the circles in a frame, largest circle first, at the first free place: right, left, below, above, the
 * corners, then further away with a leader. No label meets another, a circle or an obstacle, and no leader crosses one. Where no
 * place is free the circle has no label.
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
  const placed = new Map<string, TownLabel>();
  const bounds: Box = {
    x: EDGE_PX,
    y: EDGE_PX,
    width: frame.width - 2 * EDGE_PX,
    height: frame.height - 2 * EDGE_PX,
  };
  const inFrame = symbols.filter(({ x, y }) => x >= 0 && y >= 0 && x <= frame.width && y <= frame.height);
  const sorted = [...inFrame.filter(({ events }) => events > 0), ...inFrame.filter(({ events }) => events === 0)];
  for (const symbol of sorted) {
    const text = symbolLabel(symbol, wording);
    const width = textWidth(text, TOWN_TEXT.size, symbol.events > 0 ? 600 : 400);
    const others = [...placed.values()];
    const isFree = ({ box, leader }: Candidate) =>
      contains(bounds, box) &&
      !obstacles.some((other) => overlaps(box, other) || crosses(leader, other)) &&
      !others.some((other) => overlaps(box, other.box) || crosses(leader, other.box) || crosses(other.leader, box)) &&
      !inFrame.some(
        (other) =>
          other.id !== symbol.id && (meetsCircle(box, other) || (leader !== null && lineMeetsCircle(leader, other))),
      );
    const all = candidates(symbol, width).filter(isFree);
    const free = all.find(({ box }) => !avoided.some((other) => overlaps(box, other))) ?? all[0];
    if (free !== undefined) placed.set(symbol.id, { text, ...free });
  }
  return placed;
}

type Candidate = Pick<TownLabel, 'box' | 'leader'>;

/** Where a label may stand, best first. */
function candidates({ x, y, outerR, selected }: TownSymbol, width: number): Candidate[] {
  const { lineHeight: height } = TOWN_TEXT;
  const r = outerR + (selected ? 4 : 0);
  const away = r + GAP_PX;
  const slant = r * Math.SQRT1_2 + 2;
  const at = (left: number, top: number): Candidate => ({ box: { x: left, y: top, width, height }, leader: null });
  const beside = [
    at(x + away, y - height / 2),
    at(x - away - width, y - height / 2),
    at(x - width / 2, y + r + 1),
    at(x - width / 2, y - r - 1 - height),
    at(x + slant, y + slant - height / 4),
    at(x + slant, y - slant - (height * 3) / 4),
    at(x - slant - width, y + slant - height / 4),
    at(x - slant - width, y - slant - (height * 3) / 4),
  ];
  const further = LEADERS_PX.flatMap((distance) =>
    DIRECTIONS.map(([dx, dy]): Candidate => {
      const end = { x: x + dx * (r + distance), y: y + dy * (r + distance) };
      const left = dx > 0.3 ? end.x + 2 : dx < -0.3 ? end.x - 2 - width : end.x - width / 2;
      const top = Math.abs(dx) > 0.3 ? end.y - height / 2 : dy > 0 ? end.y : end.y - height;
      return {
        box: { x: left, y: top, width, height },
        leader: { x1: x + dx * r, y1: y + dy * r, x2: end.x, y2: end.y },
      };
    }),
  );
  return [...beside, ...further];
}

/** East, west, then round the compass. */
const DIRECTIONS: readonly (readonly [number, number])[] = [0, 180, 30, 150, 330, 210, 60, 120, 300, 240, 90, 270].map(
  (degrees) => [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)],
);

function crosses(leader: Leader, box: Box): boolean {
  return leader !== null && lineMeetsBox(leader, box);
}
