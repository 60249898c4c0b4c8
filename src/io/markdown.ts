/** The part of Markdown that the notes of a data package are written in, as blocks to be drawn: no HTML passes through. */

/** A stretch of text. A link has its address. */
export type Span =
  | { readonly kind: 'text' | 'code' | 'strong'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string };

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly spans: readonly Span[] }
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Span[])[];
      readonly rows: readonly (readonly (readonly Span[])[])[];
    };

const ITEM = /^\s*(?:[-*+]|\d+[.)])\s+/;
const RULE = /^\s*\|?[\s:|-]*-[\s:|-]*\|?\s*$/;

/**
 * Reads headings, paragraphs, flat lists and tables; of spans code, strong text and links to http and https.
 * Everything else, HTML included, is text as it is written. Never throws.
 *
 * @see GitHub Flavored Markdown 0.29, of which this is a part.
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  const lines = text.replace(/\r\n?/g, '\n').split('\n');
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line);
    if (line.trim() === '') at++;
    else if (heading) {
      blocks.push({ kind: 'heading', level: heading[1]?.length ?? 1, spans: spansOf(heading[2] ?? '') });
      at++;
    } else if (line.includes('|') && (lines[at + 1] ?? '').includes('|') && RULE.test(lines[at + 1] ?? '')) {
      const end = stop(lines, at, (next) => next.includes('|'));
      const [head = [], , ...rows] = lines.slice(at, end).map((row) => cellsOf(row).map(spansOf));
      blocks.push({ kind: 'table', head, rows });
      at = end;
    } else if (ITEM.test(line)) {
      const end = stop(lines, at, (next) => ITEM.test(next) || /^\s+\S/.test(next));
      const items: string[] = [];
      for (const item of lines.slice(at, end)) {
        if (ITEM.test(item)) items.push(item.replace(ITEM, ''));
        else items.push(`${items.pop() ?? ''} ${item.trim()}`);
      }
      blocks.push({ kind: 'list', items: items.map(spansOf) });
      at = end;
    } else {
      const end = stop(lines, at, (next) => next.trim() !== '' && !/^#{1,6}\s/.test(next) && !ITEM.test(next));
      blocks.push({ kind: 'paragraph', spans: spansOf(lines.slice(at, end).join(' ')) });
      at = end;
    }
  }
  return blocks;
}

/** The first line after `from` that does not go on. */
function stop(lines: readonly string[], from: number, goesOn: (line: string) => boolean): number {
  let at = from + 1;
  while (at < lines.length && goesOn(lines[at] ?? '')) at++;
  return at;
}

function cellsOf(row: string): string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

const SPAN = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^\s()]+)\)|\\([\\`*_{}[\]()#+.!|-])/g;

function spansOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  let end = 0;
  const plain = (upTo: number, extra = '') => {
    const between = text.slice(end, upTo) + extra;
    if (between !== '') spans.push({ kind: 'text', text: between });
  };
  for (const match of text.matchAll(SPAN)) {
    const [whole, code, strong, label, href, escaped] = match;
    if (label !== undefined && !isLink(href ?? '')) continue;
    plain(match.index, escaped);
    if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (label !== undefined) spans.push({ kind: 'link', text: label, href: href ?? '' });
    end = match.index + whole.length;
  }
  plain(text.length);
  return spans;
}

const isLink = (href: string): boolean => /^https?:\/\//i.test(href);
