/** Zeros of the digits that NFKC leaves as they are: Arabic-Indic and its Persian form. */
const ZEROS = [0x0660, 0x06f0];

function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => code >= start && code < start + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** Signs that stay as they are, with single blanks between: most of what is read. */
const PLAIN = /^(?:[!-_a-~]+(?: [!-_a-~]+)*)?$/;

/**
 * Writes a cell with the signs of a plain keyboard, so that readers of values need to know one form of each.
 *
 * Full-width and Arabic-Indic digits become ASCII, all dashes and minus signs `-`, all apostrophes and primes `'`, all spaces one blank;
 * marks that are not seen (soft hyphen, zero width, direction) go. Letters and case stay.
 */
export function plainText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\p{Nd}/gu, plainDigit)
    .replace(/[\u2010-\u2015\u2212\ufe58]/g, '-')
    .replace(/[\u2018\u2019\u201b\u02bc\u2032\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033]/g, '"')
    .replace(/\s+/g, ' ')
    .trim();
}
