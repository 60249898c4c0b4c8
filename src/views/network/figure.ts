/** The drawing of the network: glyphs, labels and lines, with the path in focus in petrol and the rest grey. */
import '../../i18n/en/network';
import type { Colour, GroupMark, Mark, Paint, PlacedFigure } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import { NONE, type Graph, type LinkRole } from '../../model/graph';
import type { Path } from './focus';
import { strongest } from './columns';
import { HEAD, LABEL_SIZE, LINE, type PlacedLine, type PlacedNetwork, type PlacedRow } from './layout';

/** Weight of a line by role; partners are dotted. */
const WEIGHT: Readonly<Record<LinkRole, number>> = { organised: 2.3, co: 1.1, funded: 1.6, partner: 1.1, member: 1.1 };
const DOTS: readonly [number, number] = [1.5, 2.5];

/**
 * @param chosen Ids of the nodes that the reader has chosen as a filter or as the focus.
 */
export function networkFigure(
  graph: Graph,
  placed: PlacedNetwork,
  path: Path,
  chosen: ReadonlySet<string>,
  locale: Locale,
): PlacedFigure {
  const onPath = (line: PlacedLine) => line.line.links.some((link) => path.links.has(link));
  const count = (type: string) => graph.nodes.filter((node) => node.type === type && node.record !== NONE).length;
  const lit = placed.lines.filter(onPath);
  return {
    width: placed.width,
    height: placed.height,
    title: locale.t('network.name'),
    description: locale.t('network.description', {
      funders: count('funder'),
      projects: count('project'),
      organisations: count('organisation'),
      events: count('event'),
    }),
    marks: [
      ...headings(placed, locale),
      { type: 'group', marks: [...grey(placed, onPath), ...lit.map((line) => litLine(line, path))] },
      { type: 'group', marks: leaders(placed, path) },
      ...placed.rows.map((row) => rowMark(row, path, chosen)),
    ],
  };
}

function headings({ headings, width }: PlacedNetwork, locale: Locale): Mark[] {
  return [
    ...headings.map(({ type, x }): Mark => ({
      type: 'text',
      x,
      y: 14,
      text: locale.t(`network.${type}`),
      size: LABEL_SIZE,
      weight: 600,
      fill: 'ink-2',
    })),
    { type: 'line', x1: 0, y1: HEAD - 8.5, x2: width, y2: HEAD - 8.5, stroke: 'line' },
  ];
}

/** The lines outside the path in few paths, one a kind: they are many and never pointed at. */
function grey({ lines }: PlacedNetwork, onPath: (line: PlacedLine) => boolean): Mark[] {
  const rest = lines.filter((line) => !onPath(line));
  const dotted = rest.filter(({ line }) => strongest(line.links) === 'partner');
  const solid = rest.filter((line) => !dotted.includes(line));
  const paint = { stroke: 'context', strokeWidth: 1, opacity: 0.6 } as const;
  const path = (of: readonly PlacedLine[], extra: Paint): Mark[] =>
    of.length === 0 ? [] : [{ type: 'path', d: of.map((line) => line.d).join(''), ...paint, ...extra }];
  return [...path(solid, {}), ...path(dotted, { dash: DOTS })];
}

function litLine({ line, d }: PlacedLine, path: Path): Mark {
  const role = strongest(line.links.filter((link) => path.links.has(link)));
  return { type: 'path', d, stroke: 'event', strokeWidth: WEIGHT[role], ...(role === 'partner' ? { dash: DOTS } : {}) };
}

function leaders({ rows, lines }: PlacedNetwork, path: Path): Mark[] {
  return rows.flatMap(({ row, leader, y }): Mark[] => {
    const own = lines.filter(({ line }) => line.source === row.key).flatMap(({ line }) => line.links);
    if (leader === null || own.length === 0 || leader.x2 - leader.x1 < 1) return [];
    const lit = own.filter((link) => path.links.has(link));
    const paint: Paint =
      lit.length > 0
        ? { stroke: 'event', strokeWidth: Math.min(1.6, WEIGHT[strongest(lit)]) }
        : { stroke: 'context', strokeWidth: 1, opacity: 0.6 };
    return [{ type: 'line', x1: leader.x1, y1: y, x2: leader.x2, y2: y, ...paint }];
  });
}

function rowMark(placed: PlacedRow, path: Path, chosen: ReadonlySet<string>): GroupMark {
  const { row, label, x, y, lines, textX, anchor, countX, hit } = placed;
  const lit = (row.open ? row.all : row.members).some((node) => path.nodes.has(node.id));
  const selected = row.members.length === 1 && chosen.has(row.members[0]?.id ?? '');
  const bold = lit && row.type !== 'event' && row.bundle === null;
  const fill: Colour = lit ? 'ink' : 'ink-3';
  const marks: Mark[] = [
    glyph(placed, x, y, lit),
    ...lines.map((text, i): Mark => {
      const baseline = y + 4.5 + (i - (lines.length - 1) / 2) * LINE;
      return { type: 'text', x: textX, y: baseline, text, size: LABEL_SIZE, weight: bold ? 600 : 400, anchor, fill };
    }),
  ];
  if (label.count !== '')
    marks.push({
      type: 'text',
      x: countX,
      y: y + 4.5,
      text: label.count,
      size: LABEL_SIZE,
      weight: 600,
      anchor: 'end',
      fill,
    });
  return {
    type: 'group',
    key: row.key,
    name: label.full,
    hit,
    ...(row.type !== 'event' && row.bundle === null ? { selected } : {}),
    marks,
  };
}

/** Square, diamond, circle, dot by type; outlined for a stand-in; a triangle for a row that opens. */
function glyph({ row, label }: PlacedRow, x: number, y: number, lit: boolean): Mark {
  const colour: Colour = lit ? 'event' : 'context';
  if (row.bundle !== null) {
    const d = row.open ? `M${x - 4},${y - 2.5}h8l-4,6z` : `M${x - 2.5},${y - 4}v8l6,-4z`;
    return { type: 'path', d, fill: colour };
  }
  const standIn = row.members[0]?.record === NONE;
  const paint: Paint = standIn
    ? { fill: 'paper', stroke: lit ? 'event' : 'line-strong', strokeWidth: 1, dash: [2, 1.5] }
    : { fill: colour };
  switch (row.type) {
    case 'funder':
      return { type: 'rect', x: x - 4, y: y - 4, width: 8, height: 8, ...paint };
    case 'project':
      return { type: 'path', d: `M${x},${y - 5}l5,5l-5,5l-5,-5z`, ...paint };
    case 'organisation':
      return { type: 'circle', x, y, r: 4.25, ...paint };
    default:
      return label.count === ''
        ? { type: 'circle', x, y, r: 4, fill: 'paper', stroke: colour, strokeWidth: 1.5 }
        : { type: 'circle', x, y, r: 4.75, fill: colour };
  }
}
