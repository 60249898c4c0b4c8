import { textWidth } from '../plot/text-width';
import type { Colour, Mark, Paint, PlacedFigure, TextMark } from './mark';
import { COLOURS, FONT_STACKS, type Theme } from './tokens';

export interface SvgOptions {
  readonly theme: Theme;
  /** BCP 47 of the figure's texts. */
  readonly lang: string;
  /** Begins every id, so that several figures can stand in one document. Letters, digits and hyphens. */
  readonly idPrefix: string;
  /** Colour behind the marks; `none` leaves it transparent. Default: `paper`. */
  readonly background?: Colour;
}

/** px on both sides of a glyph's edge together, as in the page. */
const HALO_WIDTH = 3;

const DIM_OPACITY = 0.35;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The figure as an SVG document of its own, for files and static pages.
 *
 * Only presentation attributes: no style sheet, class, clip path, foreignObject or outside resource, since office programs and
 * drawing tools read little more. Text stays text, with the width that it was laid out for: a reader without our fonts squeezes its
 * own instead of running over the edge (Inkscape 1.2 its glyphs, LibreOffice 7.4 its spacing). A halo is a stroked copy under the text, for tools without `paint-order`.
 *
 * @throws {RangeError} If a number of a mark is not finite.
 */
export function figureSvg(figure: PlacedFigure, options: SvgOptions): string {
  const { theme, lang, idPrefix, background = 'paper' } = options;
  const pen: Pen = { colours: COLOURS[theme], hatchId: `${idPrefix}-hatch` };
  const [width, height] = [rounded(figure.width), rounded(figure.height)];
  const area = { type: 'rect', x: 0, y: 0, width: figure.width, height: figure.height, fill: background } as const;
  const marks: readonly Mark[] = background === 'none' ? figure.marks : [area, ...figure.marks];
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    'xml:lang': lang,
    role: 'img',
    'aria-labelledby': `${idPrefix}-title ${idPrefix}-desc`,
    'font-family': FONT_STACKS.sans,
  };
  const content = [
    element('title', { id: `${idPrefix}-title` }, escapeXml(figure.title)),
    element('desc', { id: `${idPrefix}-desc` }, escapeXml(figure.description)),
    ...(usesHatch(marks) ? [hatchPattern(pen)] : []),
    ...marks.map((mark) => markSvg(mark, pen)),
  ];
  return element('svg', root, `\n${content.join('\n')}\n`);
}

interface Pen {
  readonly colours: (typeof COLOURS)[Theme];
  readonly hatchId: string;
}

function markSvg(mark: Mark, pen: Pen): string {
  switch (mark.type) {
    case 'rect': {
      const { x, y, width, height, radius } = mark;
      return element('rect', { x, y, width, height, rx: radius, ...paint(mark, pen) });
    }
    case 'circle':
      return element('circle', { cx: mark.x, cy: mark.y, r: mark.r, ...paint(mark, pen) });
    case 'line':
      return element('line', { x1: mark.x1, y1: mark.y1, x2: mark.x2, y2: mark.y2, ...paint(mark, pen) });
    case 'path':
      return element('path', { d: roundedPath(mark.d), ...paint(mark, pen) });
    case 'text':
      return textSvg(mark, pen);
    case 'group':
      return element(
        'g',
        {
          opacity: mark.dim === true ? DIM_OPACITY : undefined,
          transform: mark.shift && `translate(${rounded(mark.shift.x)} ${rounded(mark.shift.y)})`,
        },
        mark.marks.map((inner) => markSvg(inner, pen)).join('\n'),
      );
  }
}

function textSvg(mark: TextMark, pen: Pen): string {
  const setting: Attributes = {
    x: mark.x,
    y: mark.y,
    'font-family': mark.family === 'serif' ? FONT_STACKS.serif : undefined,
    'font-size': mark.size,
    'font-weight': mark.weight,
    'font-style': mark.italic === true ? 'italic' : undefined,
    'text-anchor': mark.anchor,
    'letter-spacing': mark.tracking,
    textLength: textWidth(mark.text, mark.size, mark.weight, mark.family, mark.tracking),
    lengthAdjust: 'spacingAndGlyphs',
    'xml:lang': mark.lang,
  };
  const text = escapeXml(mark.text);
  const glyphs = element('text', { ...setting, fill: colour(mark.fill ?? 'ink', pen) }, text);
  if (mark.halo === undefined || mark.halo === 'none') return glyphs;
  const halo = colour(mark.halo, pen);
  const edge = { fill: halo, stroke: halo, 'stroke-width': HALO_WIDTH, 'stroke-linejoin': 'round' };
  return `${element('text', { ...setting, ...edge, 'aria-hidden': 'true' }, text)}\n${glyphs}`;
}

function paint(mark: Paint, pen: Pen): Attributes {
  return {
    fill: colour(mark.fill ?? 'none', pen),
    stroke: mark.stroke === undefined ? undefined : colour(mark.stroke, pen),
    'stroke-width': mark.strokeWidth,
    'stroke-dasharray': mark.dash?.map(rounded).join(' '),
    opacity: mark.opacity,
  };
}

function colour(value: Colour, pen: Pen): string {
  if (value === 'none') return 'none';
  return value === 'hatch' ? `url(#${pen.hatchId})` : pen.colours[value];
}

function usesHatch(marks: readonly Mark[]): boolean {
  return marks.some((mark) => {
    if (mark.type === 'group') return usesHatch(mark.marks);
    return mark.fill === 'hatch' || (mark.type !== 'text' && mark.stroke === 'hatch');
  });
}

/** The hatch of the page, as a tile that needs no turning: LibreOffice 7.4 does not turn a pattern. */
function hatchPattern(pen: Pen): string {
  const side = 6 * Math.SQRT2;
  const lines = [
    element('rect', { width: side, height: side, fill: pen.colours['unknown-bg'] }),
    element('path', {
      // The diagonal, and at both other corners the ends of its neighbours.
      d: roundedPath(`M0 ${side}L${side} 0M-1 1L1 -1M${side - 1} ${side + 1}L${side + 1} ${side - 1}`),
      fill: 'none',
      stroke: pen.colours['unknown-line'],
      'stroke-width': 1.5,
    }),
  ];
  const place = { width: side, height: side, patternUnits: 'userSpaceOnUse' };
  return element('defs', {}, element('pattern', { id: pen.hatchId, ...place }, lines.join('')));
}

function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return [];
    return [` ${key}="${typeof value === 'number' ? rounded(value) : escapeXml(value)}"`];
  });
  return content === undefined ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${content}</${name}>`;
}

function rounded(value: number): number {
  if (!Number.isFinite(value)) throw new RangeError(`A mark of the figure has the number ${value}`);
  return Math.round(value * 100) / 100 + 0;
}

/** Arc flags must be separated from the number after them, as all our generators do. */
function roundedPath(d: string): string {
  if (/NaN|Infinity/.test(d)) throw new RangeError(`A path of the figure has a number that is not finite: ${d}`);
  return d.replace(/-?(?:\d*\.\d+|\d+)(?:e[-+]?\d+)?/gi, (number, at: number) => {
    const written = String(rounded(Number(number)));
    // "1-.004" and "1.5.25" are two numbers each, which rounding must not join.
    const joins = /[\d.]/.test(d.charAt(at - 1)) && !written.startsWith('-');
    return joins ? ` ${written}` : written;
  });
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 cannot hold, even as a reference. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/gu;

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}
