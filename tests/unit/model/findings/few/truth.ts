/** Whether a finding of few events is true of the rows. Nothing is taken from the aggregates. */
import type { FewCompositionFinding } from '../../../../../src/model/findings/few/composition';
import type { FewMapFinding } from '../../../../../src/model/findings/few/map';
import type { FewNetworkFinding } from '../../../../../src/model/findings/few/network';
import type { FewTimelineFinding } from '../../../../../src/model/findings/few/timeline';
import {
  eventRoles,
  fundersOf,
  hasNumber,
  isOnline,
  ownFunders,
  projectFunders,
  readDate,
  townsOf,
  venuesOf,
  type Rows,
} from '../rows';
import { faultsOf, hasPlace, isoDay, isSame, type Faults } from '../truth';

export function fewMapFaults(finding: FewMapFinding, rows: Rows): Faults {
  const { events } = rows;
  const towns = new Set(events.flatMap((event) => [...townsOf(rows, event)]));
  const eachInTown = events.every((event) => townsOf(rows, event).size > 0 && !isOnline(rows, event));
  const n = finding.n === events.length;
  switch (finding.kind) {
    case 'one-town':
      return faultsOf({
        n,
        there: eachInTown && isSame(towns, new Set([finding.town])),
        nowhereElse: events.every((event) => venuesOf(rows, event).every(({ townId }) => townId === finding.town)),
      });
    case 'towns':
      return faultsOf({ n, eachInTown, towns: isSame(towns, new Set(finding.towns)) });
    case 'many-towns':
      return faultsOf({ n, eachInTown, count: finding.count === towns.size });
    case 'online':
      return faultsOf({ n, online: events.every((event) => isOnline(rows, event)) });
    case 'no-place':
      return faultsOf({ n, none: events.every((event) => !hasPlace(rows, event) && !isOnline(rows, event)) });
    case 'no-town':
      return faultsOf({ n, none: towns.size === 0 && events.every((event) => !isOnline(rows, event)) });
  }
}

export function fewTimelineFaults(finding: FewTimelineFinding, { events }: Rows): Faults {
  const dates = events.flatMap(({ date }) => readDate(date) ?? []);
  const n = finding.n === events.length;
  const certain = dates.length === events.length && dates.every((date) => date.certain);
  const years = new Set(dates.flatMap((date) => date.years));
  switch (finding.kind) {
    case 'date': {
      const { first, last, precision } = finding.span;
      const [date] = dates;
      const isThat = date?.first === isoDay(first) && date.last === isoDay(last) && date.precision === precision;
      return faultsOf({ n, certain, isThat, precise: precision !== 'year' });
    }
    case 'one-year':
      return faultsOf({ n, certain, year: years.size === 1 && years.has(finding.year) });
    case 'years':
      return faultsOf({
        n,
        certain,
        years: isSame(new Set([...years].map(String)), new Set(finding.years.map(String))),
        short: dates.every(({ years: [from, to] }) => to - from <= 1),
      });
    case 'no-year':
      return faultsOf({ n, none: dates.length === 0 });
    case 'no-day':
      return faultsOf({
        n,
        dated: dates.length === events.length,
        none: dates.every((date) => !date.certain || date.precision !== 'day'),
      });
  }
}

export function fewCompositionFaults(finding: FewCompositionFinding, { events }: Rows): Faults {
  const n = finding.n === events.length;
  const kinds: string[] = events.map(({ count }) => count.kind);
  switch (finding.kind) {
    case 'no-number':
      return faultsOf({ n, none: !kinds.some(hasNumber) });
    case 'all-numbers':
      return faultsOf({ n, all: kinds.every(hasNumber) });
    case 'total': {
      const low = events.reduce((sum, { count }) => sum + (count.low ?? 0), 0);
      const [kind] = ['more-than', 'at-least', 'at-most', 'range', 'exact'].filter((own) => kinds.includes(own));
      return faultsOf({
        n,
        all: kinds.every(hasNumber),
        certain: !kinds.includes('about'),
        low: finding.total.strictLow === low,
        kind: finding.total.strictKind === (kind === 'at-most' ? 'range' : kind),
      });
    }
  }
}

export function fewNetworkFaults(finding: FewNetworkFinding, rows: Rows): Faults {
  const { events } = rows;
  const n = finding.n === events.length;
  const everyHas = (organisation: string, isRole: (role: string) => boolean) =>
    events.every((event) =>
      eventRoles(rows, event).some(({ organisationId, role }) => organisationId === organisation && isRole(role)),
    );
  switch (finding.kind) {
    case 'organiser':
      return faultsOf({ n, all: everyHas(finding.organisation, (role) => role === 'organiser') });
    case 'organisation':
      return faultsOf({ n, all: everyHas(finding.organisation, () => true) });
    case 'project': {
      const said = new Set(finding.funders);
      const named = events.map(
        (event) => new Set([...ownFunders(rows, event), ...projectFunders(rows, finding.project)]),
      );
      return faultsOf({
        n,
        all: events.every(({ projectIds }) => projectIds.includes(finding.project)),
        funders: said.size === 0 || named.every((funders) => isSame(funders, said)),
      });
    }
    case 'funder':
      return faultsOf({ n, all: events.every((event) => fundersOf(rows, event).has(finding.funder)) });
    case 'no-funder':
      return faultsOf({ n, none: events.every((event) => fundersOf(rows, event).size === 0) });
    case 'no-project':
      return faultsOf({ n, none: events.every(({ projectIds }) => projectIds.length === 0) });
  }
}
