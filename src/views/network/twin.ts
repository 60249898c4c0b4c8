import '../../i18n/en/network';
import '../../i18n/en/tables';
import { countText } from '../../i18n/count-text';
import { panels } from '../../i18n/panels';
import type { Graph, GraphNode, NetworkTop } from '../../model/graph';
import type { Doors, Twin, TwinCell, TwinWords } from '../../model/twin';
import type { Columns } from './columns';
import { eventTitle, fullName, rowLabel, shortName, type Words } from './labels';

/**
 * Every link of the selection with the names in full. The rows of the drawing that bundle events or hold other nodes are named, so that
 * each number drawn can be found.
 */
export function networkTwin(graph: Graph, columns: Columns, words: Words): Twin {
  const { locale } = words;
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const bundles = new Map<string, string>();
  for (const row of columns.columns.flat())
    if (row.bundle !== null)
      for (const node of row.all) bundles.set(node.id, rowLabel(words, { ...row, open: false }).text);
  const selected = new Set(graph.events.filter((event) => event.selected).map((event) => event.id));

  const rows = graph.top
    ? topRows(graph.top, words)
    : graph.links.flatMap((link): { cells: TwinCell[]; doors: Doors }[] => {
        const [from, to] = [nodes.get(link.source), nodes.get(link.target)];
        const ids = link.eventIds.filter((id) => selected.has(id));
        if (!from || !to || ids.length === 0) return [];
        const drawn = [link.source, link.target].flatMap((id) => bundles.get(id) ?? []);
        return [
          {
            cells: [
              nameOf(words, from),
              locale.t(`network.type.${from.type}`),
              nameOf(words, to),
              locale.t(`network.type.${to.type}`),
              locale.t(`network.role.${link.role}`),
              ids.length,
              peopleOf(words, to),
              drawn.length === 0 ? null : drawn.join('; '),
            ],
            doors: { events: { of: 'these', ids } },
          },
        ];
      });
  return {
    caption: locale.t('network.twin.caption'),
    columns: [
      { key: 'from', label: locale.t('network.twin.from'), kind: 'text' },
      { key: 'from_type', label: locale.t('network.twin.from-type'), kind: 'text' },
      { key: 'to', label: locale.t('network.twin.to'), kind: 'text' },
      { key: 'to_type', label: locale.t('network.twin.to-type'), kind: 'text' },
      { key: 'role', label: locale.t('network.twin.role'), kind: 'text' },
      { key: 'events', label: locale.t('network.twin.events'), kind: 'number' },
      { key: 'participants', label: locale.t('network.twin.people'), kind: 'count' },
      { key: 'drawn_in', label: locale.t('network.twin.row'), kind: 'text' },
    ],
    rows: rows.map(({ cells }) => cells),
    doors: rows.map(({ doors }) => doors),
  };
}

/** Where events are not drawn one by one: the links between those who stand behind the most of them, and who else there is. */
function topRows(top: NetworkTop, words: Words): { cells: TwinCell[]; doors: Doors }[] {
  const { locale } = words;
  const nodes = new Map(top.nodes.map((node) => [node.id, { ...node, context: node.events }]));
  const linked = top.links.flatMap(({ source, target, events }) => {
    const [from, to] = [nodes.get(source), nodes.get(target)];
    if (!from || !to) return [];
    const ends = [from, to].flatMap((node) => [nameOf(words, node), locale.t(`network.type.${node.type}`)]);
    return [{ cells: [...ends, null, events, null, null], doors: {} }];
  });
  const others = (['funder', 'project', 'organisation'] as const).flatMap((type) => {
    const n = top.more[type];
    if (n === 0) return [];
    const name = panels(locale).t('crowd.more', { n });
    return [{ cells: [name, locale.t(`network.type.${type}`), null, null, null, null, null, null], doors: {} }];
  });
  return [...linked, ...others];
}

/** An event by date, town and title: the first two are what the drawing shows. */
function nameOf(words: Words, node: GraphNode): string | TwinWords {
  const name = fullName(words, node);
  if (node.type !== 'event') return name;
  return { text: `${shortName(words, node)} · ${name}`, foreign: name, lang: eventTitle(words, node)?.lang ?? '' };
}

function peopleOf({ locale, events }: Words, node: GraphNode): TwinCell {
  const event = node.type === 'event' ? events.get(node.record) : undefined;
  return event ? { text: countText(locale, event.count), count: event.count } : null;
}
