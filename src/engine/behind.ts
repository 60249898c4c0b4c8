/** What a number is made of: the events behind it, what each adds, and the words of its sources. */
import { breakDown, hasCertainTotal } from '../model/breakdown';
import type { GenderPart } from '../model/aggregates';
import { certainLow, hasNumber, type Count } from '../model/count';
import { overlaps } from '../model/edtf';
import { isCoarse, liesIn } from '../model/findings/timeline';
import { NONE } from '../model/graph';
import type { Behind, BehindEvent, BehindQuote, GroupPart, NamedType, NumberRef, PlacePart } from '../model/number-ref';
import type { DetailTables, EvidenceRow, ParticipantRow } from '../model/records';
import { isFunding } from '../model/roles';
import { sumCounts } from '../model/sum';
import { isSpread } from '../model/time-columns';
import type { Families } from './composition';
import { groupBy } from '../lib/group-by';
import { countedOf, unique, type EventFacts } from './facts';
import { byFirstDay } from './list';
import { bareCountries, hasCoordinates, siteIds, townIds } from './places';

/** What one event has to do with a number. */
interface Share {
  readonly adds: number;
  readonly counts: readonly Count[];
  /** Fields of the evidence that back it. */
  readonly fields: readonly string[];
  /** Rows of groups whose own quotes back it. */
  readonly rows: readonly ParticipantRow[];
  /** Fields of the evidence of its projects that back it; none without it. */
  readonly projectFields?: readonly string[];
}

/** Null where the event does not belong to the number. */
type ShareOf = (fact: EventFacts) => Share | null;

const tally =
  (fields: readonly string[], belongs: (fact: EventFacts) => boolean): ShareOf =>
  (fact) =>
    belongs(fact) ? { adds: 1, counts: [], fields, rows: [] } : null;

const isOnline = ({ line }: EventFacts): boolean => line.online;

const isNowhere = ({ line }: EventFacts): boolean => line.countries.length === 0 && !line.online;

const lowOf = (count: Count, bound: 'strict' | 'about'): number =>
  bound === 'about' ? (count.low ?? 0) : certainLow(count);

const people =
  (bound: 'strict' | 'about', belongs: (fact: EventFacts) => boolean): ShareOf =>
  (fact) => {
    const { count } = fact.event;
    return belongs(fact) ? { adds: lowOf(count, bound), counts: [count], fields: ['participants'], rows: [] } : null;
  };

function either(part: PlacePart, belongs: (fact: EventFacts) => boolean, field: string): ShareOf {
  if (part === 'people') return people('strict', belongs);
  if (part === 'events') return tally([field], belongs);
  return tally(['participants'], (fact) => belongs(fact) && hasNumber(fact.event.count.kind));
}

const isWhole = ({ event }: EventFacts): boolean => hasCertainTotal(event.count);

const broken = ({ event, groups }: EventFacts) => breakDown(event.count, groups, event.complete);

/** An event with a number from the breakdown of its total; its rows with a number stand behind it. */
function fromBar(rowsOf: (fact: EventFacts) => readonly ParticipantRow[], low: (fact: EventFacts) => number): ShareOf {
  return (fact) => {
    const adds = isWhole(fact) ? low(fact) : 0;
    if (adds === 0) return null;
    const rows = rowsOf(fact).filter(({ count }) => certainLow(count) > 0);
    return { adds, counts: rows.map(({ count }) => count), fields: ['groups'], rows };
  };
}

