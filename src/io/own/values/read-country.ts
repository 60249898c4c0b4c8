import { fold } from '../../../lib/fold';
import { COUNTRY_NAMES } from './country-names';
import { plainText } from './plain-text';
import { readAs, refused, type ValueRead } from './value-read';

/** Languages in which the browser is asked for names that `COUNTRY_NAMES` lacks. */
const ASKED = ['en', 'hr', 'sr', 'sr-Latn', 'mk', 'sq', 'de'];
/** What stands before the name of a state: `Republika Srbija`, `Republic of Serbia`, `Republika e Shqipërisë`. */
const STATE = /^(the )?(republic of|republika e|republika|country|state of)\s+/;

let names: ReadonlyMap<string, string> | null = null;

/** Codes by folded name. What the table says goes before what the browser says; a short form goes before a code of two letters. */
function countryNames(): ReadonlyMap<string, string> {
  if (names !== null) return names;
  const found = new Map<string, string>();
  const learn = (name: string, code: string) => {
    const key = fold(name);
    if (key !== '' && !found.has(key)) found.set(key, code);
  };
  for (const [code, list] of Object.entries(COUNTRY_NAMES)) for (const name of [code, ...list]) learn(name, code);
  for (const language of ASKED) {
    const spoken = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const code of twoLetterCodes()) {
      const name = spoken.of(code);
      if (name !== undefined && !/^(unknown|pseudo)/i.test(name)) learn(name, code);
    }
  }
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  for (const code of twoLetterCodes()) if (english.of(code) !== undefined) learn(code, code);
  names = found;
  return found;
}

/** Every pair of letters that ISO 3166-1 could give to a country: those for users' own purposes but `XK` name none. */
function twoLetterCodes(): readonly string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap((a) => letters.map((b) => a + b));
  return pairs.filter(
    (code) =>
      code === 'XK' || !/^(AA|Q[M-Z]|X.|ZZ|EU|EZ|UN|AC|CP|CQ|DG|EA|IC|TA|AN|SU|YU|CS|DD|FX|TP|ZR|BU|NT)$/.test(code),
  );
}

/**
 * Reads a country by its code or its name in the languages of the page; never throws.
 *
 * Also read: former names (`FYROM`), states by their long name, the asterisk of Kosovo*. What is a part of a state is no country.
 *
 * @returns ISO 3166-1 alpha-2, `XK` for Kosovo*.
 */
export function readCountry(text: string): ValueRead<string> {
  const key = fold(plainText(text));
  const known = countryNames();
  const code = known.get(key) ?? known.get(key.replace(STATE, '')) ?? known.get(fold(text.replace(/\([^)]*\)/g, '')));
  return code === undefined ? refused('not-a-country') : readAs(code);
}
