import type { Area, DrawnShape, DrawnText, LayoutFacts, Point, Rgb } from './layout-facts';

/** What is wrong in a layout, in words. */
export interface Finding {
  readonly rule: string;
  readonly text: string;
  readonly where: string;
  readonly why: string;
}

export type Rule = (facts: LayoutFacts) => Finding[];

/** Antialiasing and rounding, px. */
const SLACK = 0.75;
/** What stands out less from the paper is a ground, not a mark. */
const MARK_CONTRAST = 1.5;
/** WCAG 2.2, 1.4.3. */
const TEXT_CONTRAST = 4.5;
const LEAST_SIZE = 12;

/** Two lines of text share ink. */
export const textOverText: Rule = ({ texts }) => {
  const found: Finding[] = [];
  const sorted = texts.toSorted((a, b) => a.ink.y - b.ink.y);
  sorted.forEach((a, i) => {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b === undefined || b.ink.y > a.ink.y + a.ink.height) break;
      // Where a browser ends a line in dots it gives the line twice.
      if (a.text === b.text && a.ink.y === b.ink.y) continue;
      if (a.layer !== b.layer || !overlap(shown(a), shown(b))) continue;
      found.push({ rule: 'text over text', text: a.text, where: a.where, why: `“${b.text}” (${b.where})` });
    }
  });
  return found;
};

/** The edge of a mark runs through a text. A halo carries a text over the lines of the ground, over nothing else. */
export const textOverMark: Rule = ({ texts, shapes, paper }) => {
  const edges = shapes
    .filter((shape) => standsOut(shape, paper))
    .flatMap((shape) => shape.outline.map((piece) => ({ shape, piece, bounds: boundsOf(piece) })));
  return texts.flatMap((text) => {
    const ink = grow(shown(text), -SLACK);
    const crossed = edges
      .filter(({ shape, piece, bounds }) => {
        if (shape.layer !== text.layer || (shape.ground && text.halo) || !touch(bounds, ink)) return false;
        return crosses(piece, shape.clip === null ? ink : meet(ink, shape.clip));
      })
      .map(({ shape }) => shape);
    // What a shape painted later covers is not seen.
    const seen = crossed.filter(
      (shape) => !isBacked(text, shape) && !shapes.some((cover) => covers(cover, shape, text)),
    );
    return seen.map((shape) => ({ rule: 'text over mark', text: text.text, where: text.where, why: shape.where }));
  });
};

/** A text in a figure does not stand out from the shape under it. */
export const textInFill: Rule = ({ texts, shapes }) =>
  texts.flatMap((text): Finding[] => {
    if (text.svg === null) return [];
    const middle: Point = [text.ink.x + text.ink.width / 2, text.ink.y + text.ink.height / 2];
    const below = shapes.findLast(
      (shape) =>
        shape.svg === text.svg && shape.order < text.order && shape.fill !== null && isInside(middle, shape.outline),
    );
    if (below?.fill === undefined || below.fill === null) return [];
    const finding = { rule: 'text in fill', text: text.text, where: text.where };
    if (below.fill === 'hatch') return [{ ...finding, why: 'on a hatch' }];
    const ratio = contrast(text.colour, below.fill);
    return ratio < TEXT_CONTRAST ? [{ ...finding, why: `contrast ${ratio.toFixed(2)} : 1` }] : [];
  });

/** A text of a figure lies outside it. */
export const textOutsideSvg: Rule = ({ texts, svgs }) =>
  texts.flatMap((text) => {
    const svg = text.svg === null ? undefined : svgs[text.svg];
    if (svg === undefined || isGone(text) || contains(grow(svg.area, SLACK), text.ink)) return [];
    return [{ rule: 'text outside its SVG', text: text.text, where: text.where, why: beyond(text.ink, svg.area) }];
  });

export const smallText: Rule = ({ texts }) =>
  texts
    .filter(({ size }) => size < LEAST_SIZE - 0.05)
    .map(({ text, where, size }) => ({ rule: 'small text', text, where, why: `${size.toFixed(2)} px` }));

/** A text is cut off, by a box that hides what is too much or by the edge of the page. */
export const cutText: Rule = ({ texts, width, choices }) => [
  ...texts.flatMap((text): Finding[] => {
    const finding = { rule: 'cut text', text: text.text, where: text.where };
    // Marks outside the frame of a map are kept for when it moves.
    if (isGone(text)) return text.svg === null ? [{ ...finding, why: 'hidden by its box' }] : [];
    if (text.clip !== null && !contains(grow(text.clip, SLACK), text.ink))
      return [{ ...finding, why: beyond(text.ink, text.clip) }];
    const past = text.ink.x < -SLACK || text.ink.x + text.ink.width > width + SLACK;
    return past && text.layer === 0 && text.clip === null ? [{ ...finding, why: 'beyond the edge of the page' }] : [];
  }),
  ...choices
    .filter(({ needs, has }) => needs > has + SLACK)
    .map(({ text, where, needs, has }) => ({
      rule: 'cut text',
      text,
      where,
      why: `needs ${needs.toFixed(1)} px, has ${has.toFixed(1)}`,
    })),
];

