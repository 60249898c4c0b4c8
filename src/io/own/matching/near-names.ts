import { fold, foldedWords } from '../../../lib/fold';
import { groupBy } from '../../../lib/group-by';
import { indexNearKeys } from './near-keys';
import { keyWithoutForm } from './organisation-form';

/** A record that names in a file may mean. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  /** Its name in its own language, and aliases. */
  readonly otherNames: readonly string[];
  readonly acronym: string | null;
}

/**
 * Why a name is taken for a record, the strongest first.
 *
 * - `known`: a spelling on record, but for case, marks, script and punctuation. The only one that is no mere proposal.
 * - `shared`: likewise, but of several records.
 * - `acronym`: its acronym, alone or among other words.
 * - `part`: a spelling on record stands before or within brackets.
 * - `form`: a spelling on record but for words like "NGO" or "association".
 * - `near`: a spelling on record but for a slip of the pen.
 * - `within`: a spelling on record among other words.
 */
export type NameReason = (typeof REASONS)[number];

const REASONS = ['known', 'shared', 'acronym', 'part', 'form', 'near', 'within'] as const;

/** A record that a name may mean. The source's spelling stays what it is; this is beside it. */
export interface NameMatch {
  readonly id: string;
  readonly how: NameReason;
  /** The spelling on record that the name met. */
  readonly spelling: string;
  /** Steps of `editDistance` between the two; 0 but for `near`. */
  readonly edits: number;
}

/** A longer text is no name of an organisation. */
const MOST_LETTERS = 300;

/** Of a name that stands among other words: fewer letters say too little, more words are not looked for. */
const WITHIN = { letters: 8, words: 10 };

const ACRONYM = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]+\+?(?![\p{L}\p{N}])/gu;

const BRACKETS = /[([{]([^()[\]{}]*)[)\]}]/g;

interface Spelling {
  readonly id: string;
  readonly spelling: string;
}

/**
 * Makes an index of known names, once, that says which of them a name of a file may mean.
 *
 * @returns Gives each record once, with its strongest reason, by reason, then the fewest edits, then the longest spelling; empty for a name
 *   that is like none, and for more than 300 characters. Never throws.
 */
export function indexNames(known: readonly KnownName[]): (name: string) => NameMatch[] {
  const spellings = known.flatMap(({ id, name, otherNames }) =>
    [name, ...otherNames].map((spelling) => ({ id, spelling })),
  );
  const acronyms = known.flatMap(({ id, acronym }) => (acronym === null ? [] : [{ id, spelling: acronym }]));
  const byName = spelledBy(spellings, fold);
  const byBareName = spelledBy(spellings, keyWithoutForm);
  const byAcronym = spelledBy(acronyms, fold);
  const all = [byName, byBareName, byAcronym];
  const nearKeys = indexNearKeys(all.flatMap((spelled) => [...spelled.keys()]));

  return (name) => {
    const key = name.length > MOST_LETTERS ? '' : fold(name);
    if (key === '') return [];
    const same = strongest((byName.get(key) ?? []).map((found) => ({ ...found, how: 'known' as const, edits: 0 })));
    if (same.length > 0) return same.length === 1 ? same : same.map((found) => ({ ...found, how: 'shared' as const }));
    const found: NameMatch[] = [];
    const add = (how: NameReason, some: readonly Spelling[] = [], edits = 0) => {
      for (const { id, spelling } of some) found.push({ id, how, spelling, edits });
    };
    for (const acronym of [key, ...(name.match(ACRONYM) ?? []).map(fold)]) add('acronym', byAcronym.get(acronym));
    for (const part of partsOf(name)) add('part', byName.get(part));
    const bareKey = keyWithoutForm(name);
    add('form', byBareName.get(bareKey));
    for (const asked of new Set([key, bareKey])) {
      for (const near of nearKeys(asked)) for (const spelled of all) add('near', spelled.get(near.key), near.edits);
    }
    for (const span of spansOf(key)) for (const spelled of [byName, byBareName]) add('within', spelled.get(span));
    return strongest(found);
  };
}

/** Spellings by key; those without a letter or digit are left out. */
function spelledBy(all: readonly Spelling[], keyOf: (spelling: string) => string): ReadonlyMap<string, Spelling[]> {
  return groupBy(all, ({ spelling }) => {
    const key = keyOf(spelling);
    return key === '' ? null : key;
  });
}

/** Keys of what stands outside brackets and of what stands in each. */
function partsOf(name: string): string[] {
  const inside = [...name.matchAll(BRACKETS)].map(([, text = '']) => fold(text));
  return inside.length === 0 ? [] : [fold(name.replace(BRACKETS, ' ')), ...inside];
}

/** Runs of words within a key, shorter than the whole. */
function spansOf(key: string): string[] {
  const words = foldedWords(key);
  return words.flatMap((_, from) => {
    const spans: string[] = [];
    for (let to = from + 1; to <= Math.min(words.length, from + WITHIN.words); to++) {
      const span = words.slice(from, to).join(' ');
      if (span.length >= WITHIN.letters && span !== key) spans.push(span);
    }
    return spans;
  });
}

/** Each record once, the strongest first. */
function strongest(found: readonly NameMatch[]): NameMatch[] {
  const ranked = found.toSorted(
    (a, b) =>
      REASONS.indexOf(a.how) - REASONS.indexOf(b.how) ||
      a.edits - b.edits ||
      b.spelling.length - a.spelling.length ||
      (a.id < b.id ? -1 : 1),
  );
  const once = new Set<string>();
  return ranked.filter(({ id }) => !once.has(id) && once.add(id));
}
