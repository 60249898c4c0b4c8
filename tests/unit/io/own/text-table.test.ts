import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDelimiter } from '../../../../src/io/own/delimiter';
import { readTextTable } from '../../../../src/io/own/text-table';

const read = (...lines: string[]) => readTextTable(lines.join('\n'), 'f.csv');
const told = (table: ReturnType<typeof read>) => ({
  header: table.header,
  rows: table.rows.map(({ cells }) => cells),
  issues: table.issues.map(({ code, line }) => [code, line]),
});

describe('findDelimiter', () => {
  test.each([
    ['a;b;c\nd, e;f, g;h, i', ';'],
    ['a,b\n"x;y;z",1\n"x;y;z",2', ','],
    ['Naziv;Iznos\nA;1,5\nB;2,5\nC;3,5', ';'],
    ['Izvještaj za 2021\nnaziv;grad;broj\na;b;1\nc;d;2', ';'],
    ['title\tplace\nBar, Budva\tx', '\t'],
    ['naslov', null],
    ['', null],
    ['Opis\nPrvi dan, jutro\nDrugi dan, podne', null],
    ['a,b', ','],
  ])('finds that of %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter);
  });
});

describe('readTextTable', () => {
  test('finds the header under titles that are not filled up with delimiters', () => {
    const table = read('Registar obuka', 'Period: 2021', '', 'naziv;grad;broj', 'Obuka;Bar;3', 'Tribina;Ulcinj;4');
    expect(table.titleRows).toEqual(['Registar obuka', 'Period: 2021']);
    expect(table.headerLine).toBe(4);
    expect(table.rows.map(({ line }) => line)).toEqual([5, 6]);
  });

  test('takes a period beside its word for a title', () => {
    const table = read('Period:;2021;;', 'naziv;grad;žene;muškarci', 'Obuka;Bar;3;4', 'Tribina;Ulcinj;4;5');
    expect(table.titleRows).toEqual(['Period: 2021']);
    expect(table.header).toEqual(['naziv', 'grad', 'žene', 'muškarci']);
  });

  test('leaves out the numbers that official forms have under the names', () => {
    expect(told(read('R.br.;Naziv;Mjesto;Broj', '1;2;3;4', '1;Obuka;Bar;12'))).toEqual({
      header: ['R.br.', 'Naziv', 'Mjesto', 'Broj'],
      rows: [['1', 'Obuka', 'Bar', '12']],
      issues: [['header-repeated', 2]],
    });
  });

  test('keeps a row of words under a header that leaves columns without a name', () => {
    expect(told(read('Naziv;;Opis;Doba', 'Obuka;Bar;dan;noć', 'Tribina;Tivat;jutro;veče')).rows).toHaveLength(2);
    expect(told(read('Naziv;;Grad;Broj', 'Obuka;x;;', 'Tribina;y;Bar;3')).rows).toHaveLength(2);
  });

  test('reads tags of HXL under a title and a header', () => {
    const table = read('Report', 'Town,Women', '#adm3 +name,#affected +f', 'Bar,3');
    expect(table).toMatchObject({
      titleRows: ['Report'],
      header: ['Town', 'Women'],
      tags: ['#adm3+name', '#affected+f'],
    });
    expect(table.rows).toHaveLength(1);
  });

  test('a header of tags alone gives names and tags', () => {
    expect(read('#adm3,#affected', 'Bar,3')).toMatchObject({
      header: ['#adm3', '#affected'],
      tags: ['#adm3', '#affected'],
      rows: [{ cells: ['Bar', '3'] }],
    });
  });

  test('takes a sum for a row where records follow it, and a title that begins like a sum for a title', () => {
    expect(told(read('naziv;broj', 'Ukupno;3', 'Obuka;4')).rows).toHaveLength(2);
    expect(told(read('naziv;broj', 'Obuka;4', 'Total eclipse of the sun;40')).rows).toHaveLength(2);
    expect(told(read('naziv;grad;broj', 'Obuka;Bar;4', 'Total football;Bar;')).rows).toHaveLength(2);
    expect(told(read('naziv;grad;broj', 'Obuka;Bar;4', 'Ukupno učesnika:;;4')).issues).toEqual([['total-row', 3]]);
  });

  test.each(['Ukupno', 'Total', 'Gjithsej', 'Вкупно', 'Укупно', 'SVEUKUPNO:', 'Shuma'])('knows the sum %s', (word) => {
    expect(told(read('naziv;broj', 'Obuka;4', `${word};4`)).issues).toEqual([['total-row', 3]]);
  });

  test('keeps lines as they are in the file, whatever their ends', () => {
    const { rows } = readTextTable('sep=;\r\na;b\r"1\r\n2";3\n\n4;5', 'f.csv');
    expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
      [3, ['1\n2', '3']],
      [6, ['4', '5']],
    ]);
  });

  test('names five thousand nameless and like-named columns apart', () => {
    const { header } = read(`${'a,'.repeat(4000)}${','.repeat(999)}`, '1,'.repeat(5000).slice(0, -1));
    expect(header).toHaveLength(5000);
    expect(new Set(header).size).toBe(5000);
    expect(header.slice(0, 2).concat(header.slice(-1))).toEqual(['a', 'a (2)', 'column 5000']);
  });

  test('gives no table to a text without one', () => {
    expect(told(read(''))).toEqual({ header: [], rows: [], issues: [] });
  });

  test('loses no line of any text: each is a row, unread with an error, or part of the header', () => {
    const sign = fc.constantFrom('a', 'Ukupno', '1', ',', ',', ';', '"', '\n', '\n', ' ', '#x');
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 40 }), (text) => {
        const table = readTextTable(`title,date\n2021,x\nb,2022\n${text}`, 'f.csv', { delimiter: ',', headerLine: 1 });
        const errors = table.issues.filter(({ severity }) => severity === 'error');
        expect(errors).toHaveLength(table.unread);
        if (text.includes('"')) return;
        const tagged = table.tags.length > 0 ? 1 : 0;
        const filled = text.split('\n').filter((line) => /[^, ]/.test(line)).length;
        expect(table.rows.length + table.unread).toBe(2 + filled - tagged);
      }),
    );
  });
});

