import { fold, foldedWords } from '../../../lib/fold';
import { HEADER_NAMES, type HeaderLanguage } from './header-names';
import type { Knowledge } from './knowledge';
import { areUnits } from '../values/people-words';
import { contentOf, type Content, type Meaning } from './meaning';

/** How much a header says for a meaning: its own name, a name that tables use for other things too, or a name among other words. */
export type Strength = 'name' | 'weak-name' | 'part';

/** A meaning that a header speaks for. */
export interface HeaderClaim {
  readonly means: Meaning;
  readonly strength: Strength;
  /** Languages in which it is so called; empty for codes and labels of the package. */
  readonly languages: readonly HeaderLanguage[];
}

/** Columns of the package itself, and those of its flat table, where they are called otherwise than their meaning. */
const OWN_NAMES: ReadonlyMap<string, Meaning> = new Map([
  ['topics', 'topic'],
  ['city', 'town'],
  ['countries', 'country'],
  ['places', 'venue'],
  ['projects', 'project'],
  ['participants_low', 'participants'],
  ['participants_high', 'participants_max'],
  ['participants_kind', 'participants_bound'],
  ['participants_total', 'participants'],
]);
const MEANINGS: ReadonlySet<string> = new Set(HEADER_NAMES.map(([meaning]) => meaning));

interface Named extends Omit<HeaderClaim, 'strength'> {
  readonly weak: boolean;
}

/** What names mean, by folded name; several where a name is used for several things. */
const NAMES: ReadonlyMap<string, readonly Named[]> = (() => {
  const names = new Map<string, Named[]>();
  for (const [means, byLanguage] of HEADER_NAMES) {
    for (const [language, list] of Object.entries(byLanguage)) {
      for (const written of list.split(', ')) {
        const name = written.replace('?', '');
        const known = names.get(name) ?? [];
        const same = known.find((one) => one.means === means);
        const languages = [...(same?.languages ?? []), language as HeaderLanguage];
        const named = { means, languages, weak: (same?.weak ?? true) && written.startsWith('?') };
        names.set(name, [...known.filter((one) => one !== same), named]);
      }
    }
  }
  return names;
})();

/** Women and men in headers, folded. */
const WOMEN = words(
  'women woman female females girls f zene zena zenski zensko djevojke devojke z zeni gra grate femra femrat vajza',
);
const MEN = words(
  'men man male males boys m muskarci muskaraca muski musko mladici mazi burra burrat meshkuj meshkujt djem',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** True for a header or an HXL tag (`#reached+f`) that names women alone or men alone: the people under it are a part of those who came. */
export function isOfOneSex(header: string): boolean {
  const named = foldedWords(header);
  return named.some((word) => WOMEN.has(word)) !== named.some((word) => MEN.has(word));
}

/** True for a header that counts what is no people: `Broj organizacija`, `Municipalities`. */
export function isOfUnits(header: string): boolean {
  return areUnits(foldedWords(header));
}

/** Names shorter than this say too little among other words. */
const SHORTEST_PART = 4;

/** The column of the package that a header is written as; null for any other. */
export function ownColumn(header: string): Meaning | null {
  const name = header.trim().toLowerCase();
  const named = OWN_NAMES.get(name);
  if (named !== undefined) return named;
  return MEANINGS.has(name) && /_/.test(name) ? (name as Meaning) : null;
}

/** Codes and labels of roles and groups: whole, or, where a header is only how a label begins, as a part. */
function labelClaims(key: string, { codes }: Knowledge): HeaderClaim[] {
  return codes.flatMap(({ list, code, labels }): HeaderClaim[] => {
    if (list !== 'role' && list !== 'group') return [];
    const means: Meaning = `${list}:${code}`;
    const called = [code, ...Object.values(labels)].map(fold);
    if (called.includes(key)) return [{ means, strength: 'name', languages: [] }];
    return called.some((name) => name.startsWith(`${key} `)) ? [{ means, strength: 'part', languages: [] }] : [];
  });
}

/** Names that stand among the other words of a header, the longest of each meaning. */
function partClaims(key: string): HeaderClaim[] {
  const words = key.split(' ');
  for (let length = Math.min(words.length - 1, 5); length > 0; length--) {
    const claims: HeaderClaim[] = [];
    for (let at = 0; at + length <= words.length; at++) {
      const phrase = words.slice(at, at + length).join(' ');
      if (phrase.length < SHORTEST_PART) continue;
      for (const { means, languages, weak } of NAMES.get(phrase) ?? []) {
        if (!weak && means !== 'not-used') claims.push({ means, languages, strength: 'part' });
      }
    }
    if (claims.length > 0) return claims;
  }
  return [];
}

/** A column of nested records, as they are spread over a table: `place.town`. */
const PATH = /^[\p{L}\p{N}_@]+(?:\.[\p{L}\p{N}_@]+)+$/u;

/** Members that name the record in which they stand. */
const NAMING = new Set(['name', 'title', 'label', 'value', 'text', 'naziv', 'ime', 'emri']);

/** What content proves or disproves; a text that hangs on a thing could be anything about it. */
const PROVABLE: ReadonlySet<Content> = new Set(['dates', 'counts', 'degrees', 'points', 'links', 'countries']);

/**
 * What the member at the end of a path speaks for, `town` of `place.town`; of a member that only names its record the record itself, as far as
 * that is known. Where neither is, the words of the path count for what the cells can prove alone: the tags of a place are no place.
 */
function pathClaims(header: string): HeaderClaim[] {
  const members = header.split('.').reverse();
  const record = members.find((member) => !NAMING.has(fold(member)));
  for (const member of [record, members[0]]) {
    const named = NAMES.get(fold(member ?? ''))?.filter(({ weak }) => !weak) ?? [];
    if (named.length > 0) return named.map(({ means, languages }) => ({ means, languages, strength: 'part' }));
  }
  return partClaims(fold(header)).filter(({ means }) => PROVABLE.has(contentOf(means)));
}

/**
 * What a header speaks for, the strongest first and each meaning once; without regard to case, marks, script, punctuation and what stands in
 * brackets.
 */
export function headerClaims(header: string, knowledge: Knowledge): readonly HeaderClaim[] {
  const keys = [...new Set([fold(header), fold(header.replace(/[([][^)\]]*[)\]]/g, ' '))])].filter((key) => key !== '');
  const claims = keys.flatMap((key) => [
    ...(NAMES.get(key) ?? []).map(({ means, languages, weak }): HeaderClaim => ({
      means,
      languages,
      strength: weak ? 'weak-name' : 'name',
    })),
    ...labelClaims(key, knowledge),
  ]);
  const all = claims.some(({ strength }) => strength !== 'part')
    ? claims
    : [...claims, ...(PATH.test(header) ? pathClaims(header) : keys.flatMap(partClaims))];
  const ORDER = ['name', 'weak-name', 'part'];
  const sorted = [...all].sort((a, b) => ORDER.indexOf(a.strength) - ORDER.indexOf(b.strength));
  return sorted.filter(({ means }, i) => sorted.findIndex((other) => other.means === means) === i);
}
