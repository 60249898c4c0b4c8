import { fold } from '../../../lib/fold';
import { plainText } from './plain-text';
import { readNumberText } from './read-number-text';
import { doubt, readAs, refused, type ValueRead } from './value-read';

export interface Money {
  /** Major units. */
  readonly amount: number;
  /** ISO 4217; null where none is written. */
  readonly currency: string | null;
}

/** Signs and words of currencies, folded where they are words. A bare `$` is the dollar of the United States. */
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    BAM: ['bam', 'km', 'marka', 'maraka', 'konvertibilna marka', 'konvertibilnih maraka'],
    EUR: ['€', 'eur', 'euro', 'euros', 'eura', 'evro', 'evra', 'euri'],
    RSD: ['rsd', 'din', 'dinar', 'dinara', 'dinari'],
    MKD: ['mkd', 'den', 'denar', 'denari', 'denara'],
    ALL: ['all', 'lek', 'leke', 'leku'],
    HRK: ['hrk', 'kn', 'kuna', 'kune'],
    USD: ['$', 'usd', 'dollar', 'dollars', 'dolara', 'dollare'],
    GBP: ['£', 'gbp'],
    CHF: ['chf', 'franaka'],
  }).flatMap(([code, words]) => words.map((word) => [word, code] as const)),
);

/**
 * Reads an amount of money with its currency on either side: `1.234,50 KM`, `€ 500`, `RSD 12.000,00`; never throws.
 *
 * Without a currency the amount stays, with a doubt; with a word that is none it is refused.
 */
export function readMoney(text: string): ValueRead<Money> {
  const plain = plainText(text).replace(/[,.]-+$/, '');
  const parts = /^([^\d+-]*)([+-]?\s*\d[\d., ']*)(.*)$/.exec(plain);
  if (parts === null) return refused('not-a-number');
  const [, before = '', digits = '', after = ''] = parts;
  const read = readNumberText(digits.replace(/[., ]+$/, ''));
  if (!read.ok) return read;
  const words = [before, after].map((word) => word.trim()).filter((word) => word !== '' && word !== '.');
  if (words.some((word) => /[%‰]/.test(word))) return refused('percent');
  const [word, more] = words;
  if (word === undefined)
    return readAs({ amount: read.value, currency: null }, [...read.doubts, doubt('currency-missing')]);
  const currency = CURRENCIES.get(fold(word) || word);
  if (currency === undefined || more !== undefined) return refused('not-a-number');
  return readAs({ amount: read.value, currency }, read.doubts);
}
