/** What a number is made of: the events behind it, what each adds, and the words of its sources. */
import { breakDown, hasCertainTotal } from '../model/breakdown';
import type { GenderPart } from '../model/aggregates';
import { certainLow, hasNumber, type Count } from '../model/count';
import type { Behind, BehindEvent, BehindQuote, GroupPart, NumberRef } from '../model/number-ref';
import type { DetailTables, EvidenceRow, ParticipantRow } from '../model/records';
import { sumCounts } from '../model/sum';
import type { Families } from './composition';
import { countedOf, groupBy, unique, type EventFacts } from './facts';
import { byFirstDay } from './list';
import { bareCountries, siteIds } from './places';

/** What one event has to do with a number. */
interface Share {
  readonly adds: number;
  readonly counts: readonly Count[];
  /** Fields of the evidence that back it. */
  readonly fields: readonly string[];
  /** Rows of groups whose own quotes back it. */
  readonly rows: readonly ParticipantRow[];
}

/** Null where the event does not belong to the number. */
type ShareOf = (fact: EventFacts) => Share | null;

const tally =
  (fields: readonly string[], belongs: (fact: EventFacts) => boolean): ShareOf =>
  (fact) =>
    belongs(fact) ? { adds: 1, counts: [], fields, rows: [] } : null;

const lowOf = (count: Count, bound: 'strict' | 'about'): number =>
  bound === 'about' ? (count.low ?? 0) : certainLow(count);

const people =
  (bound: 'strict' | 'about', belongs: (fact: EventFacts) => boolean): ShareOf =>
  (fact) => {
    const { count } = fact.event;
    return belongs(fact) ? { adds: lowOf(count, bound), counts: [count], fields: ['participants'], rows: [] } : null;
  };

const either = (part: 'events' | 'people', belongs: (fact: EventFacts) => boolean, field: string): ShareOf =>
  part === 'events' ? tally([field], belongs) : people('strict', belongs);

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
    const adds = counts.reduce((sum, count) => sum + certainLow(count), 0);
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

function shareOf(ref: NumberRef, families: Families): ShareOf {
  switch (ref.of) {
    case 'events':
      return tally(['date', 'topics'], () => true);
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
    case 'counted':
      return tally(['participants'], ({ event }) => countedOf(event) === ref.kind);
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
    case 'online':
      return tally(['venue_ids'], ({ line }) => line.online);
    case 'nowhere':
      return tally(['venue_ids'], ({ line }) => line.countries.length === 0 && !line.online);
    case 'undated':
      return tally(['date'], ({ event }) => event.span === null);
    case 'these': {
      const ids = new Set(ref.ids);
      return tally(['date'], ({ event }) => ids.has(event.id));
    }
  }
}

function quotesOf(share: Share, evidence: readonly EvidenceRow[]): BehindQuote[] {
  const found = new Map<string, BehindQuote>();
  const add = (quote: BehindQuote): void => {
    const key = `${quote.sourceId}\n${quote.text}`;
    if (!found.has(key)) found.set(key, quote);
  };
  for (const { field, quote, quoteLang, sourceId, status, note } of evidence) {
    if (share.fields.includes(field)) add({ text: quote, lang: quoteLang, sourceId, status, note });
  }
  for (const { quote, sourceId } of share.rows) {
    if (quote !== null && sourceId !== null) add({ text: quote, lang: null, sourceId, status: 'stated', note: null });
  }
  return [...found.values()];
}

function entryOf({ event }: EventFacts, share: Share, evidence: readonly EvidenceRow[]): BehindEvent {
  const quotes = quotesOf(share, evidence);
  const quoted = new Set(quotes.map(({ sourceId }) => sourceId));
  const pages = unique([
    ...share.rows.flatMap(({ sourceId }) => sourceId ?? []),
    ...(event.count.source === null ? [] : [event.count.source]),
    ...evidence.map(({ sourceId }) => sourceId),
  ]);
  const { id, title, titleOrig, titleOrigLang, date, span } = event;
  return {
    ...{ id, title, titleOrig, titleOrigLang, date, span },
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
 * @param selection The events of the selection.
 * @param limit Events to list at most.
 * @param details Null where quotes and sources could not be loaded.
 */
export function behindOf(
  selection: readonly EventFacts[],
  families: Families,
  ref: NumberRef,
  limit: number,
  details: DetailTables | null,
): Behind {
  const share = shareOf(ref, families);
  const found = selection.flatMap((fact) => {
    const own = share(fact);
    return own === null ? [] : [{ fact, own }];
  });
  const countsEvents = isTally(ref);
  const counts = found.flatMap(({ own }) => own.counts);
  const sum = countsEvents ? null : sumCounts(counts);
  const onlyAbout = 'part' in ref && ref.part === 'people' && sum?.strictLow === 0 && sum.approxLow !== null;
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
  const evidence = groupBy(details?.evidence ?? [], ({ recordType, recordId }) =>
    recordType === 'event' ? recordId : null,
  );
  const events = listed.map(({ fact, own }) => entryOf(fact, own, evidence.get(fact.event.id) ?? []));
  const named = new Set(events.flatMap(({ quotes, pages }) => [...quotes.map(({ sourceId }) => sourceId), ...pages]));
  return {
    ref,
    bound: onlyAbout || (ref.of === 'participations' && ref.bound === 'about') ? 'about' : 'strict',
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

/** True for numbers of events. */
function isTally(ref: NumberRef): boolean {
  if (ref.of === 'participations' || ref.of === 'gender') return false;
  return !('part' in ref) || !['people', 'in-bar', 'outside-bar'].includes(ref.part);
}
