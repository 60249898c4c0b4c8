import { shuffled, sweep, totalCrossings, type Layers } from '../../src/views/network/ordering';
import { seededRandom } from '../../src/views/network/seeded-random';

/** The fewest crossings of random orders, each improved by plain barycentre sweeps. The same seed gives the same answer. */
export function bestOfRestarts(layers: Layers, restarts: number, seed: number): number {
  const random = seededRandom(seed);
  let fewest = Infinity;
  for (let i = 0; i < restarts; i++) {
    fewest = Math.min(fewest, totalCrossings(layers, sweep(layers, shuffled(layers, random))));
  }
  return fewest;
}

/** The same lines with every node free to stand anywhere: no unit stays together, nothing is pinned. */
export function unconstrained(layers: Layers): Layers {
  return {
    ...layers,
    layers: layers.layers.map(({ units }) => ({ units: units.flat().map((node) => [node]), pinned: 0 })),
  };
}
