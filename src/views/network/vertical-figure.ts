/** The network of a narrow picture: the path of one node from its funders down to its events. */
import '../../i18n/en/network';
import '../../i18n/en/closer';
import type { Mark, PlacedFigure } from '../../figure/mark';
import { lineAt, textBlock } from '../../figure/text-block';
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import type { Graph, GraphEvent, GraphNode } from '../../model/graph';
import { textWidth } from '../../plot/text-width';
import { titleIn } from '../../state/title';
import { fullName, shortName, townText, type Words } from './labels';
import { verticalPath } from './vertical';

const NAMES_SHOWN = 4;
const EVENTS_SHOWN = 8;
/** Middle of the line that all stands on, and left edge of the words, px. */
const LINE_X = 7;
const TEXT_X = 24;
const NAME = { size: 15, weight: 600, fill: 'ink' } as const;
const WHEN = { size: 14, fill: 'ink' } as const;
const COUNT = { size: 13, fill: 'ink-2' } as const;
const WORDS = { size: 13, fill: 'ink-3' } as const;

/** Null where the network has no node. `focus` as in `verticalPath`. */
export function verticalFigure(graph: Graph, focus: string | null, width: number, words: Words): PlacedFigure | null {
  const path = verticalPath(graph, focus);
  if (path === null) return null;
  const { locale } = words;
  const marks: Mark[] = [];
  const room = width - TEXT_X;
  let y = 0;
  const write = (text: string, style: typeof NAME | typeof WORDS) => {
    const block = textBlock(text, TEXT_X, y, room, style, 3);
    marks.push(...block.marks);
    y = block.bottom + 2;
  };
  for (const nodes of [path.funders, path.projects, path.organisations]) {
    if (nodes[0] === undefined) continue;
    marks.push(stop(nodes[0], y + 9));
    for (const node of nodes.slice(0, NAMES_SHOWN)) {
      write(node.type === 'project' ? fullName(words, node) : shortName(words, node), NAME);
    }
    const more = nodes.length - NAMES_SHOWN;
    const what = stopText(nodes, path.events.length, words);
    write(more > 0 ? `${what} ${locale.t('network.path.more', { n: more })}` : what, WORDS);
    y += 12;
  }
  for (const event of path.events.slice(0, EVENTS_SHOWN)) {
    const block = eventBlock(event, y, width, words);
    marks.push(...block.marks);
    y = block.bottom;
  }
  const hidden = path.events.length - EVENTS_SHOWN;
  if (hidden > 0) write(locale.t('network.path.more', { n: hidden }), WORDS);
  const spine: Mark = { type: 'line', x1: LINE_X, x2: LINE_X, y1: 9, y2: y - 8, stroke: 'event', strokeWidth: 2.3 };
  return {
    width,
    height: Math.ceil(y + 1),
    title: locale.t('network.name'),
    description: pathText(path.node, words),
    marks: [spine, ...marks],
  };
}

/** "Highlighted: GEN-MIG, 12 events." */
export function pathText(node: Pick<GraphNode, 'id' | 'type' | 'record' | 'events'>, words: Words): string {
  return words.locale.t('network.leading', { name: shortName(words, node as GraphNode), n: node.events });
}

function stopText(nodes: readonly GraphNode[], events: number, { names, locale }: Words): string {
  const [first] = nodes;
  const n = nodes.length;
  if (first?.type === 'funder') return locale.t('network.path.funders', { n });
  if (first?.type === 'organisation') return locale.t('network.path.organisations', { n });
  if (n > 1) return locale.t('network.path.projects', { n });
  return locale.t('network.path.project', { n: events, amount: amountText(first?.record ?? '', names, locale) });
}

function amountText(id: string, names: Words['names'], locale: Locale): string {
  const project = names.project(id);
  return typeof project?.amount === 'number'
    ? locale.t('network.path.amount', { amount: project.amount, currency: project.currency ?? '' })
    : locale.t('network.path.no-amount');
}

/** Square, diamond or circle on the line, with air of paper around it. */
function stop({ type }: GraphNode, y: number): Mark {
  const paint = { fill: 'event', stroke: 'paper', strokeWidth: 3 } as const;
  if (type === 'funder') return { type: 'rect', x: LINE_X - 6.5, y: y - 6.5, width: 13, height: 13, ...paint };
  if (type === 'organisation') return { type: 'circle', x: LINE_X, y, r: 7, ...paint };
  return { type: 'path', d: `M${LINE_X} ${y - 8}L${LINE_X + 8} ${y}L${LINE_X} ${y + 8}L${LINE_X - 8} ${y}Z`, ...paint };
}

function eventBlock(event: GraphEvent, top: number, width: number, words: Words) {
  const { locale } = words;
  const title = titleIn(locale, event);
  const count = countText(locale, event.count);
  const beside = textWidth(count, COUNT.size) + 12;
  const when = textBlock(dateText(locale, event), TEXT_X, top + 6, width - TEXT_X - beside, WHEN, 2);
  const where = textBlock(
    `${townText(words, event)} · ${title.text}`,
    TEXT_X,
    when.bottom + 1,
    width - TEXT_X,
    WORDS,
    3,
  );
  const bottom = where.bottom + 7;
  const rule: Mark = { type: 'line', x1: TEXT_X, x2: width, y1: bottom, y2: bottom, stroke: 'line', strokeWidth: 1 };
  return {
    marks: [
      ...when.marks,
      lineAt(count, width, top + 6 + 8.75, COUNT, 'end'),
      ...where.marks.map((mark): Mark => (mark.type === 'text' ? { ...mark, lang: title.lang } : mark)),
      rule,
    ],
    bottom,
  };
}