/** A text sticks out of the box that is drawn round it. */
export const textPastFrame: Rule = ({ texts }) =>
  texts.flatMap((text) => {
    const { frame, ink } = text;
    if (frame === null || isGone(text) || contains(grow(frame.area, SLACK), ink)) return [];
    return [{ rule: 'text past its box', text: text.text, where: text.where, why: beyond(ink, frame.area) }];
  });

/** A mark is cut off by the edge of its figure. */
export const cutMark: Rule = ({ shapes, svgs, paper }) =>
  shapes.flatMap((shape) => {
    const svg = svgs[shape.svg];
    if (svg === undefined || !svg.cuts || shape.ground || !standsOut(shape, paper)) return [];
    const area = grow(svg.area, SLACK);
    const out = shape.outline.flat().find(([x, y]) => !contains(area, { x, y, width: 0, height: 0 }));
    if (out === undefined) return [];
    const why = beyond({ x: out[0], y: out[1], width: 0, height: 0 }, svg.area);
    return [{ rule: 'cut mark', text: '', where: shape.where, why }];
  });

export const RULES: readonly Rule[] = [
  textOverText,
  textOverMark,
  textInFill,
  textOutsideSvg,
  smallText,
  cutText,
  textPastFrame,
  cutMark,
];

/** Every finding of every rule, each once. */
export function lint(facts: LayoutFacts): string[] {
  const lines = RULES.flatMap((rule) => rule(facts)).map(describe);
  return [...new Set(lines)];
}

export function describe({ rule, text, where, why }: Finding): string {
  return `${rule}: “${text}” (${where}): ${why}`;
}

/** What a reader sees of a text. */
function shown({ ink, clip }: DrawnText): Area {
  return clip === null ? ink : meet(ink, clip);
}

function meet(a: Area, b: Area): Area {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const right = Math.min(a.x + a.width, b.x + b.width);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  return { x, y, width: Math.max(0, right - x), height: Math.max(0, bottom - y) };
}

function boundsOf(points: readonly Point[]): Area {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function touch(a: Area, b: Area): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height;
}

function isGone(text: DrawnText): boolean {
  const { width, height } = shown(text);
  return width <= 0 || height <= 0;
}

export function grow({ x, y, width, height }: Area, by: number): Area {
  return { x: x - by, y: y - by, width: Math.max(0, width + 2 * by), height: Math.max(0, height + 2 * by) };
}

function overlap(a: Area, b: Area): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > SLACK && height > SLACK;
}

function contains(outer: Area, inner: Area): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function beyond(inner: Area, outer: Area): string {
  const out = {
    left: outer.x - inner.x,
    top: outer.y - inner.y,
    right: inner.x + inner.width - outer.x - outer.width,
    bottom: inner.y + inner.height - outer.y - outer.height,
  };
  const sides = Object.entries(out).filter(([, by]) => by > 0);
  return `beyond its ${sides.map(([side, by]) => `${side} by ${by.toFixed(1)} px`).join(', ')}`;
}

function standsOut({ fill, stroke }: DrawnShape, paper: Rgb): boolean {
  return [fill, stroke].some(
    (paint) => paint === 'hatch' || (paint !== null && contrast(paint, paper) >= MARK_CONTRAST),
  );
}

/** True where the box round a text lies over the mark. */
function isBacked({ frame, ink }: DrawnText, mark: DrawnShape): boolean {
  return frame !== null && frame.opaque && frame.order > mark.order && contains(frame.area, ink);
}

/** True where `cover` is painted between a mark and a text and lies under the whole text. */
function covers(cover: DrawnShape, mark: DrawnShape, text: DrawnText): boolean {
  if (cover.svg !== mark.svg || cover.fill === null || cover.fill === 'hatch') return false;
  if (cover.order <= mark.order || cover.order >= text.order) return false;
  const { x, y, width, height } = text.ink;
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ];
  return corners.every((corner) => isInside(corner, cover.outline));
}

function crosses(points: readonly Point[], area: Area): boolean {
  return points.some((point, i) => {
    const before = points[i - 1];
    return before !== undefined && segmentMeets(before, point, area);
  });
}

/** Whether a segment shares a point with an area: the part of it between each pair of edges, by Liang and Barsky. */
function segmentMeets([x1, y1]: Point, [x2, y2]: Point, { x, y, width, height }: Area): boolean {
  if (width <= 0 || height <= 0) return false;
  let [from, to] = [0, 1];
  for (const [step, room] of [
    [x1 - x2, x1 - x],
    [x2 - x1, x + width - x1],
    [y1 - y2, y1 - y],
    [y2 - y1, y + height - y1],
  ] as const) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
  }
  return from <= to;
}

/** By the even-odd rule over all pieces. */
export function isInside([x, y]: Point, outline: readonly (readonly Point[])[]): boolean {
  let inside = false;
  for (const piece of outline) {
    piece.forEach(([ax, ay], i) => {
      const [bx, by] = piece[(i + 1) % piece.length] ?? [ax, ay];
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
    });
  }
  return inside;
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
}
