import { expect, test } from 'vitest';
import { stripBoxes } from '../../../../src/views/summary/strip';

const NONE = { exact: 0, 'more-than': 0, 'at-least': 0, about: 0, 'at-most': 0, range: 0, none: 0 };

test('stripBoxes draws one box an event, surest numbers first', () => {
  const boxes = stripBoxes({ ...NONE, none: 2, exact: 1, about: 1 }, 400);
  expect(boxes.map((box) => box.kind)).toEqual(['exact', 'about', 'none', 'none']);
  expect(boxes.map((box) => box.x)).toEqual([0, 18, 36, 54]);
  expect(boxes[0]?.width).toBe(15);
});

test('stripBoxes keeps all boxes inside the width', () => {
  const boxes = stripBoxes({ ...NONE, none: 70, exact: 30 }, 500);
  expect(boxes).toHaveLength(100);
  const last = boxes.at(-1);
  expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(500);
});

test('stripBoxes draws one bar a kind, as long as its share, where boxes would be too narrow', () => {
  const boxes = stripBoxes({ ...NONE, none: 750, exact: 250 }, 400);
  expect(boxes).toEqual([
    { kind: 'exact', x: 0, width: 99 },
    { kind: 'none', x: 100, width: 299 },
  ]);
});

test('stripBoxes draws nothing for an empty selection or without room', () => {
  expect(stripBoxes(NONE, 400)).toEqual([]);
  expect(stripBoxes({ ...NONE, exact: 3 }, 0)).toEqual([]);
});
