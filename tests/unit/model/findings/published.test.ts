import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Aggregates } from '../../../../src/model/aggregates';
import { LIST_FILTERS, noFilters, type Filters, type ListFilter, type Scope } from '../../../../src/model/filters';
import { compositionFindings } from '../../../../src/model/findings/composition';
import { fewCompositionFindings } from '../../../../src/model/findings/few/composition';
import { fewMapFindings } from '../../../../src/model/findings/few/map';
import { fewNetworkFindings } from '../../../../src/model/findings/few/network';
import { fewTimelineFindings } from '../../../../src/model/findings/few/timeline';
import { mapFindings } from '../../../../src/model/findings/map';
import { networkFindings } from '../../../../src/model/findings/network';
import { timelineFindings } from '../../../../src/model/findings/timeline';
import { realData } from '../../../support/real-data';
import { fewCompositionFaults, fewMapFaults, fewNetworkFaults, fewTimelineFaults } from './few/truth';
import { selectRows, type Rows } from './rows';
import { compositionFaults, mapFaults, networkFaults, timelineFaults } from './truth';

const SCOPES: readonly Scope[] = ['core', 'context', 'all'];
const YEARS = Array.from({ length: 11 }, (_, i) => String(2015 + i));

let data: Awaited<ReturnType<typeof realData>>;
let values: readonly (readonly [ListFilter, string])[];

beforeAll(async () => {
  data = await realData();
  const { options } = await data.engine.ask(noFilters('all'));
  values = LIST_FILTERS.flatMap((key) => options[key].options.map(({ value }) => [key, value] as const));
});

/** Every single value of every filter and every year, in every scope. */
const singleFilters = (): Filters[] =>
  SCOPES.flatMap((scope) => [
    noFilters(scope),
    ...values.map(([key, value]) => ({ ...noFilters(scope), [key]: [value] })),
    ...YEARS.map((year) => ({ ...noFilters(scope), from: year, to: year })),
  ]);

/** The findings of an answer that the rows do not bear out, with what is wrong. */
function lies(answer: Aggregates, rows: Rows) {
  return [
    ...mapFindings(answer).map((finding) => ({ finding, faults: mapFaults(finding, rows) })),
    ...timelineFindings(answer).map((finding) => ({ finding, faults: timelineFaults(finding, rows) })),
    ...compositionFindings(answer).map((finding) => ({ finding, faults: compositionFaults(finding, rows) })),
    ...networkFindings(answer).map((finding) => ({ finding, faults: networkFaults(finding, rows) })),
    ...fewMapFindings(answer).map((finding) => ({ finding, faults: fewMapFaults(finding, rows) })),
    ...fewTimelineFindings(answer).map((finding) => ({ finding, faults: fewTimelineFaults(finding, rows) })),
    ...fewCompositionFindings(answer).map((finding) => ({ finding, faults: fewCompositionFaults(finding, rows) })),
    ...fewNetworkFindings(answer).map((finding) => ({ finding, faults: fewNetworkFaults(finding, rows) })),
  ].filter(({ faults }) => faults.length > 0);
}

const fewKindsOf = (answer: Aggregates): string[] => [
  ...fewMapFindings(answer).map(({ kind }) => `few.map.${kind}`),
  ...fewTimelineFindings(answer).map(({ kind }) => `few.timeline.${kind}`),
  ...fewCompositionFindings(answer).map(({ kind }) => `few.composition.${kind}`),
  ...fewNetworkFindings(answer).map(({ kind }) => `few.network.${kind}`),
];

const kindsOf = (answer: Aggregates): string[] => [
  ...mapFindings(answer).map(({ kind }) => `map.${kind}`),
  ...timelineFindings(answer).map(({ kind }) => `timeline.${kind}`),
  ...compositionFindings(answer).map(({ kind }) => `composition.${kind}`),
  ...networkFindings(answer).map(({ kind }) => `network.${kind}`),
  ...fewKindsOf(answer),
];

describe('findings of the published data', () => {
  test('are true of the rows under every single value of every filter', async () => {
    const kinds = new Set<string>();
    for (const filters of singleFilters()) {
      const answer = await data.engine.ask(filters);
      const rows = selectRows(data.core, filters);
      expect(rows.events).toHaveLength(answer.summary.events);
      expect(lies(answer, rows), JSON.stringify(filters)).toEqual([]);
      // Under five events nothing is said of a part of them; from five on nothing as of few.
      const few = rows.events.length < 5 ? fewKindsOf(answer) : [];
      if (rows.events.length < 5) expect(kindsOf(answer)).toEqual(few);
      if (rows.events.length === 0 || rows.events.length >= 5) expect(fewKindsOf(answer)).toEqual([]);
      for (const kind of kindsOf(answer)) kinds.add(kind);
    }
    // There are 43 kinds. Proof that nearly all were put to the test.
    expect(kinds.size).toBeGreaterThanOrEqual(40);
  }, 60_000);

  test('are true of the rows under any filters together', async () => {
    const picks = fc.record({
      scope: fc.constantFrom(...SCOPES),
      // Few filters of many values: filters of one value each seldom leave five events.
      keys: fc.uniqueArray(fc.constantFrom(...LIST_FILTERS), { maxLength: 3 }),
      picked: fc.infiniteStream(fc.nat()),
      width: fc.integer({ min: 1, max: 12 }),
      period: fc.option(fc.tuple(fc.constantFrom(...YEARS), fc.constantFrom(...YEARS))),
    });
    let [large, few] = [0, 0];
    await fc.assert(
      fc.asyncProperty(picks, async ({ scope, keys, picked, width, period }) => {
        const lists = keys.map((key) => {
          const own = values.filter(([filter]) => filter === key).map(([, value]) => value);
          const some = [...picked.take(width)].map((at) => own[at % own.length] ?? '');
          return [key, [...new Set(some)]] as const;
        });
        const [from = null, to = null] = period === null ? [] : [...period].sort();
        const selection: Filters = { ...noFilters(scope), ...Object.fromEntries(lists), from, to };
        const answer = await data.engine.ask(selection);
        const rows = selectRows(data.core, selection);
        expect(rows.events).toHaveLength(answer.summary.events);
        expect(lies(answer, rows)).toEqual([]);
        if (answer.summary.events >= 5) large++;
        else if (answer.summary.events > 0) few++;
      }),
      { numRuns: 400, seed: 20261124 },
    );
    expect(large).toBeGreaterThan(100);
    expect(few).toBeGreaterThan(60);
  }, 60_000);
});
