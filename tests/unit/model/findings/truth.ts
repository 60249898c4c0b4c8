/** Whether a finding is true of the rows. Each claim of its words is checked; nothing is taken from the aggregates. */
import type { CompositionFinding } from '../../../../src/model/findings/composition';
import type { MapFinding } from '../../../../src/model/findings/map';
import type { NetworkFinding } from '../../../../src/model/findings/network';
import type { TimelineFinding } from '../../../../src/model/findings/timeline';
import type { EventRecord } from '../../../../src/model/records';
import {
  eventRoles,
  familyOf,
  fewest,
  fundersOf,
  hasNumber,
  isOnline,
  isTotal,
  ownFunders,
  peopleAt,
  projectFunders,
  readDate,
  townsOf,
  venuesOf,
  type Rows,
} from './rows';

export const isSame = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && [...a].every((entry) => b.has(entry));

/** Claims that do not hold; empty where a finding is true. */
export type Faults = string[];

export const faultsOf = (claims: Readonly<Record<string, boolean>>): Faults =>
  Object.entries(claims).flatMap(([claim, holds]) => (holds ? [] : [claim]));

export const hasPlace = (rows: Rows, event: EventRecord): boolean =>
  venuesOf(rows, event).some(
    ({ precision, country, townId, city, lat }) =>
      precision !== 'online' && [country, townId, city, lat].some((value) => value !== null),
  );

/** A day as ISO 8601. */
export const isoDay = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

export function mapFaults(finding: MapFinding, rows: Rows): Faults {
  const { events } = rows;
  const at = (town: string) => events.filter((event) => townsOf(rows, event).has(town)).length;
  const everyTown = [...new Set(events.flatMap((event) => [...townsOf(rows, event)]))];
  const unnamed = events.filter((event) => townsOf(rows, event).size === 0).length;
  switch (finding.kind) {
    case 'one-town': {
      const [town = ''] = finding.towns;
      const isThere = (event: EventRecord) =>
        venuesOf(rows, event).every(({ townId }) => townId === town) && townsOf(rows, event).has(town);
      return faultsOf({ n: finding.n === events.length, there: events.every(isThere) });
    }
    case 'most': {
      const [town = ''] = finding.towns;
      const others = everyTown.filter((other) => other !== town);
      return faultsOf({
        n: finding.n === at(town),
        of: finding.of === events.length,
        others: others.length > 0,
        most: others.every((other) => at(other) + unnamed < finding.n),
      });
    }
    case 'top-towns': {
      const chosen = new Set(finding.towns);
      const least = Math.min(...finding.towns.map(at));
      return faultsOf({
        n: finding.n === events.filter((event) => [...townsOf(rows, event)].some((town) => chosen.has(town))).length,
        of: finding.of === events.length,
        third: finding.n * 3 >= finding.of,
        fair: everyTown.every((other) => chosen.has(other) || at(other) < least),
      });
    }
    case 'unplaced': {
      const unplaced = events.filter((event) => isOnline(rows, event) || !hasPlace(rows, event));
      return faultsOf({ n: finding.n === unplaced.length, of: finding.of === events.length });
    }
    case 'towns':
      return faultsOf({
        n: finding.n === events.length - unnamed,
        of: finding.of === events.length,
        count: finding.count === everyTown.length,
      });
  }
}

export function timelineFaults(finding: TimelineFinding, { events }: Rows): Faults {
  const dates = events.flatMap(({ date }) => readDate(date) ?? []);
  const certain = (years: readonly number[]) =>
    dates.filter((date) => date.certain && date.years.every((year) => years.includes(year))).length;
  const possible = (years: readonly number[]) =>
    dates.filter(({ certain, years: [from, to] }) => !certain || years.some((year) => from <= year && year <= to))
      .length;
  switch (finding.kind) {
    case 'all-in':
      return faultsOf({ n: finding.n === events.length, all: certain(finding.years) === events.length });
    case 'years':
      return faultsOf({
        n: finding.n === certain(finding.years),
        of: finding.of === dates.length,
        half: finding.n * 2 >= finding.of,
        least: finding.least === possible(finding.years) > finding.n,
      });
    case 'most': {
      const others = [...new Set(dates.flatMap(({ years }) => years))].filter((year) => year !== finding.years[0]);
      return faultsOf({
        n: finding.n === certain(finding.years),
        of: finding.of === dates.length,
        most: others.length > 0 && others.every((year) => possible([year]) < finding.n),
      });
    }
    case 'gap': {
      const [last, next] = [finding.last, finding.next].map(isoDay);
      return faultsOf({
        n: finding.n === events.length && dates.length === events.length,
        year: finding.next - finding.last >= 365,
        certain: dates.every(({ certain, precision }) => certain && precision !== 'year'),
        none: dates.every((date) => date.last <= (last ?? '') || date.first >= (next ?? '')),
        ends: dates.some((date) => date.last === last) && dates.some((date) => date.first === next),
      });
    }
    case 'undated':
      return faultsOf({ n: finding.n === events.length - dates.length, of: finding.of === events.length });
    case 'coarse':
      return faultsOf({
        n: finding.n === dates.filter(({ certain, precision }) => !certain || precision !== 'day').length,
        of: finding.of === dates.length,
      });
  }
}

