import { expect, test } from 'vitest';
import { readCodebook } from '../../../src/io/codebook';

const table = (fields: readonly unknown[], more: object = {}) => ({
  resources: [{ name: 't', path: 't.csv', schema: { fields }, ...more }],
});
const column = (field: object) => readCodebook(table([{ name: 'c', ...field }]))[0]?.columns[0];

test('a table keeps its name, file, texts, key and columns in the order of the descriptor', () => {
  const found = readCodebook({
    resources: [
      {
        name: 'venues',
        path: 'venues.csv',
        title: 'Places',
        description: 'Where.',
        schema: { primaryKey: ['venue_id'], fields: [{ name: 'venue_id' }, { name: 'lat', type: 'number' }] },
      },
      { name: 'events', path: 'events.csv', schema: { primaryKey: 'event_id', fields: [] } },
    ],
  });
  expect(found.map(({ name, title, key }) => [name, title, key])).toEqual([
    ['venues', 'Places', ['venue_id']],
    ['events', 'events', ['event_id']],
  ]);
  expect(found[0]).toMatchObject({ file: 'venues.csv', description: 'Where.' });
  expect(found[0]?.columns.map(({ name, type }) => [name, type])).toEqual([
    ['venue_id', 'string'],
    ['lat', 'number'],
  ]);
});

test('allowed values come from the categories, with their labels, else from the enum', () => {
  expect(
    column({ categories: [{ value: 'core', label: 'Core' }, 'all'], constraints: { enum: ['x'] } })?.values,
  ).toEqual([
    { value: 'core', label: 'Core' },
    { value: 'all', label: null },
  ]);
  expect(column({ constraints: { enum: ['exact', 'about'] } })?.values).toEqual([
    { value: 'exact', label: null },
    { value: 'about', label: null },
  ]);
});

test.each([
  [{ constraints: { required: true, unique: true } }, [{ kind: 'required' }, { kind: 'unique' }]],
  [{ listDelimiter: ';' }, [{ kind: 'list', delimiter: ';' }]],
  [{ references: { resource: 'codes', field: 'code', list: 'topic' } }, [{ kind: 'codes', list: 'topic' }]],
  [{ references: { resource: 'venues', field: 'venue_id' } }, [{ kind: 'reference', table: 'venues' }]],
  [
    { references: { byField: 'subject_type', event: { resource: 'events' }, project: { resource: 'projects' } } },
    [
      { kind: 'reference', table: 'events' },
      { kind: 'reference', table: 'projects' },
    ],
  ],
  [
    { constraints: { minimum: 0, maximum: 90 } },
    [
      { kind: 'minimum', limit: '0' },
      { kind: 'maximum', limit: '90' },
    ],
  ],
  [{ constraints: { pattern: '^[A-Z]{2}$' } }, [{ kind: 'pattern', pattern: '^[A-Z]{2}$' }]],
])('the rules of %j are told apart', (field, rules) => {
  expect(column(field)?.rules).toEqual(rules);
});

test.each(['https://example.org/t.csv', '../t.csv', '/etc/t.csv'])(
  'a file outside the package is not offered: %s',
  (path) => {
    expect(readCodebook(table([], { path }))[0]?.file).toBeNull();
  },
);

test('what is not understood is left out, and nothing throws', () => {
  expect(readCodebook({})).toEqual([]);
  expect(readCodebook({ resources: 'none' })).toEqual([]);
  expect(readCodebook({ resources: [null, 3, {}, { name: 'a', schema: 7 }] })).toEqual([
    { name: 'a', file: null, title: 'a', description: '', key: [], columns: [] },
  ]);
  expect(
    readCodebook(table([null, {}, { name: 'b', constraints: 1, references: 'x', categories: 'y' }]))[0]?.columns,
  ).toEqual([{ name: 'b', title: 'b', description: '', type: 'string', rules: [], values: [] }]);
});