function groupShare(codes: ReadonlySet<string>, part: GroupPart, only: string | null): ShareOf {
  const rowsOf = (fact: EventFacts) =>
    fact.groups.filter(({ group, gender }) => codes.has(group) && (only === null || gender === only));
  if (part === 'in-bar') {
    return fromBar(rowsOf, (fact) => {
      const { byGroup } = broken(fact);
      return [...codes].reduce((sum, code) => sum + (byGroup.get(code) ?? 0), 0);
    });
  }
  return (fact) => {
    const rows = rowsOf(fact);
    if (rows.length === 0) return null;
    const counts = rows.map(({ count }) => count);
    const numbered = counts.some(({ kind }) => hasNumber(kind));
    const share = { counts: [], fields: ['groups'], rows, adds: 1 };
    if (part === 'events') return share;
    if (part === 'with-number') return numbered ? share : null;
    if (part === 'named') return numbered ? null : share;
    const adds = counts.reduce((sum, count) => sum + lowOf(count, part === 'people-about' ? 'about' : 'strict'), 0);
    if (part === 'outside-bar' && (isWhole(fact) || adds === 0)) return null;
    return { ...share, counts, adds };
  };
}

function genderShare(gender: string | null): ShareOf {
  const rowsOf = ({ groups }: EventFacts) =>
    groups.filter((row) => (gender === null ? row.gender !== 'not-stated' : row.gender === gender));
  return fromBar(rowsOf, (fact) => {
    const { byGender } = broken(fact);
    return gender === null ? [...byGender.values()].reduce((sum, low) => sum + low, 0) : (byGender.get(gender) ?? 0);
  });
}

/** What a total leaves open: it less what is told apart of it. */
function restShare(from: 'groups' | 'gender'): ShareOf {
  return (fact) => {
    if (!isWhole(fact)) return null;
    const { known, byGender } = broken(fact);
    const told = from === 'groups' ? known : [...byGender.values()].reduce((sum, low) => sum + low, 0);
    const { count } = fact.event;
    const adds = certainLow(count) - told;
    // A total that is a bound leaves more open, whatever is told apart.
    if (adds === 0 && count.kind === 'exact') return null;
    return { adds, counts: [count], fields: ['participants'], rows: [] };
  };
}

/** The ids that an event names of a type, as the network draws them: who only pays is no organisation. */
function namesIn({ values, roles }: EventFacts, type: NamedType): readonly string[] {
  if (type !== 'organisation') return values[type];
  return roles.filter(({ role }) => !isFunding(role)).map(({ organisationId }) => organisationId);
}

const FUNDING = ['roles.funder', 'roles.co-funder'];
const ROLES = ['organiser', 'co-organiser', 'host', 'implementer', 'partner', 'participant'].map(
  (role) => `roles.${role}`,
);

function namedShare(type: NamedType, belongs: (named: readonly string[]) => boolean): ShareOf {
  const fields = { funder: FUNDING, project: ['project_ids'], organisation: ROLES }[type];
  return (fact) =>
    belongs(namesIn(fact, type))
      ? { adds: 1, counts: [], fields, rows: [], ...(type === 'funder' ? { projectFields: FUNDING } : {}) }
      : null;
}

