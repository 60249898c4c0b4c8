import { fold } from '../../../lib/fold';

/** Words for "no statement" in the languages of the region and in English, folded. */
const WORDS: ReadonlySet<string> = new Set([
  ...[
    'n a',
    'na',
    'nd',
    'n d',
    'n n',
    'nn',
    'tbd',
    'tbc',
    'unknown',
    'not known',
    'not stated',
    'not specified',
    'not given',
  ],
  ...['not available', 'not applicable', 'no data', 'missing', 'null', 'nan', 'undefined', 'unspecified'],
  ...[
    'nije navedeno',
    'nije poznato',
    'nepoznato',
    'nepoznat',
    'nepoznata',
    'ne zna se',
    'nema podatka',
    'nema podataka',
  ],
  ...['nije dostupno', 'nije dostupan', 'bez podataka', 'bez podatka', 'neodredjeno', 'nenavedeno', 'n p', 'np'],
  ...[
    'nuk dihet',
    'nuk eshte dhene',
    'nuk eshte deklaruar',
    'nuk ka te dhena',
    'pa te dhena',
    'e panjohur',
    'i panjohur',
    'panjohur',
  ],
  ...['ne e navedeno', 'ne e poznato', 'nema podatoci', 'bez podatoci', 'ne se znae', 'nepoznati'],
]);

/** Letters of a cell that are looked at first, and more than a word for "no statement" has; none of these has a digit. */
const LOOKED_AT = 40;
const LONGEST = 24;

/** True for a cell that is empty, of signs alone (`-`, `?`, `…`, `/`) or says in words that nothing is known. */
export function isNotStated(text: string): boolean {
  if (/\d/.test(text)) return false;
  if (text.length > LOOKED_AT && fold(text.slice(0, LOOKED_AT)).length > LONGEST) return false;
  const key = fold(text);
  return key === '' || WORDS.has(key);
}
