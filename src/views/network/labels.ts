/** The words of a row. */
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import { NONE, type Graph, type GraphEvent, type GraphNode } from '../../model/graph';
import type { Names } from '../../model/names';
import type { Row } from './columns';

/** What labels are made of. */
export interface Words {
  readonly locale: Locale;
  readonly names: Names;
  /** The events of the network by id. */
  readonly events: ReadonlyMap<string, GraphEvent>;
}

export interface RowLabel {
  /** As drawn, before it is fitted. */
  readonly text: string;
  /** At the right of an event: its number of people, short; empty where none is stated. */
  readonly count: string;
  /** Accessible name, nothing shortened. */
  readonly name: string;
}

export function wordsOf(graph: Graph, names: Names, locale: Locale): Words {
  return { locale, names, events: new Map(graph.events.map((event) => [event.id, event])) };
}

/** The name of a node as drawn: the acronym where there is one; an event by its date and town. */
export function shortName(words: Words, node: GraphNode): string {
  if (node.record === NONE) return words.locale.t(`network.none.${node.type}`);
  if (node.type === 'event') {
    const event = words.events.get(node.record);
    return event ? `${dateText(words.locale, event)} · ${townText(words, event)}` : node.record;
  }
  return node.type === 'project' ? words.names.projectShort(node.record) : words.names.organisationShort(node.record);
}

/** The full name of a node; an event by its title. */
export function fullName(words: Words, node: GraphNode): string {
  if (node.record === NONE) return words.locale.t(`network.none.${node.type}`);
  if (node.type === 'event') return words.events.get(node.record)?.title ?? node.record;
  const [full, short] =
    node.type === 'project'
      ? [words.names.projectTitle(node.record), words.names.projectShort(node.record)]
      : [words.names.organisationName(node.record), words.names.organisationShort(node.record)];
  return full === short ? full : `${full} (${short})`;
}

/** The town, the first of several with how many more, the country where no town is known. */
export function townText({ locale, names }: Words, event: GraphEvent): string {
  const [town, ...more] = event.townIds;
  if (town !== undefined) {
    const name = names.place(town, locale.labels);
    return more.length === 0 ? name : locale.t('network.town.more', { town: name, n: more.length });
  }
  if (event.online) return locale.t('network.town.online');
  const country = event.countries[0];
  return country === undefined ? locale.t('network.town.none') : names.country(country, locale.labels);
}

export function rowLabel(words: Words, row: Row): RowLabel {
  const node = row.members[0] ?? row.all[0];
  if (row.bundle === null && node) return row.type === 'event' ? eventLabel(words, node) : nodeLabel(words, node);
  const text = bundleText(words, row);
  return { text, count: '', name: words.locale.t(row.open ? 'network.open' : 'network.closed', { name: text }) };
}

function nodeLabel(words: Words, node: GraphNode): RowLabel {
  const { locale } = words;
  const type = locale.t(`network.type.${node.type}`);
  const name = fullName(words, node);
  return {
    text: shortName(words, node),
    count: '',
    name:
      node.events === 0
        ? locale.t('network.greyed', { name, type })
        : locale.t('network.node', { name, type, events: locale.t('events', { n: node.events }) }),
  };
}

function eventLabel(words: Words, node: GraphNode): RowLabel {
  const { locale } = words;
  const text = shortName(words, node);
  const event = words.events.get(node.record);
  if (!event) return { text, count: '', name: text };
  if (!event.selected) {
    const name = `${event.title}, ${text}`;
    return { text, count: '', name: locale.t('network.greyed', { name, type: locale.t('network.type.event') }) };
  }
  const name = locale.t('network.event-name', {
    title: event.title,
    date: dateText(locale, event),
    town: townText(words, event),
    count: countText(locale, event.count),
  });
  return { text, count: shortCount(locale, event.count), name };
}

/** "50+" where the number is a lower bound, else in words; empty without a number. */
function shortCount(locale: Locale, count: GraphEvent['count']): string {
  switch (count.kind) {
    case 'mentioned':
    case 'not-stated':
      return '';
    case 'more-than':
    case 'at-least':
      return locale.t('count.short.more-than', { low: count.low ?? 0 });
    default:
      return countText(locale, count);
  }
}

function bundleText({ locale, names }: Words, { bundle, all, open }: Row): string {
  const n = all.filter((node) => node.events > 0).length;
  switch (bundle?.of) {
    case 'project': {
      const project = names.projectShort(bundle.project.record);
      if (n === 0) return project;
      return locale.t(n < bundle.project.events ? 'network.bundle-more' : 'network.bundle', { project, n });
    }
    case 'singles':
      return n === 0 ? locale.t('network.singles-greyed') : locale.t('network.singles', { n });
    case 'rest':
      return n === 0 ? locale.t('network.rest-greyed') : locale.t('network.rest', { projects: bundle.projects, n });
    case 'none':
      return n === 0 ? locale.t('network.none.project') : locale.t('network.unassigned', { n });
    default:
      if (open) return locale.t('network.others-open');
      if (n === 0) return locale.t('network.others-greyed');
      return locale.t(all.every((node) => node.events <= 1) ? 'network.others-each' : 'network.others', { n });
  }
}
