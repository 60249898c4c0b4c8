import type { Engine } from '../../src/engine/engine';
import { LIST_FILTERS, noFilters, type Filters } from '../../src/model/filters';

/** One selection for each of the most frequent values of every filter, and a few of the period and of text. */
export async function filterCases(engine: Engine): Promise<Filters[]> {
  const all = noFilters('all');
  const { options } = await engine.ask(all);
  return [
    all,
    noFilters('core'),
    ...LIST_FILTERS.flatMap((key) => options[key].options.slice(0, 5).map(({ value }) => ({ ...all, [key]: [value] }))),
    ...[2016, 2018, 2020, 2022, 2024].map((year) => ({ ...all, from: String(year), to: String(year + 1) })),
    ...['sarajevo', 'policija', 'žene', 'обука'].map((q) => ({ ...all, q })),
  ];
}
