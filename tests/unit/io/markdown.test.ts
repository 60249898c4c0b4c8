import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readMarkdown, type Span } from '../../../src/io/markdown';

const plain = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

test('readMarkdown tells headings, paragraphs, lists and tables apart', () => {
  const blocks = readMarkdown(
    '# One #\n\nTwo\nlines.\n- a\n  more\n- b\n\n| x | y |\n| --- | ---: |\n| 1 | a\\|b |\n|  | 2 |\nAfter',
  );
  expect(blocks).toEqual([
    { kind: 'heading', level: 1, spans: [{ kind: 'text', text: 'One' }] },
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'Two lines.' }] },
    { kind: 'list', items: [[{ kind: 'text', text: 'a more' }], [{ kind: 'text', text: 'b' }]] },
    {
      kind: 'table',
      head: [[{ kind: 'text', text: 'x' }], [{ kind: 'text', text: 'y' }]],
      rows: [
        [[{ kind: 'text', text: '1' }], [{ kind: 'text', text: 'a|b' }]],
        [[], [{ kind: 'text', text: '2' }]],
      ],
    },
    { kind: 'paragraph', spans: [{ kind: 'text', text: 'After' }] },
  ]);
});

test('readMarkdown reads code, strong text, links and escaped signs', () => {
  expect(readMarkdown('a `b|*c*` **d** [e](https://f.example/?g=1) \\* h')).toEqual([
    {
      kind: 'paragraph',
      spans: [
        { kind: 'text', text: 'a ' },
        { kind: 'code', text: 'b|*c*' },
        { kind: 'text', text: ' ' },
        { kind: 'strong', text: 'd' },
        { kind: 'text', text: ' ' },
        { kind: 'link', text: 'e', href: 'https://f.example/?g=1' },
        { kind: 'text', text: ' *' },
        { kind: 'text', text: ' h' },
      ],
    },
  ]);
});

test.each(['<img src=x onerror=alert(1)>', '[a](javascript:alert%281%29)', '[a](data:text/html,b)', '![a](x.png)'])(
  'readMarkdown leaves %s text',
  (text) => {
    const blocks = readMarkdown(text);
    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toEqual({ kind: 'paragraph', spans: [{ kind: 'text', text }] });
  },
);

test.each(['', '\n\n', '|', '| a |', '|\n|', '#', '- ', '---'])('readMarkdown reads %j without a fault', (text) => {
  expect(readMarkdown(text).length).toBeLessThanOrEqual(2);
});

test('readMarkdown reads the changes of the published package whole', () => {
  const blocks = readMarkdown(readFileSync(new URL('../../../data/CHANGES.md', import.meta.url), 'utf8'));
  const tables = blocks.filter((block) => block.kind === 'table');
  // 21 lines of the table of numbers, 9 fields, 4 codes, 45 events, 6 projects: counted in the file.
  expect(tables.map(({ rows }) => rows.length)).toEqual([21, 9, 4, 45, 6]);
  expect(tables[0]?.rows[0]?.map(plain)).toEqual(['events', '82', '127']);
});
