import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCsv } from '../../../src/io/csv';
import { KNOWN_TABLES, type KnownTable } from '../../../src/io/known-tables';
import { checkTable, readSchema } from '../../../src/io/table-schema';
import { codeList, Targets } from '../../../src/io/targets';

const known = (name: string): KnownTable => {
  const table = KNOWN_TABLES.get(name);
  if (!table) throw new Error(name);
  return table;
};

function check(name: string, csv: string, schema?: unknown, targets = new Targets([])) {
  const raw = parseCsv(csv, 'f.csv', { delimiter: ',', quoteChar: '"' }, new Set());
  return checkTable(raw, 'f.csv', readSchema(schema, known(name)), targets);
}

const codes = (table: ReturnType<typeof check>) =>
  table.issues.map(({ severity, code, line, column }) => [severity, code, line, column]);

describe('keys', () => {
  test('the first of two rows with one key stays, the second is left out', () => {
    const table = check('organisations', 'organisation_id,name\na,A\na,B\nb,C\n');
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['a', 'A'],
      ['b', 'C'],
    ]);
    expect(codes(table)).toEqual([['error', 'duplicate-key', 3, 'organisation_id']]);
  });

  test('a row that is left out does not take its key along', () => {
    const table = check('organisations', 'organisation_id,name\na,\na,B\n');
    expect(table.rows.map(({ line }) => line)).toEqual([3]);
  });

  test('a key of several columns repeats only where all of them do', () => {
    const table = check('codes', 'list,code\nx,a\ny,a\nx,b\nx,a\n');
    expect(codes(table)).toEqual([['error', 'duplicate-key', 5, null]]);
  });

  test('parts of a key cannot run into each other', () => {
    expect(check('codes', 'list,code\n"a,b",c\na,"b,c"\n').rows).toHaveLength(2);
  });

  test('a unique column must not repeat, empty cells aside', () => {
    const schema = { fields: [{ name: 'acronym', constraints: { unique: true } }] };
    const table = check('organisations', 'organisation_id,name,acronym\na,A,X\nb,B,\nc,C,\nd,D,X\n', schema);
    expect(codes(table)).toEqual([['error', 'duplicate-key', 5, 'acronym']]);
  });
});

describe('columns', () => {
  test('one that is there twice is read once', () => {
    const table = check('codes', 'list,code,code\nx,a,b\n');
    expect(table.rows[0]?.cells).toEqual(['x', 'a']);
    expect(codes(table)).toEqual([['warning', 'column-repeated', null, 'code']]);
  });

  test('one that the descriptor names and the file lacks is missed once, not in every row', () => {
    const schema = { fields: [{ name: 'summary', constraints: { required: true } }] };
    expect(codes(check('events', 'title\nA\nB\n', schema))).toEqual([['warning', 'column-missing', null, 'summary']]);
  });

  test('an empty cell of one that the descriptor requires costs the row', () => {
    const schema = { fields: [{ name: 'summary', constraints: { required: true } }] };
    const table = check('events', 'title,summary\nA,x\nB,\n', schema);
    expect(table.rows).toHaveLength(1);
    expect(codes(table)).toEqual([['error', 'required', 3, 'summary']]);
  });

  test('one that only the descriptor names is checked and not missed by a record', () => {
    const schema = { fields: [{ name: 'budget_line', type: 'integer' }] };
    expect(codes(check('events', 'title,budget_line\nA,many\n', schema))).toEqual([
      ['warning', 'not-a-number', 2, 'budget_line'],
    ]);
  });
});

describe('references', () => {
  test('a code outside its list is kept and doubted; without any code of the list nothing is doubted', () => {
    const targets = new Targets([]);
    expect(check('events', 'title,format\nA,gala\n', undefined, targets).issues).toEqual([]);
    targets.add(codeList('format'), ['training']);
    const table = check('events', 'title,format\nA,gala\nB,training\n', undefined, targets);
    expect(table.rows.map(({ cells }) => cells[1])).toEqual(['gala', 'training']);
    expect(codes(table)).toEqual([['warning', 'not-in-list', 2, 'format']]);
  });

  test('a foreign key of the descriptor is a reference', () => {
    const schema = {
      fields: [{ name: 'note' }],
      foreignKeys: [{ fields: 'note', reference: { resource: 'venues', fields: 'venue_id' } }],
    };
    const targets = new Targets([]);
    targets.add('venues', ['v1']);
    const table = check('codes', 'list,code,note\nx,a,v1\nx,b,v2\n', schema, targets);
    expect(table.rows.map(({ cells }) => cells[2])).toEqual(['v1', null]);
    expect(codes(table)).toEqual([['warning', 'dangling-reference', 3, 'note']]);
  });
});

test('a schema of any shape is read without an exception', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (schema) => {
      expect(readSchema(schema, known('events')).fields.get('title')?.needed).toBe(true);
    }),
  );
});

test('no row is lost: each is accepted or has an error of its own', () => {
  const cell = fc.constantFrom('', 'a', 'b', 'c', '7', '-7', '2021-01-01', '__proto__', 'x;y', '"', 'a"b');
  const row = fc.array(cell, { minLength: 1, maxLength: 5 }).map((cells) => cells.join(','));
  const schema = {
    fields: [
      { name: 'event_id', constraints: { required: true, unique: true } },
      { name: 'participants', type: 'integer', constraints: { required: true, minimum: 0 } },
    ],
  };
  fc.assert(
    fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
      const table = check('events', ['event_id,title,date,participants', ...rows].join('\n'), schema);
      const faulty = new Set(table.issues.filter(({ severity }) => severity === 'error').map(({ line }) => line));
      expect(faulty.size).toBe(table.rejected);
      expect(table.rows.every(({ line }) => !faulty.has(line))).toBe(true);
      if (!rows.some((text) => text.includes('"'))) {
        const filled = rows.filter((text) => /[^,]/.test(text)).length;
        expect(table.rows.length + table.rejected).toBe(filled);
      }
    }),
  );
});
