/** The words of a row. */
import '../../i18n/en/network';
import { countText } from '../../i18n/count-text';
import { dateText } from '../../i18n/date-text';
import type { Locale } from '../../i18n/locale';
import { NONE, type Graph, type GraphEvent, type GraphNode } from '../../model/graph';
import type { Names } from '../../model/names';
import { titleIn, type Title } from '../../state/title';
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
  /** The part of `text` that is shortened first, so that a number beside it stays; null shortens the end. */
  readonly name: string | null;
  /** Drawn in place of a text that does not fit; null where there is no shorter wording. */
  readonly shorter: string | null;
  /** At the right of an event: its number of people, short; empty where none is stated. */
  readonly count: string;
  /** Accessible name, nothing shortened. */
  readonly full: string;
}

export function wordsOf(graph: Graph, names: Names, locale: Locale): Words {
  return { locale, names, events: new Map(graph.events.map((event) => [event.id, event])) };
}

/** The name of a node as drawn: the acronym where there is one; an event by its date and town. */
export function shortName(words: Words, node: GraphNode): string {
  if (node.record === NONE) return words.locale.t(`network.none.${node.type}`);
  if (node.type === 'event') {
    const event = words.events.get(node.record);
    return event ? `${shortDate(words.locale, event)} · ${shortTown(words, event)}` : node.record;
  }
  return node.type === 'project' ? words.names.projectShort(node.record) : words.names.organisationShort(node.record);
}

/** The full name of a node; an event by its title. */
export function fullName(words: Words, node: GraphNode): string {
  if (node.record === NONE) return words.locale.t(`network.none.${node.type}`);
  if (node.type === 'event') return eventTitle(words, node)?.text ?? node.record;
  const [full, short] =
    node.type === 'project'
      ? [words.names.projectTitle(node.record), words.names.projectShort(node.record)]
      : [words.names.organisationName(node.record), words.names.organisationShort(node.record)];
  return full === short ? full : `${full} (${short})`;
}

/** The title of an event as it is shown; null where the network has no such event. */
export function eventTitle({ locale, events }: Words, node: GraphNode): Title | null {
  const event = events.get(node.record);
  return event ? titleIn(locale, event) : null;
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

/** An inferred date with the question mark of EDTF, for want of room. */
function shortDate(locale: Locale, event: GraphEvent): string {
  if (!event.span?.inferred) return dateText(locale, event);
  const plain = dateText(locale, { date: event.date, span: { ...event.span, inferred: false } });
  return locale.t('network.date.inferred', { date: plain });
}

/** As `townText`, but no country: its name is too long for the drawing. */
function shortTown(words: Words, event: GraphEvent): string {
  const countryOnly = event.townIds.length === 0 && !event.online && event.countries.length > 0;
  return countryOnly ? words.locale.t('network.town.unknown') : townText(words, event);
}

export function rowLabel(words: Words, row: Row): RowLabel {
  const node = row.members[0] ?? row.all[0];
  if (row.bundle === null && node) return row.type === 'event' ? eventLabel(words, node) : nodeLabel(words, node);
  return bundleLabel(words, row);
}

function nodeLabel(words: Words, node: GraphNode): RowLabel {
  const { locale } = words;
  const type = locale.t(`network.type.${node.type}`);
  const name = fullName(words, node);
  const full =
    node.events === 0
      ? locale.t('network.greyed', { name, type })
      : locale.t('network.node', { name, type, events: locale.t('events', { n: node.events }) });
  return { text: shortName(words, node), name: null, shorter: null, count: '', full };
}

function eventLabel(words: Words, node: GraphNode): RowLabel {
  const { locale } = words;
  const text = shortName(words, node);
  const event = words.events.get(node.record);
  const plain = { text, name: null, shorter: null, count: '' };
  if (!event) return { ...plain, full: text };
  if (!event.selected) {
    const type = locale.t('network.type.event');
    return { ...plain, full: locale.t('network.greyed', { name: `${titleIn(locale, event).text}, ${text}`, type }) };
  }
  const full = locale.t('network.event-name', {
    title: titleIn(locale, event).text,
    date: dateText(locale, event),
    town: townText(words, event),
    count: countText(locale, event.count),
  });
  return { ...plain, count: shortCount(locale, event.count), full };
}

/** "50+", "≈40", "48–60": there is room for six characters, the accessible name has the words. Empty without a number. */
function shortCount(locale: Locale, { kind, low, high }: GraphEvent['count']): string {
  const [from, to] = [locale.number(low ?? 0), locale.number(high ?? 0)];
  switch (kind) {
    case 'mentioned':
    case 'not-stated':
      return '';
    case 'more-than':
    case 'at-least':
      return locale.t('count.short.more-than', { low: from });
    case 'about':
      return locale.t('network.count.about', { low: from });
    case 'at-most':
      return locale.t('network.count.at-most', { high: to });
    case 'range':
      return locale.t('network.count.range', { low: from, high: to });
    case 'exact':
      return from;
  }
}

function bundleLabel({ locale, names }: Words, { bundle, all, open }: Row): RowLabel {
  const n = all.filter((node) => node.events > 0).length;
  const label = (text: string, name: string | null = null, shorter: string | null = null): RowLabel => {
    return { text, name, shorter, count: '', full: locale.t(open ? 'network.open' : 'network.closed', { name: text }) };
  };
  switch (bundle?.of) {
    case 'project': {
      const project = names.projectShort(bundle.project.record);
      if (n === 0) return label(project);
      return label(
        locale.t(n < bundle.project.events ? 'network.bundle-more' : 'network.bundle', { project, n }),
        project,
      );
    }
    case 'singles':
      return label(n === 0 ? locale.t('network.singles-greyed') : locale.t('network.singles', { n }));
    case 'rest':
      if (n === 0) return label(locale.t('network.rest-greyed'));
      return label(locale.t('network.rest', { projects: bundle.projects, n }));
    case 'none':
      return label(n === 0 ? locale.t('network.none.project') : locale.t('network.unassigned', { n }));
    default: {
      if (open) return label(locale.t('network.others-open'));
      if (n === 0) return label(locale.t('network.others-greyed'));
      const others = locale.t('network.others', { n });
      const each = all.every((node) => node.events <= 1);
      return each ? label(locale.t('network.others-each', { n }), null, others) : label(others);
    }
  }
}
