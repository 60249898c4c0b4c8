import { describe, expect, test } from 'vitest';
import { makeCount, type Count } from '../../../../src/model/count';
import { compositionFindings } from '../../../../src/model/findings/composition';
import type { EventRecord } from '../../../../src/model/records';
import { code, event, exactly, MENTIONED, people } from '../../engine/fixture';
import { ask } from './ask';

const CODES = [
  ...['lived', 'state', 'civil', 'other'].map((family) => code('group-family', family)),
  code('group', 'migrants', 'lived'),
  code('group', 'police', 'state'),
  code('group', 'ngos', 'civil'),
  code('group', 'mixed', 'other'),
];

const [atLeast, moreThan] = [(n: number) => makeCount('at-least', n), (n: number) => makeCount('more-than', n)];

interface Stated {
  readonly total?: Count;
  readonly complete?: boolean;
  readonly groups?: Readonly<Record<string, Count>>;
}

async function findings(stated: readonly Stated[]) {
  const events: EventRecord[] = stated.map(({ total, complete = false }, i) =>
    event(`e${String(i)}`, { complete, ...(total && { count: total }) }),
  );
  const participants = stated.flatMap(({ groups = {} }, i) =>
    Object.entries(groups).map(([group, count]) => people(`e${String(i)}`, group, count)),
  );
  return compositionFindings(await ask({ events, participants, codes: CODES }));
}

const of = async (kind: string, stated: readonly Stated[]) =>
  (await findings(stated)).find((finding) => finding.kind === kind) ?? null;

const repeat = (n: number, stated: Stated = {}): Stated[] => Array.from({ length: n }, () => stated);
const naming = (group: string): Stated => ({ groups: { [group]: MENTIONED } });
const counting = (group: string, count: Count, total = count): Stated => ({ total, groups: { [group]: count } });

describe('compositionFindings', () => {
  test('are none under five events', async () => {
    expect(await findings(repeat(4))).toEqual([]);
    expect(await findings(repeat(5))).not.toEqual([]);
  });

  test('find a family that is named at a fifth of the events and counted at none', async () => {
    const stated = [...repeat(3, naming('police')), ...repeat(12)];
    expect(await of('never-counted', stated)).toEqual({ kind: 'never-counted', n: 3, family: 'state' });
    expect(await of('never-counted', [...stated, {}])).toBeNull();
    expect(await of('never-counted', [...stated, counting('police', makeCount('about', 5))])).toBeNull();
    // Of two with equally many, neither is singled out; the family of the rest never is.
    expect(await of('never-counted', [...repeat(3, naming('police')), ...repeat(3, naming('ngos'))])).toBeNull();
    expect(await of('never-counted', repeat(5, naming('mixed')))).toBeNull();
  });

  test('find the family that is counted most where all others end below it', async () => {
    const rest = [...repeat(3), counting('police', exactly(9))];
    expect(await of('counted-most', [...rest, counting('migrants', atLeast(10))])).toEqual({
      kind: 'counted-most',
      n: 10,
      family: 'lived',
    });
    // A tie is not "most".
    expect(await of('counted-most', [...rest, counting('migrants', exactly(9))])).toBeNull();
    // "At least 9" may be more than 10, and so may "about 9"; 5 to 10 are as many.
    for (const count of [atLeast(9), moreThan(1), makeCount('about', 9), makeCount('range', 5, 10)]) {
      const stated = [...repeat(3), counting('police', count), counting('migrants', exactly(10))];
      expect(await of('counted-most', stated)).toBeNull();
    }
    const range = [...repeat(3), counting('police', makeCount('range', 5, 9)), counting('migrants', exactly(10))];
    expect(await of('counted-most', range)).toMatchObject({ n: 10 });
    // The family of the rest is a rival, though never the finding.
    expect(await of('counted-most', [...range, counting('mixed', exactly(10))])).toBeNull();
    expect(await of('counted-most', [...range, counting('mixed', exactly(30))])).toBeNull();
  });

  test('compare by what is certain where groups of one event may overlap', async () => {
    // The 6 migrants may be among the 8 police: the larger row alone is certain.
    const overlapping = { total: exactly(20), groups: { migrants: exactly(6), police: exactly(8) } };
    const stated = [...repeat(3), overlapping, counting('migrants', exactly(7))];
    // In the bar: 8 police; 7 migrants. Counted: up to 13 migrants.
    expect(await of('counted-most', stated)).toBeNull();
    expect(await of('half-known', stated)).toMatchObject({ n: 8, family: 'state' });
  });

  test('find the family that is half of what is known', async () => {
    const stated = [...repeat(3), counting('migrants', exactly(6), moreThan(50)), counting('police', atLeast(5))];
    expect(await of('half-known', stated)).toMatchObject({
      kind: 'half-known',
      n: 6,
      family: 'lived',
      total: { strictLow: 55, strictKind: 'more-than' },
    });
    expect(await of('half-known', [...stated, counting('ngos', exactly(2))])).toBeNull();
    expect(await of('half-known', [...repeat(4), counting('migrants', exactly(4))])).toBeNull();
  });

  test('find nothing of groups where they add up to more than a total', async () => {
    const conflict = { total: exactly(5), complete: true, groups: { migrants: exactly(9) } };
    const kinds = (await findings([...repeat(2), conflict, ...repeat(2, counting('police', exactly(1)))])).map(
      ({ kind }) => kind,
    );
    expect(kinds).not.toContain('half-known');
    expect(kinds).not.toContain('counted-most');
    expect(kinds).not.toContain('known');
  });

  test('find that half of the events give no number, and that all do', async () => {
    const half = [...repeat(3), ...repeat(3, { total: makeCount('about', 40) })];
    expect(await of('no-number', half)).toEqual({ kind: 'no-number', n: 3, of: 6 });
    expect(await of('no-number', [...half, { total: exactly(2) }])).toBeNull();
    expect(await of('all-numbers', repeat(5, { total: atLeast(2) }))).toEqual({ kind: 'all-numbers', n: 5 });
    expect(await of('all-numbers', [...repeat(5, { total: atLeast(2) }), {}])).toBeNull();
  });

  test('count the participations that are known by group', async () => {
    const stated = [...repeat(4, { total: exactly(10) }), counting('police', atLeast(3), exactly(8))];
    // 4 × 10 + 8.
    expect(await of('known', stated)).toMatchObject({ n: 3, total: { strictLow: 48, strictKind: 'exact' } });
    expect(await of('known', repeat(5, { total: exactly(10) }))).toBeNull();
  });
});