/** The lowest total of the events whose total has a certain lower end, and how it may be called. */
function totalOf({ events }: Rows) {
  const totals = events.filter(isTotal).map(({ count }) => count);
  const kinds = new Set(totals.map(({ kind }) => kind));
  const low = totals.reduce((sum, count) => sum + (count.low ?? 0), 0);
  const kind = ['more-than', 'at-least', 'range'].find((kind) => [...kinds].some((own) => own === kind)) ?? 'exact';
  return { low, kind };
}

export function compositionFaults(finding: CompositionFinding, rows: Rows): Faults {
  const { events } = rows;
  const isIn = (family: string) => (group: string) => familyOf(rows, group) === family;
  const rowsOf = (family: string) =>
    events.flatMap((event) => peopleAt(rows, event)).filter(({ group }) => familyOf(rows, group) === family);
  const atLeast = (family: string) => events.reduce((sum, event) => sum + fewest(rows, event, isIn(family)), 0);
  const numberless = events.filter(({ count }) => !hasNumber(count.kind)).length;
  const isOfTotal = (n: number, { strictLow, strictKind }: { strictLow: number; strictKind: string }) => {
    const { low, kind } = totalOf(rows);
    return strictLow === low && strictKind === kind && n <= low;
  };
  switch (finding.kind) {
    case 'never-counted': {
      const named = rowsOf(finding.family);
      return faultsOf({
        n: finding.n === new Set(named.map(({ eventId }) => eventId)).size,
        counted: named.every(({ count }) => !hasNumber(count.kind)),
      });
    }
    case 'counted-most': {
      const families = new Set(
        events.flatMap((event) => peopleAt(rows, event)).map(({ group }) => familyOf(rows, group)),
      );
      const most = (family: string) =>
        rowsOf(family)
          .filter(({ count }) => hasNumber(count.kind))
          .reduce((sum, { count }) => sum + (count.high ?? Infinity), 0);
      return faultsOf({
        n: finding.n <= atLeast(finding.family),
        most: [...families].every((family) => family === finding.family || most(family) < finding.n),
      });
    }
    case 'half-known':
      return faultsOf({ n: finding.n <= atLeast(finding.family), total: isOfTotal(finding.n, finding.total) });
    case 'no-number':
      return faultsOf({ n: finding.n === numberless, of: finding.of === events.length });
    case 'all-numbers':
      return faultsOf({ n: finding.n === events.length, all: numberless === 0 });
    case 'known': {
      const known = events.filter(isTotal).reduce((sum, event) => sum + fewest(rows, event, () => true), 0);
      return faultsOf({ n: finding.n === known, total: isOfTotal(finding.n, finding.total) });
    }
  }
}

export function networkFaults(finding: NetworkFinding, rows: Rows): Faults {
  const { events } = rows;
  const count = (has: (event: EventRecord) => boolean) => events.filter(has).length;
  const of = finding.of === events.length;
  switch (finding.kind) {
    case 'project': {
      const own = events.filter(({ projectIds }) => projectIds.includes(finding.project));
      const named = own.map((event) => new Set([...ownFunders(rows, event), ...projectFunders(rows, finding.project)]));
      const said = new Set(finding.funders);
      return faultsOf({
        n: finding.n === own.length,
        of,
        funders: said.size === 0 || named.every((funders) => isSame(funders, said)),
      });
    }
    case 'organisation': {
      const hasRole = (event: EventRecord) =>
        eventRoles(rows, event).some(({ organisationId }) => organisationId === finding.organisation);
      return faultsOf({ n: finding.n === count(hasRole), of });
    }
    case 'funder':
      return faultsOf({ n: finding.n === count((event) => fundersOf(rows, event).has(finding.funder)), of });
    case 'no-funder':
      return faultsOf({ n: finding.n === count((event) => fundersOf(rows, event).size === 0), of });
    case 'no-project':
      return faultsOf({ n: finding.n === count(({ projectIds }) => projectIds.length === 0), of });
    case 'funded': {
      const funders = new Set(events.flatMap((event) => [...fundersOf(rows, event)]));
      return faultsOf({
        n: finding.n === count((event) => fundersOf(rows, event).size > 0),
        of,
        count: finding.count === funders.size,
      });
    }
  }
}
