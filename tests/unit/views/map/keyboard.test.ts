import { describe, expect, it } from 'vitest';
import { mapKey, markKey } from '../../../../src/views/map/keyboard';

describe('mapKey', () => {
  it('pans by arrows, zooms by plus and minus, resets by zero, leaves by Esc', () => {
    expect(mapKey('ArrowRight')).toEqual({ do: 'pan', x: 80, y: 0 });
    expect(mapKey('+')).toEqual({ do: 'zoom', steps: 1 });
    expect(mapKey('-')).toEqual({ do: 'zoom', steps: -1 });
    expect(mapKey('0')).toEqual({ do: 'reset' });
    expect(mapKey('Escape')).toEqual({ do: 'leave' });
  });
  it.each(['Tab', 'a', 'constructor', '__proto__'])('leaves %s alone', (key) => {
    expect(mapKey(key)).toBeNull();
  });
});

describe('markKey', () => {
  const marks = ['a', 'b', 'c'];
  it('walks the list and stays at its ends', () => {
    expect(markKey('ArrowDown', marks, 'a')).toBe('b');
    expect(markKey('ArrowLeft', marks, 'a')).toBe('a');
    expect(markKey('ArrowRight', marks, 'c')).toBe('c');
    expect(markKey('Home', marks, 'c')).toBe('a');
    expect(markKey('End', marks, 'a')).toBe('c');
  });
  it('leaves other keys alone', () => {
    expect(markKey('Enter', marks, 'a')).toBeNull();
    expect(markKey('Tab', marks, 'a')).toBeNull();
  });
});
