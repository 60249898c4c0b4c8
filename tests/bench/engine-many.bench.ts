import { timed, type Row } from '../../src/cli/bench-table';
import { engineOfColumns } from '../../src/engine/columnar/columnar';
import { coreOf } from '../../src/engine/columnar/event-columns';
import type { Engine } from '../../src/engine/engine';
import { plainEngine } from '../../src/engine/plain';
import { dayOf } from '../../src/lib/day';
import type { Aggregates } from '../../src/model/aggregates';
import { noFilters, type Filters } from '../../src/model/filters';
import { byCode, crossfilterPeer, type Peer } from './crossfilter-peer';
import { manyColumns } from './many-columns';
import { COUNTED_LISTS, flatEvents, scan, type Asked, type Box, type FlatEvents, type Numbers } from './plain-scan';

/**
 * Both in this process. The engine gives everything that the page draws, and its answer is copied as it would be on its way out of a worker;
 * crossfilter2 gives events and people, five lists, quarters and people by town, and no copy of them. It is told codes where the engine is told
 * names. Both are held at every step to a scan of all rows.
 */
export const name =
  'Everything the page draws, copied, against crossfilter2 (a part of it, not copied) in the same run';

const SIZES = (process.env.SUSRET_BENCH_EVENTS ?? '1000,10000,100000,1000000').split(',').map(Number);
/** Beyond this the plain engine is not asked: it needs every event as an object. */
const MOST_PLAIN = 10_000;
/** Changes of each kind; fewer at the greatest size, where crossfilter2 needs seconds for some of them. */
const stepsAt = (size: number) => Number(process.env.SUSRET_BENCH_STEPS ?? (size < 1_000_000 ? 40 : 12));

/** One change by a reader, as both sides are told it. */
interface Step {
  readonly filters: Partial<Filters>;
  readonly asked: Partial<Asked>;
}

const ALL: Asked = { days: null, topics: null, box: null };

const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A period of two years that moves by three days. */
function brush(steps: number): Step[] {
  return Array.from({ length: steps }, (_, i) => {
    const first = dayOf(2017, 1, 1) + 3 * i;
    const last = first + 730;
    return { filters: { from: iso(first), to: iso(last) }, asked: { days: [first, last] } };
  });
}

/** Topics ticked and unticked, up to four at a time; none in between. */
function toggles(steps: number): Step[] {
  return Array.from({ length: steps }, (_, i) => {
    const topics = i % 8 === 0 ? [] : Array.from({ length: 1 + (i % 4) }, (_, k) => (i + 3 * k) % 20);
    return {
      filters: { topic: topics.map((topic) => `topic-${topic}`) },
      asked: { topics: topics.length === 0 ? null : topics },
    };
  });
}

/** The towns of a viewport that moves to the east. */
function viewports(steps: number, { lat, lon, town, valuesOf }: FlatEvents): Step[] {
  const places = new Map(Array.from(town, (code, row) => [code, row]));
  return Array.from({ length: steps }, (_, i) => {
    const box: Box = { south: 41, north: 45, west: 14 + i / 20, east: 18 + i / 20 };
    const inside = [...places].flatMap(([code, row]) => {
      const [y = 0, x = 0] = [lat[row], lon[row]];
      return y >= box.south && y < box.north && x >= box.west && x < box.east ? (valuesOf.town[code] ?? []) : [];
    });
    return { filters: { town: inside }, asked: { box } };
  });
}

/** Our numbers by code; values that are not listed have NaN. */
function ownNumbers({ summary, options, places }: Aggregates, { valuesOf }: FlatEvents): Numbers {
  const cells = (key: keyof Numbers['lists']) => {
    const events = new Map(options[key].options.map((option) => [option.value, option.events]));
    const rest = options[key].more > 0 ? NaN : 0;
    return valuesOf[key].map((value) => events.get(value) ?? rest);
  };
  const people = new Map(places.towns.map(({ id, participations }) => [id, participations.strictLow]));
  return {
    events: summary.events,
    people: summary.participations.strictLow,
    lists: {
      format: cells('format'),
      topic: cells('topic'),
      org: cells('org'),
      project: cells('project'),
      funder: cells('funder'),
    },
    peopleInTowns: valuesOf.town.map((town) => people.get(town) ?? 0),
  };
}

