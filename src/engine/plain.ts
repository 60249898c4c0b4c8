/** The engine in memory: one scan of all events an answer. The reference for every other engine. */
import type { Aggregates } from '../model/aggregates';
import type { Filters } from '../model/filters';
import { buildGraph, eventLinks, MOST_PATHS, type GraphInput } from '../model/graph';
import type { CoreTables, DetailTables } from '../model/records';
import { compositionOf, familiesOf } from './composition';
import type { Engine } from './engine';
import { factsOf, rolesByProject, unique } from './facts';
import { byFirstDay, listLines } from './list';
import { bitsOf, judge, keptBut, type Failures } from './matching';
import { domainsOf, optionsOf, scopesOf, wayOutOf } from './options';
import { placesOf, sitesOf } from './places';
import { summaryOf } from './summary';
import type { TextIndex } from './text-index';
import { domainOf, timelineOf } from './timeline';

/** The filters that a click in the network sets; they grey its nodes and never move them. */
const NETWORK_FILTERS = bitsOf('org', 'funder', 'project');

export interface PlainOptions {
  /** How many sources the package names, where that is known before `extend`. */
  readonly sources?: number;
  /** Called once, when the first question needs the tables that `extend` brings. */
  readonly onwant?: () => void;
}

/** An engine over the tables of a package. `event` answers once `extend` has been called. Never throws on what a filter holds. */
export function plainEngine(core: CoreTables, { sources, onwant }: PlainOptions = {}): Engine {
  const facts = factsOf(core);
  const byId = new Map(facts.map((fact) => [fact.event.id, fact]));
  const projectRoles = rolesByProject(core);
  const families = familiesOf(core);
  const domains = domainsOf(facts);
  const sites = sitesOf(unique(facts.flatMap((fact) => fact.venues)));
  facts.sort((a, b) => byFirstDay(a.line, b.line));
  const links = facts.map((fact) => eventLinks(fact.line, fact.roles, projectRoles));
  const timeDomain = domainOf(core.events);
  let texts: TextIndex | null = null;
  let details: DetailTables | null = null;
  let markExtended: () => void = () => undefined;
  const extended = new Promise<void>((resolve) => {
    markExtended = resolve;
  });
  let wanted = false;
  const want = (): Promise<void> => {
    if (!wanted) onwant?.();
    wanted = true;
    return extended;
  };

  /** Whether each event holds the words of a search, by its position; null without a search. What searches is loaded then. */
  const search = async ({ q }: Filters): Promise<readonly boolean[] | null> => {
    if (q === '') return null;
    // The answer does not wait: a fuller one follows when the tables are there.
    void want();
    const { indexText, textMatcher } = await import('./text-index');
    texts ??= indexText(facts, core, details);
    return texts.map(textMatcher(q));
  };
  const judged = async (filters: Filters) => judge(facts, await search(filters), filters);

  const select = (failures: Failures) => keptBut(facts, failures, 0);
  const linesOf = async (filters: Filters) => select(await judged(filters)).map(({ line }) => line);

  const networkOf = async (failures: Failures) => {
    const inputs = facts.flatMap(({ line, roles }, i): GraphInput[] => {
      const failed = failures[i] ?? 0;
      return failed & ~NETWORK_FILTERS ? [] : [{ line, roles, links: links[i] ?? [], selected: failed === 0 }];
    });
    if (inputs.length <= MOST_PATHS) return buildGraph(inputs, projectRoles);
    const { crowdedGraph } = await import('./network-top');
    return crowdedGraph(inputs, projectRoles);
  };

  const answer = async (filters: Filters, failures: Failures): Promise<Aggregates> => {
    return {
      filters,
      summary: summaryOf(facts, failures, filters, details?.sources.length ?? sources ?? null),
      options: optionsOf(facts, failures, filters, domains),
      scopes: scopesOf(facts, failures),
      places: placesOf(facts, failures, filters, sites),
      timeline: await timelineOf(facts, failures, timeDomain),
      composition: compositionOf(select(failures), families),
      network: await networkOf(failures),
      wayOut: wayOutOf(failures),
    };
  };

  return {
    ask: async (filters) => answer(filters, await judged(filters)),
    compositionBy: async (filters, by) => {
      const { compositionByOf } = await import('./composition-by');
      return compositionByOf(select(await judged(filters)), families, by, core.codes);
    },
    page: async (filters, sort, offset, limit) => {
      const lines = await listLines(await linesOf(filters), sort);
      return { lines: lines.slice(offset, offset + limit), total: lines.length, offset };
    },
    event: async (id) => {
      const fact = byId.get(id);
      if (!fact) return null;
      const { detailOf } = await import('./detail');
      await want();
      return detailOf(fact, facts, core, projectRoles, details);
    },
    behind: async (filters, ref, limit) => {
      const [{ behindOf }, { eventsAmong }] = await Promise.all([import('./behind'), import('./among')]);
      await want();
      const found = await search(filters);
      const among = eventsAmong(ref, facts, filters, (some) => judge(facts, found, some));
      return behindOf(among, families, ref, limit, details);
    },
    record: async (filters, type, id) => {
      const { recordOf } = await import('./record');
      await want();
      return recordOf(type, id, facts, select(await judged(filters)), core, details);
    },
    named: async (q, limit) => {
      const { namedOf } = await import('./named');
      await want();
      return namedOf(q, limit, facts, core, details);
    },
    neighbours: async (filters, sort, id) => {
      const ids = (await listLines(await linesOf(filters), sort)).map((line) => line.id);
      const index = ids.indexOf(id);
      if (index < 0) return null;
      return { index, total: ids.length, previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
    },
    extend: async (tables) => {
      wanted = true;
      details = tables;
      texts = null;
      markExtended();
      // A search then also works where the connection is lost.
      await import('./text-index').catch(() => null);
    },
  };
}
