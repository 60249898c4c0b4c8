/** What is put right in a text before it is parted into cells. Lines stay lines, so that their numbers are those of the file. */

/** Controls that no table needs; tabs and ends of lines are none of them. */
const CONTROLS = /(?![\t\n\u0080-\u009f])\p{Cc}/gu;

export interface PlainText {
  /** With LF alone at the ends of lines, without byte order mark and controls. */
  readonly text: string;
  /** How many controls were taken out. */
  readonly controls: number;
  /** The physical line of the first; null where there are none. */
  readonly controlLine: number | null;
}

/** Old and mixed ends of lines become LF, controls are taken out, vertical tabs and form feeds become spaces. */
export function plainText(text: string): PlainText {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const first = firstControl(lines);
  if (first < 0) return { text: lines, controls: 0, controlLine: null };
  let controls = 0;
  const clean = lines.slice(first).replace(CONTROLS, (control) => {
    if (control === '\v' || control === '\f') return ' ';
    controls++;
    return '';
  });
  const controlLine = controls === 0 ? null : lineAt(lines, first);
  return { text: lines.slice(0, first) + clean, controls, controlLine };
}

/** The place of the first control; -1 without any. A loop, because a pattern takes a minute for the 100 MB that hold none. */
function firstControl(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 ? code !== 0x09 && code !== 0x0a : code === 0x7f) return at;
  }
  return -1;
}

/** The number of the line in which a place of a text lies, the first being 1. Lines end with LF. */
export function lineAt(text: string, place: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < place; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** The delimiter that a line `sep=;` at the top names for Excel, and the text with that line left blank. */
export function obeySepLine(text: string): { readonly text: string; readonly delimiter: string | null } {
  const found = /^"?sep=([^\n])"?[^\S\t\n]*(?=\n|$)/i.exec(text);
  return found ? { text: text.slice(found[0].length), delimiter: found[1] ?? null } : { text, delimiter: null };
}

/**
 * Quotation marks inside quoted cells that are written `\"` become `""`, as RFC 4180 has them.
 *
 * Text is left alone where every `\"` may be a backslash that ends a cell.
 */
export function doubledQuotes(text: string, delimiter: string): string {
  const places = Array.from(text.matchAll(/\\"/g), ({ index }) => text.charAt(index + 2));
  const ends = new Set([delimiter, '\n', '']);
  if (!places.some((sign) => sign !== '"' && !ends.has(sign))) return text;
  return text.replace(/\\"/g, (found, at: number) => (ends.has(text.charAt(at + 2)) ? found : '""'));
}
