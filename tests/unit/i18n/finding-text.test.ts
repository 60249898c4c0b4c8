import { describe, expect, test } from 'vitest';
import { english } from '../../../src/i18n/english';
import { listText, MAX_TITLE, titleFrom } from '../../../src/i18n/finding-text';

describe('listText', () => {
  test('joins names as English does', () => {
    const list = (...names: string[]) => listText(english(), names);
    expect(list('Skopje')).toBe('Skopje');
    expect(list('Budva', 'Skopje')).toBe('Budva and Skopje');
    expect(list('Budva', 'Belgrade', 'Sarajevo')).toBe('Budva, Belgrade and Sarajevo');
  });
});

describe('titleFrom', () => {
  test('takes the first text that has room, whole', () => {
    const [fits, long] = ['x'.repeat(MAX_TITLE), 'x'.repeat(MAX_TITLE + 1)];
    expect(titleFrom([long, fits, 'short'], 'plain')).toBe(fits);
  });

  test('takes the plain title where none has room, or there is none', () => {
    expect(titleFrom(['x'.repeat(MAX_TITLE + 1)], 'Events by town')).toBe('Events by town');
    expect(titleFrom([], 'Events by town')).toBe('Events by town');
  });
});
