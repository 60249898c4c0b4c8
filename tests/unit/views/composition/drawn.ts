import type { GroupMark, Mark, TextMark } from '../../../../src/figure/mark';
import type { Box } from '../../../../src/plot/boxes';
import { textWidth } from '../../../../src/plot/text-width';

type Leaf = Exclude<Mark, GroupMark>;

/** Every mark that is not a group, in drawing order and where it is drawn. */
export function leaves(marks: readonly Mark[]): Leaf[] {
  return marks.flatMap((mark) => {
    if (mark.type !== 'group') return [mark];
    const { x, y } = mark.shift ?? { x: 0, y: 0 };
    return leaves(mark.marks).map((leaf) => moved(leaf, x, y));
  });
}

/** Paths have to be written with the commands M, L, H and Z. */
function moved(mark: Leaf, dx: number, dy: number): Leaf {
  if (dx === 0 && dy === 0) return mark;
  switch (mark.type) {
    case 'line':
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case 'path':
      return {
        ...mark,
        d: pathPoints(mark.d)
          .map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x + dx} ${y + dy}`)
          .join(''),
      };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

export function texts(marks: readonly Mark[]): TextMark[] {
  return leaves(marks).filter((mark) => mark.type === 'text');
}

export function row(marks: readonly Mark[], key: string): GroupMark {
  const found = marks.find((mark) => mark.type === 'group' && mark.key === key);
  if (found?.type !== 'group') throw new Error(`There is no row "${key}"`);
  return found;
}

/** The box of a text from its width and the usual height of letters. */
export function textBox({ text, x, y, size, weight = 400, family = 'sans', anchor = 'start' }: TextMark): Box {
  const width = textWidth(text, size, weight, family);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - size * 0.72, width, height: size * 0.72 };
}

/** The box of any drawn mark; paths by the numbers they are written with. */
export function boxOf(mark: Leaf): Box {
  switch (mark.type) {
    case 'text':
      return textBox(mark);
    case 'rect':
      return mark;
    case 'circle':
      return { x: mark.x - mark.r, y: mark.y - mark.r, width: 2 * mark.r, height: 2 * mark.r };
    case 'line': {
      const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
      return { x, y, width: Math.abs(mark.x2 - mark.x1), height: Math.abs(mark.y2 - mark.y1) };
    }
    case 'path': {
      const points = pathPoints(mark.d);
      const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
    }
  }
}

function pathPoints(d: string): [number, number][] {
  let y = 0;
  const points: [number, number][] = [];
  for (const [, command, rest] of d.matchAll(/([MLHZ])([^MLHZ]*)/g)) {
    const [first = 0, second = 0] = (rest ?? '').trim().split(/\s+/).map(Number);
    if (command === 'Z') continue;
    if (command !== 'H') y = second;
    points.push([first, y]);
  }
  return points;
}
