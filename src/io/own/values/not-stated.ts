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

/** True for a cell that is empty, of signs alone (`-`, `?`, `…`, `/`) or says in words that nothing is known. */
export function isNotStated(text: string): boolean {
  const key = fold(text);
  return key === '' ? !/\d/.test(text) : WORDS.has(key);
}
