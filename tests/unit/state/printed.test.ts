import { expect, test } from 'vitest';
import type { EventLine } from '../../../src/model/aggregates';
import type { EventList } from '../../../src/state/event-list.svelte';
import { Printed } from '../../../src/state/printed.svelte';

const lines = (...ids: string[]) => ids.map((id) => ({ id }) as EventLine);

/** A list of which the page has read the first lines. */
const listOf = (shown: readonly EventLine[], all: readonly EventLine[]) =>
  ({ lines: shown, total: all.length, all: () => Promise.resolve(all) }) as unknown as EventList;

test('a page is printed with the whole list, but never with that of another selection', async () => {
  const printed = new Printed();
  const [shown, all] = [lines('a'), lines('a', 'b')];
  const list = listOf(shown, all);
  expect(printed.linesOf(list)).toBe(shown);
  await printed.load(list);
  expect(printed.linesOf(list)).toBe(all);
  const next = listOf(lines('c'), lines('c', 'd'));
  expect(printed.linesOf(next)).toEqual(lines('c'));
});
