import { afterEach, expect, test, vi } from 'vitest';
import { recallColumns, rememberColumns } from '../../../src/state/remembered-columns';

function storage(limit = Infinity) {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
}

afterEach(() => vi.unstubAllGlobals());

test('the meanings of a header come back, and those of another header do not', () => {
  vi.stubGlobal('localStorage', storage());
  rememberColumns(['Naziv', 'Ukupno'], { 1: 'participants' });
  rememberColumns(['Naziv', 'Svega'], { 1: 'not-used' });
  expect(recallColumns(['Naziv', 'Ukupno'])).toEqual({ 1: 'participants' });
  expect(recallColumns(['Naziv'])).toEqual({});
});

test('the oldest of more than thirty headers is forgotten', () => {
  vi.stubGlobal('localStorage', storage());
  for (let i = 0; i <= 30; i++) rememberColumns([`Column ${i}`], { 0: 'title' });
  expect([recallColumns(['Column 0']), recallColumns(['Column 1'])]).toEqual([{}, { 0: 'title' }]);
});

test('a browser that keeps nothing, has no room or keeps something else is no obstacle', () => {
  vi.stubGlobal('localStorage', undefined);
  rememberColumns(['Naziv'], { 0: 'title' });
  expect(recallColumns(['Naziv'])).toEqual({});
  vi.stubGlobal('localStorage', storage(10));
  rememberColumns(['Naziv'], { 0: 'title' });
  expect(recallColumns(['Naziv'])).toEqual({});
  const other = storage();
  other.setItem('susret columns', '{"a":');
  vi.stubGlobal('localStorage', other);
  expect(recallColumns(['Naziv'])).toEqual({});
});
