/** One damaged file of each kind that the page reads, as a reader would choose it. */
import { strToU8, zipSync } from 'fflate';
import { openDocumentBytes, workbookBytes } from '../unit/io/own/workbook-bytes';

export interface BrokenFile {
  readonly kind: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** As a download that broke off: the first half. */
const half = (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2);

const TABLE = 'event_id,title,date\na,Obuka,2021-10-13\n';
const PACKAGE = zipSync({
  'datapackage.json': strToU8('{"resources":[{"name":"events","path":"events.csv"}]}'),
  'events.csv': strToU8(TABLE),
});
const CELL = '<row r="1"><c r="A1" t="inlineStr"><is><t>Naziv</t></is></c></row>';

const text = (kind: string, name: string, content: string): BrokenFile => ({ kind, name, bytes: strToU8(content) });

export const BROKEN_FILES: readonly BrokenFile[] = [
  text('CSV', 'events.csv', ''),
  text('TSV', 'events.tsv', '\t\t\n \t\t\n'),
  { kind: 'ZIP', name: 'package.zip', bytes: half(PACKAGE) },
  text('JSON array', 'list.json', '[{"title": "Obuka", "date": "2021-10-13"}, {"title": '),
  text('nested JSON', 'nested.json', '{"data": {"records": [{"title": "Obuka", "date": "2021-10-13"}'),
  text('JSON without a table', 'numbers.json', '[1, 2, 3]'),
  text('NDJSON', 'lines.ndjson', '{"title": "Obuka"\n{"title": "Tribina"\n'),
  text('GeoJSON', 'places.geojson', '{"type": "FeatureCollection", "features": [{"type": "Feature", "geometry"'),
  text('JSON-LD', 'event.jsonld', '{"@context": "https://schema.org", "@type": "Event", "name": "Obuka"'),
  { kind: 'XLSX', name: 'book.xlsx', bytes: half(workbookBytes([{ name: 'List1', rows: CELL }])) },
  { kind: 'ODS', name: 'book.ods', bytes: half(openDocumentBytes('<table:table table:name="List1"/>')) },
  text('renamed', 'renamed.csv', '%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj'),
  {
    kind: 'binary',
    name: 'binary.csv',
    bytes: Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) % 256),
  },
];
