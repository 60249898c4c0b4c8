/** What the tips of the network say. */
import '../../i18n/en/network';
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import { listText } from '../../i18n/finding-text';
import { weave } from '../../i18n/pieces';
import { hasNumber } from '../../model/count';
import type { Graph, GraphEvent, GraphNode } from '../../model/graph';
import type { NumberRef } from '../../model/number-ref';
import type { Selection } from '../../state/selection.svelte';
import { TipParts } from '../../state/tip-parts';
import { titleIn } from '../../state/title';
import type { Tip } from '../../ui/tip';
import type { Row } from './columns';
import { fullName, rowLabel, shortName, townText, type Words } from './labels';

/** Names of a bundle that are listed. */
const LISTED = 3;

/** The tip of a row. */
export function networkTip(row: Row, graph: Graph, words: Words, selection: Selection): Tip {
  const parts = new TipParts(words.locale, selection);
  const [node] = row.all;
  if (row.bundle !== null || node === undefined) return bundleTip(row, graph, words, parts);
  const event = node.type === 'event' ? words.events.get(node.record) : undefined;
  return event ? eventTip(event, row.key, words, parts) : nodeTip(node, words, parts);
}

function nodeTip(node: GraphNode, words: Words, parts: TipParts): Tip {
  const { locale } = words;
  const title = fullName(words, node);
  const kind = locale.t(`network.type.${node.type}`);
  if (node.type === 'event' || node.events === 0)
    return {
      title,
      lines: [[{ text: locale.t('network.greyed', { name: shortName(words, node), type: kind }) }]],
      link: null,
    };
  const ref: NumberRef = { of: 'node', type: node.type, id: node.record };
  const events = [parts.events(node.events, ref)];
  return {
    title,
    lines: [weave(parts.texts.parts('tip.kind', { events: '', kind }), { events })],
    examples: parts.examples(ref),
    link: parts.eventsLink(node.events, ref),
  };
}

function eventTip(event: GraphEvent, key: string, words: Words, parts: TipParts): Tip {
  const { locale } = words;
  const { count, id } = event;
  const title = titleIn(locale, event);
  const number = parts.number(countText(locale, count), { of: 'event', id }, count.kind !== 'exact');
  const people = hasNumber(count.kind)
    ? weave(parts.texts.parts('tip.people', { number: '' }), { number: [number] })
    : [{ text: parts.texts.t('tip.given.none', { n: 1 }) }];
  return {
    title: title.text,
    lang: title.lang,
    lines: [
      [{ text: `${dateText(locale, event)} · ${townText(words, event)}` }],
      ...(event.selected ? [people] : [[{ text: parts.texts.t('tip.left-out', { n: 1 }) }]]),
    ],
    link: parts.eventLink(key),
  };
}

/** Several nodes in one row: who they are, and the events on their paths. */
function bundleTip(row: Row, graph: Graph, words: Words, parts: TipParts): Tip {
  const { locale } = words;
  const present = row.all.filter(({ events }) => events > 0);
  const ids = eventsOn(present, graph);
  const ref: NumberRef = { of: 'these', ids };
  const named = row.type === 'event' ? [] : [[{ text: namesOf(present, words, parts) }]];
  const title = rowLabel(words, { ...row, open: false }).text;
  if (ids.length === 0) return { title, lines: [[{ text: locale.t('events', { n: 0 }) }]], link: null };
  return {
    title,
    lines: [...named, [parts.events(ids.length, ref)]],
    examples: parts.examples(ref),
    link: parts.eventsLink(ids.length, ref),
  };
}

function namesOf(nodes: readonly GraphNode[], words: Words, parts: TipParts): string {
  const names = nodes.map((node) => shortName(words, node));
  const more = names.length - LISTED;
  if (more <= 0) return listText(words.locale, names);
  return parts.texts.t('tip.names', { names: names.slice(0, LISTED).join(', '), more });
}

/** Selected events that stand behind any line of the nodes, each once. */
function eventsOn(nodes: readonly GraphNode[], { links, events }: Graph): string[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const on = new Set(
    links.flatMap(({ source, target, eventIds }) => (ids.has(source) || ids.has(target) ? eventIds : [])),
  );
  // A line into an event stands for that event alone.
  return events.filter(({ id, selected }) => selected && on.has(id)).map(({ id }) => id);
}
