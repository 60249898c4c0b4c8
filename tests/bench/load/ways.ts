import Papa from 'papaparse';
import { inferSchema, initParser } from 'udsv';
import { EMPTY } from '../../../src/io/bytes/byte-table';
import { columnKind } from '../../../src/io/bytes/column-kind';
import { columnTexts } from '../../../src/io/bytes/column-texts';
import { readColumns } from '../../../src/io/bytes/read-columns';
import { HEADER, type GeneratedEvents } from '../generated-events';

/** What a reader found, by which it is told that it read everything. */
export type Found = Omit<GeneratedEvents, 'bytes'>;

/** Reads a file, which is timed; what it gives then counts what was read, which is not. Null where nothing is read. */
export type Way = (bytes: Uint8Array) => (() => Found) | null;

const TITLE = HEADER.indexOf('title');
const PARTICIPANTS = HEADER.indexOf('participants');
/** Bytes at the beginning by which the kinds of columns are chosen. */
const SAMPLE = 65_536;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** The readers, and two bounds that read nothing: each is something that no reader can be faster than. */
export const WAYS = {
  'columns from bytes': (bytes) => {
    const [header = [], ...sample] = Papa.parse<string[]>(textOf(bytes.subarray(0, SAMPLE))).data.slice(0, -1);
    const kinds = header.map((_, column) => columnKind(sample.map((row) => row[column] ?? '')));
    const table = readColumns(bytes, { delimiter: ',', kinds, line: 2 }, bytes.indexOf(0x0a) + 1);
    const [titles, numbers] = [table?.columns[TITLE], table?.columns[PARTICIPANTS]];
    if (table === null || titles === undefined || numbers?.kind !== 'integer') {
      throw new Error('The generated file is not one that columns are read from.');
    }
    return () => {
      const titleOf = columnTexts(titles, bytes);
      let titleCharacters = 0;
      for (let row = 0; row < table.rows; row++) titleCharacters += titleOf(row).length;
      const participants = numbers.values.reduce((sum, n) => (n === EMPTY ? sum : sum + n), 0);
      return { rows: table.rows, participants, titleCharacters };
    };
  },
  'uDSV, arrays': (bytes) => {
    const text = textOf(bytes);
    const rows = initParser(inferSchema(text)).stringArrs(text);
    return () => countArrays(rows);
  },
  'Papa Parse, arrays': (bytes) => {
    const rows = Papa.parse<string[]>(textOf(bytes), { skipEmptyLines: true }).data;
    return () => countArrays(rows.slice(1));
  },
  'Papa Parse, header: true': (bytes) => {
    const rows = Papa.parse<Record<string, string>>(textOf(bytes), { header: true, skipEmptyLines: true }).data;
    return () => ({
      rows: rows.length,
      participants: rows.reduce((sum, { participants }) => sum + Number(participants), 0),
      titleCharacters: rows.reduce((sum, { title = '' }) => sum + title.length, 0),
    });
  },
  'bound: every byte looked at': (bytes) => {
    let delimiters = 0;
    // Without an iterator, which would take ten times as long.
    for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0x0a || bytes[at] === 0x2c) delimiters++;
    if (delimiters === 0) throw new Error('The generated file is empty.');
    return null;
  },
  'bound: TextDecoder': (bytes) => {
    if (textOf(bytes) === '') throw new Error('The generated file is empty.');
    return null;
  },
} satisfies Record<string, Way>;

export type WayName = keyof typeof WAYS;

function countArrays(rows: readonly (readonly string[])[]): Found {
  return {
    rows: rows.length,
    participants: rows.reduce((sum, row) => sum + Number(row[PARTICIPANTS]), 0),
    titleCharacters: rows.reduce((sum, row) => sum + (row[TITLE] ?? '').length, 0),
  };
}