function shareOf(ref: NumberRef, families: Families): ShareOf {
  switch (ref.of) {
    case 'events':
    case 'everything':
      return tally(['date', 'topics'], () => true);
    case 'event':
      return people('strict', ({ event }) => event.id === ref.id);
    case 'participations':
      return people(ref.bound, () => true);
    case 'total':
      return either(ref.part, isWhole, 'participants');
    case 'known': {
      const share = fromBar(
        ({ groups }) => groups,
        (fact) => broken(fact).known,
      );
      return ref.part === 'people' ? share : tally(['groups'], (fact) => share(fact) !== null);
    }
    case 'rest':
      return restShare(ref.from);
    case 'counted':
      return tally(['participants'], ({ event }) => countedOf(event) === ref.kind);
    case 'given':
      return tally(['participants'], ({ event }) => hasNumber(event.count.kind));
    case 'group':
      return groupShare(new Set([ref.code]), ref.part, ref.gender ?? null);
    case 'family':
      return groupShare(new Set(families.groups.get(ref.code) ?? []), ref.part, ref.gender ?? null);
    case 'gender':
      return genderShare(ref.gender);
    case 'conflicts':
      return tally(['participants', 'groups'], (fact) => isWhole(fact) && broken(fact).conflict);
    case 'place':
      return either(ref.part, (fact) => siteIds(fact).includes(ref.id), 'venue_ids');
    case 'country':
      return either(ref.part, (fact) => bareCountries(fact).includes(ref.id), 'venue_ids');
    case 'places':
      return (fact) => {
        const adds = siteIds(fact).filter((id) => ref.ids.includes(id)).length;
        return adds === 0 ? null : { adds, counts: [], fields: ['venue_ids'], rows: [] };
      };
    case 'in-towns':
      return tally(['venue_ids'], (fact) => townIds(fact).some((id) => ref.ids === null || ref.ids.includes(id)));
    case 'no-town':
      return tally(['venue_ids'], (fact) => townIds(fact).length === 0);
    case 'placed':
      return tally(['venue_ids'], ({ venues }) => venues.some(hasCoordinates));
    case 'online':
      return tally(['venue_ids'], isOnline);
    case 'nowhere':
      return tally(['venue_ids'], isNowhere);
    case 'unplaced':
      return tally(['venue_ids'], (fact) => isOnline(fact) || isNowhere(fact));
    case 'dated':
      return tally(['date'], ({ event }) => event.span !== null);
    case 'undated':
      return tally(['date'], ({ event }) => event.span === null);
    case 'in-years':
      return tally(['date'], ({ event: { span } }) => span !== null && liesIn(span, ...ref.years));
    case 'coarse':
      return tally(['date'], ({ event: { span } }) => span !== null && isCoarse(span));
    case 'in-column':
    case 'in-span':
    case 'may-lie-in':
      return tally(['date'], ({ event: { span, count } }) => {
        if (span === null || (ref.counted !== undefined && ref.counted !== hasNumber(count.kind))) return false;
        if (ref.of === 'may-lie-in') return overlaps(span, ref.first, ref.last);
        if (ref.of === 'in-column')
          return !isSpread(span, ref.bin) && span.first >= ref.first && span.first <= ref.last;
        const { first, last, inferred } = span;
        return isSpread(span, ref.bin) && first === ref.first && last === ref.last && inferred === ref.inferred;
      });
    case 'node':
      return namedShare(ref.type, (named) => (ref.id === NONE ? named.length === 0 : named.includes(ref.id)));
    case 'named':
      return namedShare(ref.type, (named) => named.length > 0);
    case 'these': {
      const ids = new Set(ref.ids);
      return tally(['date'], ({ event }) => ids.has(event.id));
    }
  }
}

type EvidenceOf = (type: 'event' | 'project', id: string) => readonly EvidenceRow[];

function quotesOf(share: Share, evidence: readonly EvidenceRow[]): BehindQuote[] {
  const found = new Map<string, BehindQuote>();
  const add = (quote: BehindQuote): void => {
    const key = `${quote.sourceId}\n${quote.text}`;
    if (!found.has(key)) found.set(key, quote);
  };
  for (const { field, quote, quoteLang, sourceId, status, note } of evidence) {
    if (share.fields.includes(field) || share.projectFields?.includes(field))
      add({ text: quote, lang: quoteLang, sourceId, status, note });
  }
  for (const { quote, sourceId } of share.rows) {
    if (quote !== null && sourceId !== null) add({ text: quote, lang: null, sourceId, status: 'stated', note: null });
  }
  return [...found.values()];
}

function entryOf({ event, values }: EventFacts, share: Share, evidenceOf: EvidenceOf): BehindEvent {
  const evidence = evidenceOf('event', event.id);
  const ofProjects = values.project
    .flatMap((id) => evidenceOf('project', id))
    .filter(({ field }) => share.projectFields?.includes(field));
  const quotes = quotesOf(share, [...evidence, ...ofProjects]);
  const quoted = new Set(quotes.map(({ sourceId }) => sourceId));
  const pages = unique([
    ...share.rows.flatMap(({ sourceId }) => sourceId ?? []),
    ...(event.count.source === null ? [] : [event.count.source]),
    ...evidence.map(({ sourceId }) => sourceId),
  ]);
  const { id, title, titleOrig, titleOrigLang, date, span, count } = event;
  return {
    ...{ id, title, titleOrig, titleOrigLang, date, span, count },
    adds: share.adds,
    counts: share.counts,
    quotes,
    pages: pages.filter((page) => !quoted.has(page)),
  };
}

