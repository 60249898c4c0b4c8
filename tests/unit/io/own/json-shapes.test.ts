import { describe, expect, test } from 'vitest';
import { jsonLinesTable, jsonTable, parseJson } from '../../../../src/io/own/json-shapes';

function told(json: string) {
  const read = parseJson(json, 'f.json');
  if (!read.ok) throw new Error(read.issue.code);
  const table = jsonTable(read.document, 'f.json');
  return table && [table.header, ...table.rows.map(({ cells }) => cells)];
}
const codes = (json: string) => {
  const read = parseJson(json, 'f.json');
  return read.ok ? [...read.issues, ...(jsonTable(read.document, 'f.json')?.issues ?? [])].map(({ code }) => code) : [];
};

describe('jsonTable', () => {
  test.each([
    [
      'a list',
      '[{"a":1},{"b":true}]',
      [
        ['a', 'b'],
        ['1', ''],
        ['', 'true'],
      ],
    ],
    ['a list in an object', '{"data":[{"a":1}]}', [['a'], ['1']]],
    ['a list two deep', '{"ok":true,"result":{"records":[{"a":1}]}}', [['a'], ['1']]],
    [
      'columns of pandas',
      '{"a":{"0":1,"1":2},"b":{"0":"x","1":null}}',
      [
        ['a', 'b'],
        ['1', 'x'],
        ['2', ''],
      ],
    ],
    [
      'columns as lists',
      '{"a":[1,2],"b":["x","y"]}',
      [
        ['a', 'b'],
        ['1', 'x'],
        ['2', 'y'],
      ],
    ],
    [
      'names beside rows',
      '{"columns":["a","b"],"index":[0],"data":[[1,"x"]]}',
      [
        ['a', 'b'],
        ['1', 'x'],
      ],
    ],
    [
      'one record',
      '{"title":"A","place":{"town":"Bar"}}',
      [
        ['title', 'place.town'],
        ['A', 'Bar'],
      ],
    ],
    [
      'lists in a record',
      '[{"a":["x","y"],"b":[],"c":[{"n":1},{"m":2}]}]',
      [
        ['a', 'b', 'c.n', 'c.m'],
        ['x; y', '', '1; ', '; 2'],
      ],
    ],
    [
      'results of SPARQL, some of them unbound',
      '{"head":{"vars":["b","a"]},"results":{"bindings":[{"a":{"type":"literal","value":"1"}},{"constructor":{"value":"c"}}]}}',
      [
        ['b', 'a', 'constructor'],
        ['', '1', ''],
        ['', '', 'c'],
      ],
    ],
    ['keys that meet', '[{"a.b":1,"a":{"b":2}}]', [['a.b'], ['1; 2']]],
    [
      'a number too long',
      '[{"a":123456789012345678901,"b":1e3,"c":0.10}]',
      [
        ['a', 'b', 'c'],
        ['123456789012345678901', '1000', '0.1'],
      ],
    ],
    ['escaped text', '[{"a":" x\\n\\"y\\" \\u010d "}]', [['a'], ['x\n"y" č']]],
  ])('reads %s', (_, json, table) => {
    expect(told(json)).toEqual(table);
  });

  test.each(['3', '"text"', 'null', '{}', '[]', '[1,2]'])('finds no table in %s', (json) => {
    expect(told(json)).toBeNull();
  });

  test('keys of prototypes are names of columns and nothing else', () => {
    const json = '[{"__proto__":{"polluted":"yes"},"constructor":"c","toString":"t"}]';
    expect(told(json)).toEqual([
      ['__proto__.polluted', 'constructor', 'toString'],
      ['yes', 'c', 't'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('reports what it leaves out', () => {
    expect(codes('[{"a":1},7]')).toEqual(['not-a-record']);
    expect(codes('{"events":[{"a":1}],"people":[{"b":1},{"b":2}]}')).toEqual(['lists-beside']);
    expect(codes('{"head":{"vars":["a"]},"results":{"bindings":[{"a":{"value":"1"}},7]}}')).toEqual(['not-a-record']);
    expect(codes('[{"a":1,"a":2}]')).toEqual(['key-repeated']);
  });

  test('holds no more columns than can be held, and says so', () => {
    const json = JSON.stringify(Array.from({ length: 11_000 }, (_, i) => ({ [`k${i}`]: i })));
    const read = parseJson(json, 'f.json');
    const table = read.ok ? jsonTable(read.document, 'f.json') : null;
    // Twenty million cells in eleven thousand rows are 1819 columns.
    expect(table?.header).toHaveLength(1819);
    expect(table?.issues.map(({ code, value, expected }) => [code, value, expected])).toEqual([
      ['columns-too-many', '11000', '1819'],
    ]);
  });
});

test('parseJson gives line and column of a fault', () => {
  const read = parseJson('[\n  {"a": 1}\n  {"a": 2}\n]', 'f.json');
  expect(read.ok ? null : read.issue).toMatchObject({ code: 'json-fault', line: 3, column: '3', value: '{"a": 2}\n]' });
});

test('parseJson refuses two hundred thousand brackets', () => {
  const read = parseJson('['.repeat(200_000) + ']'.repeat(200_000), 'f.json');
  expect(read.ok ? null : read.issue.code).toBe('json-too-deep');
});

describe('GeoJSON', () => {
  const features = (...list: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features: list });
  const feature = (geometry: unknown, properties: unknown = { n: 1 }) => ({ type: 'Feature', properties, geometry });

  test('gives a point its own place and an area the middle of its frame', () => {
    const square = [
      [
        [0, 0],
        [4, 0],
        [4, 2],
        [0, 2],
        [0, 0],
      ],
    ];
    const json = features(
      feature({ type: 'Point', coordinates: [20.4573, 44.8176, 117] }),
      feature({ type: 'Polygon', coordinates: square }),
      feature({
        type: 'GeometryCollection',
        geometries: [
          { type: 'Point', coordinates: [10, 40] },
          { type: 'Point', coordinates: [12, 44] },
        ],
      }),
      feature({ type: 'Point', coordinates: [] }),
    );
    expect(told(json)).toEqual([
      ['n', 'latitude', 'longitude'],
      ['1', '44.8176', '20.4573'],
      ['1', '1', '2'],
      ['1', '42', '11'],
      ['1', '', ''],
    ]);
    expect(codes(json)).toEqual(['representative-point']);
  });

  test('leaves columns that are called so themselves', () => {
    expect(told(features(feature({ type: 'Point', coordinates: [1, 2] }, { latitude: 'north' })))).toEqual([
      ['latitude', 'longitude'],
      ['north', '1'],
    ]);
  });
});

describe('events of schema.org', () => {
  test('a single event, and events in a list of items, as this project publishes them', () => {
    const event = (name: string) => ({
      '@type': 'https://schema.org/Event',
      name,
      location: [
        { '@type': 'Place', name: 'A' },
        { '@type': 'Place', name: 'B' },
      ],
    });
    expect(told(JSON.stringify(event('One')))).toEqual([
      ['title', 'place'],
      ['One', 'A; B'],
    ]);
    const list = {
      '@graph': [
        { '@type': 'Dataset', name: 'D' },
        { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: event('Two') }] },
      ],
    };
    expect(told(JSON.stringify(list))).toEqual([
      ['title', 'place'],
      ['Two', 'A; B'],
    ]);
  });

  test.each([
    ['https://schema.org/OfflineEventAttendanceMode', 'onsite'],
    ['http://schema.org/OnlineEventAttendanceMode', 'online'],
    ['MixedEventAttendanceMode', 'hybrid'],
    ['by pigeon', 'by pigeon'],
  ])('say with %s how people took part: %s', (mode, attendance) => {
    const event = { '@type': 'Event', name: 'One', eventAttendanceMode: mode };
    expect(told(JSON.stringify(event))).toEqual([
      ['title', 'attendance'],
      ['One', attendance],
    ]);
  });
});

describe('jsonLinesTable', () => {
  test('keeps the lines of rows and of faults', () => {
    const table = jsonLinesTable('{"a":1}\n{"a":2}\n\n{"a":\n"x"\n{"b":3}\n', 'f.ndjson');
    expect(table?.rows.map(({ line, cells }) => [line, cells])).toEqual([
      [1, ['1', '']],
      [2, ['2', '']],
      [6, ['', '3']],
    ]);
    expect(table?.issues.map(({ code, line }) => [code, line])).toEqual([
      ['json-unfinished', 4],
      ['not-a-record', 5],
    ]);
    expect(table?.unread).toBe(2);
  });

  test.each(['[{"a":1},\n{"a":2}]', '{"a":\n1}', '{"a":1}'])('is null for %j', (text) => {
    expect(jsonLinesTable(text, 'f.json')).toBeNull();
  });
});
