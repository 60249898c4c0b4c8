/** Characters that nobody sees: soft hyphens, spaces and joiners without width, marks of direction. */
const UNSEEN = '\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff';
const ALL_UNSEEN = new RegExp(`[${UNSEEN}]`, 'g');
const HAS_UNSEEN = new RegExp(`[${UNSEEN}]`);
const SEEN = new RegExp(`[^\\s${UNSEEN}]`);
const IS_UNSEEN = new RegExp(`[\\s${UNSEEN}]`);

/**
 * Those that carry nothing inside a text: all but joiners and single marks of direction, which Persian, Arabic and joined emoji need; between
 * letters of our scripts these carry nothing either.
 */
const IDLE =
  /[\u00ad\u200b\u202a-\u202e\u2060-\u2069\ufeff]|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\d\s])[\u200c-\u200f]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\d\s])/gu;

/**
 * A cell without blanks at its ends and unseen characters, and without the apostrophe that keeps Excel from calculating it.
 *
 * @see OWASP, "CSV Injection": text that begins with `=`, `+`, `-` or `@` is kept from being a formula by an apostrophe before it.
 */
export function cleanCell(written: string): string {
  const cell = HAS_UNSEEN.test(written) ? written.replace(IDLE, '') : written;
  if (cell === '' || (isPlain(cell.charCodeAt(0)) && isPlain(cell.charCodeAt(cell.length - 1)))) return cell;
  const start = cell.search(SEEN);
  if (start < 0) return '';
  let end = cell.length;
  while (IS_UNSEEN.test(cell.charAt(end - 1))) end--;
  const inner = cell.slice(start, end);
  return /^'[=+\-@]/.test(inner) ? inner.slice(1) : inner;
}

/** True for a sign of ASCII that nothing has to be done about: most cells begin and end with one. */
function isPlain(code: number): boolean {
  return code > 0x20 && code < 0x7f && code !== 0x27;
}

/** The name of a column: as `cleanCell`, without unseen characters anywhere and with one space for each run of blanks. */
export function cleanName(cell: string): string {
  return cleanCell(cell.replace(ALL_UNSEEN, '')).replace(/\s+/g, ' ');
}
