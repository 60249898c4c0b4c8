/** The nine marks of how a number can be known, as the charts draw them, for a page that explains them. */
import type { Mark, PlacedFigure } from './mark';

export const KNOWLEDGE = ['exact', 'open', 'about', 'range', 'rest', 'named', 'missing', 'zero', 'hidden'] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];

/** px */
const SIZE = { width: 176, height: 36 } as const;
const BAR = { y: 8, height: 20 } as const;
/** px a person, in the bars whose lengths are compared. */
const SCALE = 2.4;
/** Length of an open end, px: fixed, not to scale. */
const STUB = 14;
const TOOTH_DEPTH = 5;

/**
 * One mark on its own axis. The numbers are those of the page's examples: 32; more than 50; about 60; 48 to 60; 13 of 32.
 *
 * @param title Names the mark for those who do not see it.
 */
export function knowledgeFigure(kind: Knowledge, title: string): PlacedFigure {
  const axis: Mark = { type: 'line', x1: 0.5, x2: 0.5, y1: 4, y2: 32, stroke: 'line-strong', strokeWidth: 1 };
  return { ...SIZE, title, description: '', marks: [axis, ...marksOf(kind)] };
}

function marksOf(kind: Knowledge): Mark[] {
  switch (kind) {
    case 'exact':
      return [solid(32)];
    case 'open':
      return [solid(50), torn(50 * SCALE)];
    case 'about': {
      const x = 60 * SCALE + 4;
      return [solid(60), { type: 'line', x1: x, x2: x, y1: 6, y2: 30, stroke: 'ink', strokeWidth: 2, dash: [4, 3] }];
    }
    case 'range':
      return [solid(48), hatch(48, 60)];
    case 'rest':
      return [solid(13), hatch(13, 32)];
    case 'named':
      return [0, 1, 2].map((at) => ({
        type: 'rect',
        x: 8.5 + at * 10,
        y: 10.5,
        width: 6,
        height: 15,
        stroke: 'ink-2',
        strokeWidth: 1.3,
      }));
    case 'missing':
      return [words('–', 'ink-3')];
    case 'zero':
      return [words('0', 'ink')];
    case 'hidden':
      return [words('< 5', 'ink')];
  }
}

function solid(people: number): Mark {
  return { type: 'rect', x: 1, width: people * SCALE, ...BAR, fill: 'ink-2' };
}

function hatch(from: number, to: number): Mark {
  const [x, y] = [1 + from * SCALE, BAR.y + 0.5];
  return {
    type: 'rect',
    x,
    y,
    width: (to - from) * SCALE,
    height: BAR.height - 1,
    fill: 'hatch',
    stroke: 'unknown-line',
    strokeWidth: 1,
  };
}

function torn(length: number): Mark {
  const [left, right] = [1 + length, 1 + length + STUB];
  const [inner, top, bottom] = [right - TOOTH_DEPTH, BAR.y + 0.5, BAR.y + BAR.height - 0.5];
  const step = (bottom - top) / 6;
  const at = (n: number) => Math.round((top + n * step) * 100) / 100;
  const teeth = [0, 1, 2].map((n) => `L${right} ${at(2 * n + 1)}L${inner} ${at(2 * n + 2)}`).join('');
  const d = `M${left} ${top}H${inner}${teeth}H${left}Z`;
  return { type: 'path', d, fill: 'hatch', stroke: 'unknown-line', strokeWidth: 1 };
}

function words(text: string, fill: 'ink' | 'ink-3'): Mark {
  return { type: 'text', x: 8, y: 23, text, size: 15, weight: 600, fill };
}