/** What the rows of a group add, by their gender; the stated ones first, in the order of the file. */
function gendersOf(shares: readonly Share[], bound: 'strict' | 'about'): GenderPart[] {
  const lows = new Map<string, number>();
  for (const { gender, count } of shares.flatMap(({ rows }) => rows)) {
    lows.set(gender, (lows.get(gender) ?? 0) + lowOf(count, bound));
  }
  const parts = [...lows].map(([gender, low]) => ({ gender, low })).filter(({ low }) => low > 0);
  return parts.sort((a, b) => Number(a.gender === 'not-stated') - Number(b.gender === 'not-stated'));
}

const aboutOf = ({ counts }: Share): number => counts.reduce((sum, count) => sum + lowOf(count, 'about'), 0);

/**
 * What stands behind a number of a selection.
 *
 * @param among The events among which the number counts (`eventsAmong`).
 * @param limit Events to list at most.
 * @param details Null where quotes and sources could not be loaded.
 */
export function behindOf(
  among: readonly EventFacts[],
  families: Families,
  ref: NumberRef,
  limit: number,
  details: DetailTables | null,
): Behind {
  const share = shareOf(ref, families);
  const found = among.flatMap((fact) => {
    const own = share(fact);
    return own === null ? [] : [{ fact, own }];
  });
  const countsEvents = isTally(ref);
  const counts = found.flatMap(({ own }) => own.counts);
  const sum = countsEvents ? null : sumCounts(counts);
  const mayBeAbout = ref.of === 'event' || ('part' in ref && ref.part === 'people');
  const onlyAbout = mayBeAbout && sum?.strictLow === 0 && sum.approxLow !== null;
  const shares = onlyAbout ? found.map(({ fact, own }) => ({ fact, own: { ...own, adds: aboutOf(own) } })) : found;
  shares.sort(
    (a, b) =>
      b.own.adds - a.own.adds ||
      Number(b.own.counts.some(({ kind }) => hasNumber(kind))) -
        Number(a.own.counts.some(({ kind }) => hasNumber(kind))) ||
      byFirstDay(a.fact.line, b.fact.line),
  );
  const asks = (ref.of === 'group' || ref.of === 'family') && ref.part === 'people' && ref.gender === undefined;
  const listed = shares.slice(0, limit);
  const evidence = groupBy(details?.evidence ?? [], ({ recordType, recordId }) => `${recordType} ${recordId}`);
  const events = listed.map(({ fact, own }) => entryOf(fact, own, (type, id) => evidence.get(`${type} ${id}`) ?? []));
  const named = new Set(events.flatMap(({ quotes, pages }) => [...quotes.map(({ sourceId }) => sourceId), ...pages]));
  return {
    ref,
    bound: onlyAbout || addsAbout(ref) ? 'about' : 'strict',
    unit: countsEvents ? 'events' : 'participations',
    total: shares.reduce((sum, { own }) => sum + own.adds, 0),
    sum,
    genders: asks
      ? gendersOf(
          shares.map(({ own }) => own),
          onlyAbout ? 'about' : 'strict',
        )
      : [],
    events,
    more: shares.length - listed.length,
    sources: (details?.sources ?? []).filter(({ id }) => named.has(id)),
  };
}

/** True where approximate numbers are asked for. */
function addsAbout(ref: NumberRef): boolean {
  return ref.of === 'participations' ? ref.bound === 'about' : 'part' in ref && ref.part === 'people-about';
}

/** True for numbers of events. */
function isTally(ref: NumberRef): boolean {
  if (['participations', 'event', 'rest', 'gender'].includes(ref.of)) return false;
  return !('part' in ref) || !['people', 'people-about', 'in-bar', 'outside-bar'].includes(ref.part);
}
