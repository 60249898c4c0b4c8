/** The small mark of how an event is counted: the same solid, hatch and outline as in the charts, without length. */
import type { Mark } from '../../figure/mark';
import type { CountKind } from '../../model/count';

/** px */
export const MARK = { width: 18, height: 16 } as const;

const BOX = 7;

/** Right-aligned in `MARK`: solid is counted, a torn hatch is more, a dashed line is about, an outline is no number. */
export function countMark(kind: CountKind): Mark[] {
  const { width, height } = MARK;
  const solid = (right: number): Mark => ({ type: 'rect', x: right - BOX, y: 0, width: BOX, height, fill: 'event' });
  switch (kind) {
    case 'exact':
      return [solid(width)];
    case 'more-than':
    case 'at-least':
      return [solid(width - 9), tornHatch(width - 9, 9, height)];
    case 'about':
      return [
        solid(width - 4),
        { type: 'line', x1: width - 1, x2: width - 1, y1: 0, y2: height, stroke: 'ink', strokeWidth: 2, dash: [3, 2] },
      ];
    case 'range':
      return [solid(width - 7), hatch(width - 7, 6.5, height)];
    case 'at-most':
      return [hatch(width - 10, 9.5, height)];
    default:
      return [
        {
          type: 'rect',
          x: width - BOX + 0.5,
          y: 0.5,
          width: BOX - 1,
          height: height - 1,
          stroke: 'line-strong',
          strokeWidth: 1,
        },
      ];
  }
}

function hatch(x: number, width: number, height: number): Mark {
  return {
    type: 'rect',
    x,
    y: 0.5,
    width,
    height: height - 1,
    fill: 'hatch',
    stroke: 'unknown-line',
    strokeWidth: 1,
  };
}

function tornHatch(x: number, width: number, height: number): Mark {
  const [inner, right, half] = [x + width - 4, x + width, height / 2];
  const teeth = `L${right} ${half / 2}L${inner} ${half}L${right} ${half * 1.5}L${inner} ${height - 0.5}`;
  return {
    type: 'path',
    d: `M${x} 0.5H${inner}${teeth}H${x}Z`,
    fill: 'hatch',
    stroke: 'unknown-line',
    strokeWidth: 1,
  };
}