// Each would take minutes, or all memory, if the work grew faster than the text.
describe('readTextTable ends on', () => {
  test('a cell of a megabyte and more', () => {
    const long = 'x'.repeat(3_000_000);
    expect(read('a;b', `${long};1`).rows[0]?.cells[0]).toHaveLength(3_000_000);
  });

  test('blanks without end in a cell', () => {
    const blank = `a${' '.repeat(1_000_000)}b`;
    expect(read('a;b', `${blank};1`, `${' '.repeat(1_000_000)};1`).rows).toHaveLength(2);
  });

  test('a million delimiters in one line', () => {
    const { rows, unread } = read('a;b', ';'.repeat(1_000_000), '1;2');
    expect({ rows: rows.length, unread }).toEqual({ rows: 1, unread: 0 });
  });

  test('a header of a hundred thousand columns', () => {
    expect(read('a;'.repeat(100_000), '1;'.repeat(100_000)).header).toHaveLength(100_000);
  });

  test('a quote that is never closed, and many of them', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => `row ${i};x`);
    expect(read('a;b', '"open;x', ...lines)).toMatchObject({ unread: 1 });
    const stray = Array.from({ length: 5000 }, (_, i) => `"stray ${i};x`);
    expect(read('a;b', ...stray, 'good;1')).toMatchObject({ unread: 5000 });
  });

  test('backslashes and quotes without end', () => {
    expect(read('a;b', `"${'\\"'.repeat(500_000)}";1`).rows).toHaveLength(1);
  });

  test('text that was spoilt all over', () => {
    expect(read('a;b', `${'Å¡'.repeat(300_000)};1`).issues.map(({ code }) => code)).toEqual(['double-encoded']);
  });
});
