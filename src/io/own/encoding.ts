import { rankCodePages, type RankedPage } from './code-page-evidence';
import { decodedBy, encodingLabel } from './text-decoder';
import { markedEncoding, utf8Evidence, wideEncoding } from './unicode-evidence';

/** The text of a file, and how sure it is that it reads so. */
export interface DecodedText {
  /** Without byte order mark. */
  readonly text: string;
  /** Lower-case WHATWG label; `ibm852`, `utf-32le` and `utf-32be`, which are none of the web's, by these names. */
  readonly encoding: string;
  /** True where a byte order mark said so. */
  readonly bom: boolean;
  /** False where another encoding would give a text that is nearly as likely. */
  readonly certain: boolean;
  /** Other encodings, likelier ones first, with what some of the text would be. Empty where the bytes leave no doubt and nobody chose. */
  readonly others: readonly { readonly encoding: string; readonly preview: string }[];
  /** How many characters could not be read: each stands in the text as U+FFFD. */
  readonly damaged: number;
}

/** The least lead in the worth of a character (`code-page-evidence.ts`), and of all together, that leaves no doubt. */
const SURE_LEAD = 0.1;
const SURE_SUM = 5;
const OTHERS = 4;
const PREVIEW = 120;

/**
 * Decodes a file: by its byte order mark, else as strict UTF-8, UTF-16 or UTF-32, else in the code page whose letters are those of the region.
 *
 * A file that is UTF-8 for the most part stays so, with its broken characters counted, and so does one that ends within a character.
 * Never throws.
 *
 * @param chosen What the reader chose, by any of its names; a name that nobody knows counts as no choice.
 */
export function decodeBytes(bytes: Uint8Array, chosen?: string): DecodedText {
  const guess = guessEncoding(bytes);
  const encoding = (chosen === undefined ? null : encodingLabel(chosen)) ?? guess.encoding;
  const text = decodedBy(encoding, bytes);
  const others = guess.readings.filter((reading) => reading.encoding !== encoding).slice(0, OTHERS);
  return {
    text,
    encoding,
    bom: guess.bom && encoding === guess.encoding,
    certain: guess.certain && encoding === guess.encoding,
    others,
    damaged: countReplaced(text),
  };
}

interface Guess {
  readonly encoding: string;
  readonly bom: boolean;
  readonly certain: boolean;
  readonly readings: DecodedText['others'];
}

function guessEncoding(bytes: Uint8Array): Guess {
  const marked = markedEncoding(bytes);
  if (marked !== null) return unicode(marked, true);
  const wide = wideEncoding(bytes);
  if (wide !== null) return unicode(wide, false);
  const { whole, stray, cut } = utf8Evidence(bytes);
  if (stray === 0 && !cut) return unicode('utf-8', false);

  const pages = rankCodePages(bytes);
  const readings = pages.map(({ encoding, sample }) => ({ encoding, preview: previewOf(sample) }));
  if (whole > stray) {
    return { encoding: 'utf-8', bom: false, certain: stray === 0 || whole > 4 * stray, readings };
  }
  const [best, second] = pages;
  return { encoding: best?.encoding ?? 'windows-1250', bom: false, certain: isSure(best, second), readings };
}

function isSure(best: RankedPage | undefined, second: RankedPage | undefined): boolean {
  if (best === undefined || best.score <= 0) return false;
  const lead = best.score - (second?.score ?? 0);
  return lead >= SURE_LEAD && lead * best.counted >= SURE_SUM;
}

function unicode(encoding: string, bom: boolean): Guess {
  return { encoding, bom, certain: true, readings: [] };
}

function previewOf(sample: string): string {
  return sample.replace(/\s+/g, ' ').trim().slice(0, PREVIEW);
}

function countReplaced(text: string): number {
  let n = 0;
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) n++;
  return n;
}
