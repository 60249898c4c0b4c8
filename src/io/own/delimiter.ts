import { splitLines } from '../csv';

const DELIMITERS = [';', ',', '\t', '|'];

/** A sign that no text has: it parts nothing, so that all of a line is one cell. */
export const NO_DELIMITER = '\u001f';

/** As much of a text as is looked at: enough lines to tell, and no more where one cell holds a megabyte. */
const SAMPLE = 65_536;
const LINES = 100;

/** Lines of one width are worth less where the delimiter is missing from the first line, and another one is there. */
const NOT_IN_FIRST = 0.5;
const LEAST = 0.15;

/**
 * The delimiter that parts the lines of a text most evenly into most cells; quoted cells count as one.
 *
 * A sign that the first line lacks, and that a space follows as a rule, is punctuation.
 *
 * @param text As `plainText` leaves it.
 * @returns Null where the text has one column.
 */
export function findDelimiter(text: string): string | null {
  const sample = sampleOf(text);
  const firstLine = sample.trimStart().split('\n', 1)[0] ?? '';
  const anyInFirst = DELIMITERS.some((delimiter) => firstLine.includes(delimiter));
  let best: { readonly delimiter: string | null; readonly score: number } = { delimiter: null, score: LEAST };
  for (const delimiter of DELIMITERS) {
    const inFirst = firstLine.includes(delimiter);
    if (!sample.includes(delimiter) || (!inFirst && isPunctuation(sample, delimiter))) continue;
    const score = evenness(sample, delimiter) * (inFirst || !anyInFirst ? 1 : NOT_IN_FIRST);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const start = text.slice(0, SAMPLE);
  const end = start.lastIndexOf('\n');
  return end > 0 ? start.slice(0, end) : start;
}

function isPunctuation(text: string, delimiter: string): boolean {
  const pieces = text.split(delimiter).slice(1);
  return pieces.filter((piece) => piece.startsWith(' ')).length * 2 > pieces.length;
}

/** The share of lines that have the commonest width of several cells, times the binary logarithm of it. */
function evenness(sample: string, delimiter: string): number {
  const lines = splitLines(sample, delimiter, '"').lines.slice(0, LINES);
  const widths = new Map<number, number>();
  for (const { cells } of lines) {
    if (cells.length > 1) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...widths].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0]);
  return lines.length === 0 ? 0 : (count / lines.length) * Math.log2(width);
}
