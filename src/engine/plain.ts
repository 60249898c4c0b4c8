/** The engine in memory: one scan of all events an answer. The reference for every other engine. */
import type { Aggregates } from '../model/aggregates';
import type { Filters } from '../model/filters';
import { buildGraph, eventLinks } from '../model/graph';
import type { CoreTables, DetailTables } from '../model/records';
import { compositionOf, familiesOf } from './composition';
import type { Engine } from './engine';
import { factsOf, rolesByProject } from './facts';
import { byFirstDay, sortLines } from './list';
import { bitsOf, judge, keptBut, type Failures } from './matching';
import { domainsOf, optionsOf, scopesOf, wayOutOf } from './options';
import { placesOf, sitesOf } from './places';
import { summaryOf } from './summary';
import { indexText } from './text-index';
import { domainOf, timelineOf } from './timeline';

/** The filters that a click in the network sets; they grey its nodes and never move them. */
const NETWORK_FILTERS = bitsOf('org', 'funder', 'project');

/** An engine over the tables of a package. `event` answers once `extend` has been called. Never throws on what a filter holds. */
export function plainEngine(core: CoreTables): Engine {
  const facts = factsOf(core);
  const byId = new Map(facts.map((fact) => [fact.event.id, fact]));
  const projectRoles = rolesByProject(core);
  const network = [...facts]
    .sort((a, b) => byFirstDay(a.line, b.line))
    .map((fact) => ({ fact, links: eventLinks(fact.line, fact.roles, projectRoles) }));
  const families = familiesOf(core);
  const domains = domainsOf(facts);
  const sites = sitesOf(facts);
  const timeDomain = domainOf(facts);
  let texts = indexText(facts, core, null);
  let details: DetailTables | null = null;
  let markExtended: () => void = () => undefined;
  const extended = new Promise<void>((resolve) => {
    markExtended = resolve;
  });

  const select = (failures: Failures) => keptBut(facts, failures, 0);
  const linesOf = (filters: Filters) => select(judge(facts, texts, filters)).map(({ line }) => line);

  const networkOf = (failures: Failures) => {
    const selection = new Set(keptBut(facts, failures, 0));
    const context = new Set(keptBut(facts, failures, NETWORK_FILTERS));
    const inputs = network
      .filter(({ fact }) => context.has(fact))
      .map(({ fact, links }) => ({ line: fact.line, roles: fact.roles, links, selected: selection.has(fact) }));
    return buildGraph(inputs, projectRoles);
  };

  const answer = (filters: Filters): Aggregates => {
    const failures = judge(facts, texts, filters);
    return {
      filters,
      summary: summaryOf(facts, failures, filters, details?.sources.length ?? null),
      options: optionsOf(facts, failures, filters, domains),
      scopes: scopesOf(facts, failures),
      places: placesOf(facts, failures, filters, sites),
      timeline: timelineOf(facts, failures, timeDomain),
      composition: compositionOf(select(failures), families),
      network: networkOf(failures),
      wayOut: wayOutOf(failures),
    };
  };

  return {
    ask: async (filters) => answer(filters),
    compositionBy: async (filters, by) => {
      const { compositionByOf } = await import('./composition-by');
      return compositionByOf(select(judge(facts, texts, filters)), families, by, core.codes);
    },
    page: async (filters, sort, offset, limit) => {
      const lines = sortLines(linesOf(filters), sort);
      return { lines: lines.slice(offset, offset + limit), total: lines.length, offset };
    },
    event: async (id) => {
      const fact = byId.get(id);
      if (!fact) return null;
      const { detailOf } = await import('./detail');
      await extended;
      return detailOf(fact, facts, core, projectRoles, details);
    },
    behind: async (filters, ref, limit) => {
      const [{ behindOf }, { eventsAmong }] = await Promise.all([import('./behind'), import('./among')]);
      await extended;
      const among = eventsAmong(ref, facts, filters, (some) => judge(facts, texts, some));
      return behindOf(among, families, ref, limit, details);
    },
    record: async (filters, type, id) => {
      const { recordOf } = await import('./record');
      await extended;
      return recordOf(type, id, facts, select(judge(facts, texts, filters)), core, details);
    },
    named: async (q, limit) => {
      const { namedOf } = await import('./named');
      await extended;
      return namedOf(q, limit, facts, core, details);
    },
    neighbours: async (filters, sort, id) => {
      const ids = sortLines(linesOf(filters), sort).map((line) => line.id);
      const index = ids.indexOf(id);
      if (index < 0) return null;
      return { index, total: ids.length, previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null };
    },
    extend: async (tables) => {
      details = tables;
      texts = indexText(facts, core, tables);
      markExtended();
    },
  };
}
