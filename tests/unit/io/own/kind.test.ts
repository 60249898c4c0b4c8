import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { fileKind, isMisnamed } from '../../../../src/io/own/kind';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const zip = (...names: string[]) => zipSync(Object.fromEntries(names.map((name) => [name, strToU8('x')])));

function utf16(text: string): number[] {
  return Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);
}
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ['text', strToU8('a;b\n1;2\n')],
  ['text', strToU8('  \n\n  a')],
  ['text', strToU8('[sic];b\n')],
  ['text', Uint8Array.from(utf16('naziv;grad'))],
  ['json', strToU8(' \n[{"a":1}]')],
  ['json', strToU8("{'a': 1}")],
  ['json', strToU8('[]')],
  ['zip', zip('a.csv')],
  ['xlsx', zip('[Content_Types].xml', 'xl/workbook.xml')],
  [
    'ods',
    zipSync({
      mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
      'content.xml': strToU8('x'),
    }),
  ],
])('fileKind knows %s by its bytes', (kind, given) => {
  expect(fileKind(given)).toEqual({ kind });
});

test.each([
  ['file-empty', null, bytes()],
  ['file-blank', null, strToU8(' \r\n\t\u00a0\r\n')],
  ['file-blank', null, bytes(0xef, 0xbb, 0xbf, 0x0a)],
  ['kind-old-excel', 'XLS', bytes(...OLE, ...utf16('Workbook'))],
  ['kind-locked', null, bytes(...OLE, ...utf16('EncryptedPackage'))],
  ['kind-document', 'Word', bytes(...OLE, ...utf16('WordDocument'))],
  ['kind-document', 'Word', zip('word/document.xml')],
  ['kind-document', 'PDF', strToU8('%PDF-1.7\n')],
  ['kind-document', 'RTF', strToU8('{\\rtf1\\ansi}')],
  ['kind-document', 'OpenDocument', zip('mimetype', 'content.xml')],
  ['kind-image', 'PNG', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)],
  ['kind-image', 'JPEG', bytes(0xff, 0xd8, 0xff, 0xe0)],
  ['kind-packed', 'gzip', bytes(0x1f, 0x8b, 0x08)],
  ['kind-database', 'SQLite', strToU8('SQLite format 3\0')],
  ['kind-numbers', 'Numbers', zip('Index/Document.iwa')],
  ['kind-map', 'Shapefile', bytes(0, 0, 0x27, 0x0a, 0, 0)],
  ['kind-map', 'Shapefile', zip('towns.shp', 'towns.dbf')],
  ['kind-map', 'KML', strToU8('<?xml version="1.0"?>\n<kml xmlns="x"></kml>')],
  ['kind-web-page', 'HTML', strToU8('<!DOCTYPE html><html><title>Log in</title></html>')],
  ['kind-web-page', 'HTML', strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>')],
  ['kind-markup', 'XML', strToU8('<?xml version="1.0"?><rows><row/></rows>')],
  ['kind-old-excel', 'XML 2003', strToU8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
  ['kind-binary', null, Uint8Array.from({ length: 200 }, (_, i) => i % 32)],
])('fileKind refuses %s (%s)', (code, name, given) => {
  expect(fileKind(given)).toEqual({ kind: null, code, name });
});

test.each([
  ['table.csv', 'text', false],
  ['table.csv', 'xlsx', true],
  ['table.json', 'text', true],
  ['table.TXT', 'text', false],
  ['table.xls', 'text', true],
  ['table', 'xlsx', false],
  ['report.v2', 'text', false],
] as const)('isMisnamed says of %s that is %s: %s', (name, kind, misnamed) => {
  expect(isMisnamed(name, kind)).toBe(misnamed);
});
