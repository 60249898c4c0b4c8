import { expect, test } from 'vitest';
import { chapters } from '../../../src/i18n/chapters';
import { valueWords } from '../../../src/i18n/column-words';
import { english } from '../../../src/i18n/english';
import type { CodebookColumn } from '../../../src/io/codebook';

const words = chapters(english());
const noLabel = () => null;
const column: CodebookColumn = { name: 'c', title: 'C', description: '', type: 'string', rules: [], values: [] };

test('a column without rules has no words', () => {
  expect(valueWords(column, words, noLabel)).toEqual([]);
});

test('rules come first, then the allowed values with their labels where these differ', () => {
  const values = [
    { value: 'XK', label: 'Kosovo*' },
    { value: 'yes', label: 'yes' },
    { value: 'no', label: null },
  ];
  const rules = [{ kind: 'required' }, { kind: 'list', delimiter: ';' }] as const;
  expect(valueWords({ ...column, rules, values }, words, noLabel)).toEqual([
    'always filled',
    'several values, parted by “;”',
    'XK (Kosovo*), yes, no',
  ]);
});

test('a code has its label in the language of the page, else that of the descriptor', () => {
  const values = [
    { value: 'training', label: 'Training' },
    { value: 'fair', label: 'Fair' },
  ];
  const rules = [{ kind: 'codes', list: 'format' }] as const;
  const labelOf = (list: string, code: string) => (list === 'format' && code === 'training' ? 'Obuka' : null);
  expect(valueWords({ ...column, rules, values }, words, labelOf).at(-1)).toBe('training (Obuka), fair (Fair)');
});

test('limits, targets and patterns are told as the descriptor has them', () => {
  const rules = [
    { kind: 'codes', list: 'topic' },
    { kind: 'reference', table: 'venues' },
    { kind: 'minimum', limit: '-90' },
    { kind: 'maximum', limit: '1500' },
    { kind: 'pattern', pattern: '^[a-z]{2}$' },
  ] as const;
  expect(valueWords({ ...column, rules }, words, noLabel)).toEqual([
    'codes of the list “topic”',
    'points to venues',
    'from -90',
    'up to 1500',
    'pattern ^[a-z]{2}$',
  ]);
});
