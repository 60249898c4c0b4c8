import { describe, expect, test } from 'vitest';
import { makeCount, NOT_STATED, type Count } from '../../../../../src/model/count';
import { fewCompositionFindings } from '../../../../../src/model/findings/few/composition';
import { event, exactly } from '../../../engine/fixture';
import { ask } from '../ask';

async function findings(...counts: Count[]) {
  return fewCompositionFindings(await ask({ events: counts.map((count, i) => event(`e${String(i)}`, { count })) }));
}

const moreThan50 = makeCount('more-than', 50);
const about50 = makeCount('about', 50);

describe('fewCompositionFindings', () => {
  test('are of one to four events, of which all give a number or none does', async () => {
    expect(await findings()).toEqual([]);
    expect(await findings(NOT_STATED)).toEqual([{ kind: 'no-number', n: 1 }]);
    expect(await findings(...Array.from({ length: 4 }, () => NOT_STATED))).toEqual([{ kind: 'no-number', n: 4 }]);
    expect(await findings(...Array.from({ length: 5 }, () => NOT_STATED))).toEqual([]);
    expect(await findings(exactly(32), NOT_STATED)).toEqual([]);
  });

  test('add numbers up, where none is approximate', async () => {
    expect(await findings(exactly(32), moreThan50)).toMatchObject([
      { kind: 'total', n: 2, total: { strictLow: 82, strictKind: 'more-than' } },
      { kind: 'all-numbers', n: 2 },
    ]);
    expect(await findings(exactly(32), about50)).toEqual([{ kind: 'all-numbers', n: 2 }]);
  });
});
