import { timed, type Row } from '../../src/cli/bench-table';
import { columnarEngine } from '../../src/engine/columnar/columnar';
import type { Engine } from '../../src/engine/engine';
import { plainEngine } from '../../src/engine/plain';
import { dayOf } from '../../src/lib/day';
import type { Aggregates } from '../../src/model/aggregates';
import { noFilters, type Filters } from '../../src/model/filters';
import type { CoreTables } from '../../src/model/records';
import { COUNTED_LISTS, crossfilterPeer, type Box, type Numbers, type Peer } from './crossfilter-peer';
import { manyEvents } from './many-events';

export const name = 'Everything the page draws, against crossfilter2 (a part of it) in the same run';

const SIZES = (process.env.SUSRET_BENCH_EVENTS ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Beyond this the plain engine is not asked. */
const MOST_PLAIN = 100_000;
const STEPS = 40;

/** One change by a reader, as both sides are told it. */
interface Step {
  readonly filters: Partial<Filters>;
  readonly tell: (peer: Peer) => void;
}

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A period of two years that moves by three days. */
function brush(): Step[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const first = dayOf(2017, 1, 1) + 3 * i;
    const last = first + 730;
    return { filters: { from: iso(first), to: iso(last) }, tell: (peer) => peer.filterDays([first, last]) };
  });
}

/** Topics ticked and unticked, up to four at a time; none in between. */
function toggles(): Step[] {
  const topics = Array.from({ length: STEPS }, (_, i) =>
    i % 8 === 0 ? [] : Array.from({ length: 1 + (i % 4) }, (_, k) => `topic-${(i + 3 * k) % 20}`),
  );
  return topics.map((topic) => ({ filters: { topic }, tell: (peer) => peer.filterList('topic', topic) }));
}

/** The towns of a viewport that moves to the east. */
function viewports(core: CoreTables): Step[] {
  return Array.from({ length: STEPS }, (_, i) => {
    const box: Box = { south: 41, north: 45, west: 14 + i / 20, east: 18 + i / 20 };
    const town = core.venues.flatMap(({ lat, lon, townId }) =>
      lat !== null && lon !== null && lat >= box.south && lat < box.north && lon >= box.west && lon < box.east
        ? (townId ?? [])
        : [],
    );
    return { filters: { town }, tell: (peer) => peer.filterBox(box) };
  });
}

/** Fails where the two sides do not count the same. */
function compare(ours: Aggregates, theirs: Numbers, step: Step): void {
  const differing: string[] = [];
  const same = (what: string, a: number, b: number) => a === b || differing.push(`${what} ${a} instead of ${b}`);
  same('events', ours.summary.events, theirs.events);
  same('people', ours.summary.participations.strictLow, theirs.people);
  for (const key of COUNTED_LISTS)
    for (const { value, events } of ours.options[key].options)
      // crossfilter2 counts a list without its own filter, too; by place the two sides filter by other means.
      if (!(key === 'town' || key === 'country')) same(`${key} ${value}`, events, theirs.lists[key].get(value) ?? 0);
  for (const { id, participations } of ours.places.towns)
    same(`people at ${id}`, participations.strictLow, theirs.peopleInTowns.get(id) ?? 0);
  if (differing.length > 0)
    throw new Error(`The engine and crossfilter2 disagree on ${JSON.stringify(step.filters)}: ${differing[0] ?? ''}.`);
}

interface Times {
  readonly ours: number[];
  readonly copies: number[];
  readonly theirs: number[];
}

async function measure(engine: Engine, peer: Peer, steps: readonly Step[]): Promise<Times> {
  const times: Times = { ours: [], copies: [], theirs: [] };
  for (const step of steps) {
    const start = performance.now();
    const answer = await engine.ask({ ...noFilters('all'), ...step.filters });
    const answered = performance.now();
    structuredClone(answer);
    const copied = performance.now();
    step.tell(peer);
    const numbers = peer.numbers();
    const end = performance.now();
    compare(answer, numbers, step);
    times.ours.push(copied - start);
    times.copies.push(copied - answered);
    times.theirs.push(end - copied);
  }
  // The first steps warm the compiler up.
  const warm = Math.floor(steps.length / 4);
  return { ours: times.ours.slice(warm), copies: times.copies.slice(warm), theirs: times.theirs.slice(warm) };
}

/** The medians against each other, then the 95th percentiles. */
function rows(measure: string, { ours, copies, theirs }: Times, limits: readonly [number, number] | null): Row[] {
  const [own, peer] = [timed(measure, ours), timed('', theirs)];
  const limit = (at: number | undefined) => (at === undefined ? null : ({ of: 'ratio', at } as const));
  return [
    { ...own, peer: { name: 'crossfilter2', median: peer.median }, limit: limit(limits?.[0]) },
    {
      ...own,
      measure: `${measure}, 95th percentile`,
      median: own.p95 ?? NaN,
      p95: null,
      peer: { name: 'crossfilter2', median: peer.p95 ?? NaN },
      limit: limit(limits?.[1]),
    },
    timed(`  of which the copy of the answer`, copies),
  ];
}

const LIMITS = { brush: [0.1, 0.3], toggles: [0.1, 0.1], viewports: [0.4, 0.4] } as const;

function megabytes(before: number): number {
  return Math.round((process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - before) / 1e6);
}

export async function run(): Promise<Row[]> {
  const all: Row[] = [];
  for (const size of SIZES) {
    const core = manyEvents(size);
    const events = `${size.toLocaleString('en')} events`;
    const used = process.memoryUsage();
    const start = performance.now();
    const engine = columnarEngine(core);
    const built = performance.now();
    const own = megabytes(used.heapUsed + used.arrayBuffers);
    const peer = crossfilterPeer(core);
    const ready = performance.now();
    const both = megabytes(used.heapUsed + used.arrayBuffers);
    process.stderr.write(`${events}: columns ${own} MB, crossfilter2 ${both - own} MB, not counting the tables.\n`);
    all.push(timed(`${events}: ready`, [built - start], { peer: { name: 'crossfilter2', median: ready - built } }));
    // The limits hold for the greatest size.
    const limitOf = (key: keyof typeof LIMITS) => (size === 1_000_000 ? LIMITS[key] : null);
    all.push(...rows(`${events}: period moved`, await measure(engine, peer, brush()), limitOf('brush')));
    peer.filterDays(null);
    all.push(...rows(`${events}: topics`, await measure(engine, peer, toggles()), limitOf('toggles')));
    peer.filterList('topic', []);
    all.push(...rows(`${events}: map`, await measure(engine, peer, viewports(core)), limitOf('viewports')));
    if (size > MOST_PLAIN) continue;
    const plain = plainEngine(core);
    const scans: number[] = [];
    for (const { filters } of brush().slice(0, 10)) {
      const asked = performance.now();
      await plain.ask({ ...noFilters('all'), ...filters });
      scans.push(performance.now() - asked);
    }
    all.push(timed(`${events}: period moved, by the plain engine`, scans));
  }
  return all;
}