/** Fails where a side does not count as the scan does. */
function hold(who: string, theirs: Numbers, scanned: Numbers, step: Step): void {
  const differ = (what: string, a: number, b: number): void => {
    if (!Number.isNaN(a) && a !== b)
      throw new Error(`${who} has ${a} instead of ${b} ${what} under ${JSON.stringify(step.filters)}.`);
  };
  differ('events', theirs.events, scanned.events);
  differ('people', theirs.people, scanned.people);
  for (const key of COUNTED_LISTS)
    for (let i = 0; i < scanned.lists[key].length; i++)
      differ(`events of ${key} ${i}`, theirs.lists[key][i] ?? 0, scanned.lists[key][i] ?? 0);
  for (let i = 0; i < scanned.peopleInTowns.length; i++)
    differ(`people in town ${i}`, theirs.peopleInTowns[i] ?? 0, scanned.peopleInTowns[i] ?? 0);
}

interface Times {
  readonly ours: number[];
  readonly copies: number[];
  readonly theirs: number[];
}

async function measure(engine: Engine, peer: Peer, flat: FlatEvents, steps: readonly Step[]): Promise<Times> {
  const times: Times = { ours: [], copies: [], theirs: [] };
  for (const step of steps) {
    const start = performance.now();
    const answer = await engine.ask({ ...noFilters('all'), ...step.filters });
    const answered = performance.now();
    structuredClone(answer);
    const copied = performance.now();
    peer.filter(step.asked);
    const numbers = peer.numbers();
    const end = performance.now();
    const scanned = scan(flat, { ...ALL, ...step.asked });
    hold('The engine', ownNumbers(answer, flat), scanned, step);
    hold('crossfilter2', byCode(numbers, flat), scanned, step);
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

/** Bytes in use, once what nobody holds any more is gone where the process may say so. */
function usedMegabytes(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

export async function run(): Promise<Row[]> {
  const all: Row[] = [];
  const memory = (measure: string, median: number, peer: Row['peer'] = null): Row => ({
    ...{ measure, unit: 'MB', samples: 1, median, p95: null, peer, limit: null },
  });
  for (const size of SIZES) {
    const events = `${size.toLocaleString('en')} events`;
    const steps = stepsAt(size);
    const before = usedMegabytes();
    const tables = manyColumns(size);
    const given = usedMegabytes();
    const start = performance.now();
    const engine = engineOfColumns(tables);
    const built = performance.now() - start;
    const own = usedMegabytes();
    const flat = flatEvents(tables);
    const flattened = usedMegabytes();
    const begun = performance.now();
    const peer = crossfilterPeer(flat);
    const theirs = performance.now() - begun;
    const both = usedMegabytes();
    // A run may be cut short: what is known so far is said at once.
    const say = (added: readonly Row[]): void => {
      for (const { measure, unit, median, peer } of added)
        process.stderr.write(
          `${measure}: ${median.toFixed(2)} ${unit}${peer ? `, ${peer.name} ${peer.median.toFixed(2)}` : ''}\n`,
        );
      all.push(...added);
    };
    say([
      timed(`${events}: ready`, [built], { peer: { name: 'crossfilter2', median: theirs } }),
      memory(`${events}: columns, as read`, given - before),
      memory(`${events}: engine over them`, own - given, { name: 'crossfilter2', median: both - flattened }),
    ]);
    // The limits hold for the greatest size.
    const limitOf = (key: keyof typeof LIMITS) => (size === 1_000_000 ? LIMITS[key] : null);
    say(rows(`${events}: period moved`, await measure(engine, peer, flat, brush(steps)), limitOf('brush')));
    peer.filter(ALL);
    say(rows(`${events}: map`, await measure(engine, peer, flat, viewports(steps, flat)), limitOf('viewports')));
    peer.filter(ALL);
    say(rows(`${events}: topics`, await measure(engine, peer, flat, toggles(steps)), limitOf('toggles')));
    if (size > MOST_PLAIN) continue;
    const plain = plainEngine(coreOf(tables));
    const scans: number[] = [];
    for (const { filters } of brush(10)) {
      const asked = performance.now();
      await plain.ask({ ...noFilters('all'), ...filters });
      scans.push(performance.now() - asked);
    }
    all.push(timed(`${events}: period moved, by the plain engine`, scans));
  }
  return all;
}
