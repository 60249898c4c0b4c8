import { expect, test } from 'vitest';
import { DistinctIds } from '../../../../../src/io/own/columns/made-id';

test('DistinctIds numbers what is wanted again from 2 on, and goes round ids that are taken', () => {
  const ids = new DistinctIds(['tirana-3']);
  expect(['tirana', 'tirana', 'tirana', 'tirana-2', 'tirana'].map((wanted) => ids.make(wanted))).toEqual([
    ...['tirana', 'tirana-2', 'tirana-4', 'tirana-2-2', 'tirana-5'],
  ]);
});
