/** Whatever the bytes are, opening them ends in a table, a package or a sentence. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownFiles } from '../../../../src/i18n/en/own-files';
import { openFile } from '../../../../src/io/own/open-file';
import { openDocumentBytes, workbookBytes } from './workbook-bytes';

const FOLDER = new URL('../../../fixtures/own/', import.meta.url);
const cell = '<row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c><c r="B1"><v>1</v></c></row>';
const FILES: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...readdirSync(FOLDER).map((name) => [name, readFileSync(new URL(name, FOLDER))] as const),
  ['a.xlsx', workbookBytes([{ name: 'S', rows: cell }])],
  ['a.ods', openDocumentBytes('<table:table><table:table-row><table:table-cell/></table:table-row></table:table>')],
];

/** A file with some bytes changed, taken out or put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...FILES),
    fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }), fc.constantFrom('set', 'cut', 'add', 'end')), {
      maxLength: 6,
    }),
  )
  .map(([[name, bytes], changes]) => {
    let codes = [...bytes];
    for (const [place, byte, change] of changes) {
      const at = place % (codes.length + 1);
      if (change === 'set') codes[at] = byte;
      else if (change === 'cut') codes.splice(at, 1 + (byte % 8));
      else if (change === 'add') codes.splice(at, 0, byte);
      else codes = codes.slice(0, at);
    }
    return { name, bytes: Uint8Array.from(codes) };
  });

const known = new Set(Object.keys(ownFiles).map((key) => key.split('.')[1]));

test('openFile never rejects, and what it refuses has its sentence', async () => {
  await fc.assert(
    fc.asyncProperty(mutated, async (file) => {
      const opened = await openFile(file);
      if (opened.kind === 'refused') expect(known).toContain(opened.issue.code);
      if (opened.kind !== 'tables') return;
      for (const { header, rows, unread, issues } of opened.tables) {
        expect(rows.every(({ cells }) => cells.length === header.length)).toBe(true);
        expect(unread).toBeLessThanOrEqual(issues.filter(({ severity }) => severity === 'error').length);
      }
    }),
    { numRuns: 400 },
  );
});
