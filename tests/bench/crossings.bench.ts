import type { Row } from '../../src/cli/bench-table';
import { noFilters, type Filters } from '../../src/model/filters';
import { chooseColumns } from '../../src/views/network/columns';
import { toLayers } from '../../src/views/network/layers';
import { orderLayers, totalCrossings } from '../../src/views/network/ordering';
import { published } from './published';
import { bestOfRestarts, unconstrained } from './restarts';

export const name = 'Crossings of the network, against the best of 200 random starts with plain barycentre sweeps';

const RESTARTS = 200;
const SEED = 1;

/** Selections of the published data, each with lines that cannot all run free. */
export const SELECTIONS: Readonly<Record<string, Filters>> = {
  'gender and migration (default)': noFilters('core'),
  'all events': noFilters('all'),
  'related events': noFilters('context'),
  'all events, 2019–2023': { ...noFilters('all'), from: '2019', to: '2023' },
  'in Serbia': { ...noFilters('core'), country: ['RS'] },
  'all events, in Bosnia and Herzegovina': { ...noFilters('all'), country: ['BA'] },
  'all events, trainings': { ...noFilters('all'), format: ['training'] },
  'all events, conferences': { ...noFilters('all'), format: ['conference'] },
};

export async function run(): Promise<Row[]> {
  const { engine } = await published();
  const rows: Row[] = [];
  for (const [selection, filters] of Object.entries(SELECTIONS)) {
    const layers = toLayers(chooseColumns((await engine.ask(filters)).network, new Set(), new Set()));
    const crossings = totalCrossings(layers, orderLayers(layers));
    const row = { unit: 'crossings', samples: 1, median: crossings, p95: null } as const;
    rows.push({
      ...row,
      measure: selection,
      peer: { name: 'best of 200', median: bestOfRestarts(layers, RESTARTS, SEED) },
      limit: { of: 'ratio', at: 1.1 },
    });
    rows.push({
      ...row,
      measure: '  if stand-ins and dates could stand anywhere',
      peer: { name: 'best of 200', median: bestOfRestarts(unconstrained(layers), RESTARTS, SEED) },
      limit: null,
    });
  }
  return rows;
}
