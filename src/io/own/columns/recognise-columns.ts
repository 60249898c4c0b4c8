import { fold } from '../../../lib/fold';
import type { RawTable } from '../../raw-table';
import { listDelimiter, type ListDelimiter } from '../values/cell-list';
import { fitOf, namesKnown, sampleOf, share, type Fit } from './content-fit';
import { headerClaims, isOfOneSex, isOfUnits, ownColumn, type HeaderClaim } from './header-claims';
import type { HeaderLanguage } from './header-names';
import { meaningOfTag } from './hxl-tags';
import type { Knowledge } from './knowledge';
import { contentOf, type Content, type Meaning } from './meaning';

export type Confidence = 'certain' | 'likely' | 'check' | 'unused';

/** Why a column was given its meaning, for a sentence beside it. */
export type ColumnReason =
  /** The header is the name of a column of the package. */
  | { readonly code: 'own-name' }
  | { readonly code: 'tag'; readonly tag: string }
  /** `sr` for a header in Serbian Cyrillic; null for a label of the package. */
  | { readonly code: 'header'; readonly language: HeaderLanguage | 'sr' | null }
  | ({ readonly code: 'read-as'; readonly content: Content } & Fit)
  | ({ readonly code: 'names-match'; readonly kind: 'organisations' | 'towns' } & Fit)
  | { readonly code: 'could-also-be'; readonly means: Meaning }
  /** Another column has the meaning that this one speaks for. */
  | { readonly code: 'taken'; readonly means: Meaning; readonly column: string }
  /** No header is known for titles; this column has most different texts. */
  | { readonly code: 'first-text' }
  /** The column has the numbers of a year, which belong to no single event. */
  | { readonly code: 'year' }
  | { readonly code: 'free-text' }
  | { readonly code: 'empty' };

/** A column with what it means, as far as can be told. */
export interface RecognisedColumn {
  /** As in the file. */
  readonly name: string;
  /** Its place in the rows of the table. */
  readonly at: number;
  readonly means: Meaning;
  readonly confidence: Confidence;
  readonly reason: ColumnReason;
  /** The first cell that is not empty; null for an empty column. */
  readonly firstValue: string | null;
  /** Other meanings that something speaks for, the likeliest first. */
  readonly alternatives: readonly Meaning[];
  /** What parts the lists in its cells; null where each holds one value. */
  readonly list: ListDelimiter | null;
}

/** A table whose columns may have an HXL tag each; empty where one has none. */
export type TaggedTable = RawTable & { readonly tags?: readonly string[] };

/** A meaning for a column with what speaks for it, 0 to 100. */
interface Claim {
  readonly means: Meaning;
  readonly score: number;
  readonly confidence: Confidence;
  readonly reason: ColumnReason;
}

interface Looked {
  readonly name: string;
  readonly at: number;
  /** The first cell that is not empty; null for an empty column. */
  readonly firstValue: string | null;
  readonly sample: readonly string[];
  /** The best first. */
  readonly claims: readonly Claim[];
}

const BASE = { 'own-name': 100, tag: 95, name: 90, 'weak-name': 70, part: 50 } as const;
/** Share of readable values from which content speaks for a meaning by itself. */
const ENOUGH = 0.6;
/** What content may say without a header; a meaning that many things look like is only a proposal. */
const BY_CONTENT: readonly (readonly [Meaning, Confidence])[] = [
  ['coordinates', 'likely'],
  ['source_url', 'likely'],
  ['date', 'likely'],
  ['country', 'likely'],
  ['format', 'likely'],
  ['topic', 'likely'],
  ['attendance', 'likely'],
  ['participants', 'check'],
];

/** A header for places over names of towns: less than one for towns, so that the two stay apart where a table has both. */
const TOWNS_AS_PLACES = { town: 85, venue: 80 };

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

function languageOf(
  { languages }: HeaderClaim,
  header: string,
  spoken: HeaderLanguage | null,
): HeaderLanguage | 'sr' | null {
  const language = spoken !== null && languages.includes(spoken) ? spoken : languages[0];
  return language === 'bs' && isCyrillic(header) ? 'sr' : (language ?? null);
}

/** The language that most headers of a table are in; null where none is known. */
function spokenIn(claims: readonly (readonly HeaderClaim[])[]): HeaderLanguage | null {
  const votes = new Map<HeaderLanguage, number>();
  for (const languages of claims.map(([first]) => first?.languages ?? [])) {
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1);
  }
  return [...votes].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** A claim of the header or tag, weighed by what the cells say. */
function weighed(
  means: Meaning,
  base: number,
  strength: 'sure' | 'weak',
  fit: Fit | null,
  reason: ColumnReason,
): Claim {
  const fits = fit === null ? 1 : share(fit);
  const score = base * (0.4 + 0.6 * fits);
  const content = contentOf(means);
  const partly = fit !== null && fit.n < fit.of && content !== 'names' && content !== 'codes';
  const told: ColumnReason = partly ? { code: 'read-as', content, ...fit } : reason;
  if (fits < 0.5)
    return { means, score, confidence: 'check', reason: fit === null ? reason : { code: 'read-as', content, ...fit } };
  return { means, score, confidence: strength === 'sure' ? 'certain' : 'likely', reason: told };
}

function claimsOf(
  header: string,
  tag: string,
  spoken: HeaderLanguage | null,
  sample: readonly string[],
  named: readonly HeaderClaim[],
  knowledge: Knowledge,
): Claim[] {
  const fit = (means: Meaning) => fitOf(sample, means, knowledge);
  const own = ownColumn(header);
  const tagged = meaningOfTag(tag);
  const claims: Claim[] = [];
  if (own !== null) claims.push(weighed(own, BASE['own-name'], 'sure', fit(own), { code: 'own-name' }));
  if (tagged !== null) claims.push(weighed(tagged, BASE.tag, 'sure', fit(tagged), { code: 'tag', tag }));
  // Whole cells: a house and its town in one cell are no list of towns.
  const towns = { n: sample.filter((value) => knowledge.towns.has(fold(value))).length, of: sample.length };
  const areTowns = towns.of > 0 && share(towns) >= ENOUGH;
  for (const claim of named) {
    const { means, strength } = claim;
    if (means === 'venue' && areTowns) {
      const reason: ColumnReason = { code: 'names-match', kind: 'towns', ...towns };
      claims.push({ means: 'town', score: TOWNS_AS_PLACES.town, confidence: 'likely', reason });
    }
    const reason: ColumnReason = { code: 'header', language: languageOf(claim, header, spoken) };
    // A column called "source" may name newspapers.
    if (strength !== 'name' && contentOf(means) === 'links' && fit(means)?.n === 0) continue;
    const sure = strength === 'name' ? 'sure' : 'weak';
    const base = means === 'venue' && areTowns ? TOWNS_AS_PLACES.venue : BASE[strength];
    const weight = weighed(means, base, sure, fit(means), reason);
    // A name for several things is no proof, however well the cells read.
    const content = fit(means);
    const read = strength !== 'name' && content !== null && content.of > 0 && contentOf(means) !== 'names';
    claims.push(read ? { ...weight, reason: { code: 'read-as', content: contentOf(means), ...content } } : weight);
  }
  // Women are no total, however well the cells read, and the numbers of rows are no people.
  const part = isOfOneSex(header) || isOfOneSex(tag);
  const rowNumbers = isRowNumbers(sample);
  const counts = named.length === 0 && isOfUnits(header);
  return [...claims, ...contentClaims(sample, knowledge)]
    .filter(
      ({ means, confidence }) =>
        means !== 'participants' || !(part || counts || (rowNumbers && confidence !== 'certain')),
    )
    .sort((a, b) => b.score - a.score);
}

/** Fewest rows whose numbers tell themselves from few people. */
const NUMBERED_ROWS = 3;

function isRowNumbers(sample: readonly string[]): boolean {
  return sample.length >= NUMBERED_ROWS && sample.every((value, i) => value.replace(/\.$/, '') === `${i + 1}`);
}

/** What the cells say by themselves. */
function contentClaims(sample: readonly string[], knowledge: Knowledge): Claim[] {
  if (sample.length === 0) return [];
  const claims = BY_CONTENT.flatMap(([means, confidence]): Claim[] => {
    const fit = fitOf(sample, means, knowledge);
    if (fit === null || share(fit) < ENOUGH) return [];
    // Numbers alone may be of anything: only words for a number of people, or a header, make them people.
    if (means === 'participants' && sample.every((value) => /^[\d\s.,]+$/.test(value))) return [];
    return [
      { means, score: 40 * share(fit), confidence, reason: { code: 'read-as', content: contentOf(means), ...fit } },
    ];
  });
  for (const [kind, means, names] of [
    ['towns', 'town', knowledge.towns],
    ['organisations', 'role:organiser', knowledge.organisations],
  ] as const) {
    const fit = namesKnown(sample, names);
    if (share(fit) < ENOUGH) continue;
    const confidence = kind === 'towns' ? 'likely' : 'check';
    claims.push({ means, score: 39 * share(fit), confidence, reason: { code: 'names-match', kind, ...fit } });
  }
  return claims;
}

/** Gives each meaning to the column with the best claim to it; another one that claims it is to be checked. */
function assign(looked: readonly Looked[]): Map<Looked, Claim> {
  const given = new Map<Looked, Claim>();
  const holders = new Map<Meaning, Looked>();
  const all = looked.flatMap((column) => column.claims.map((claim, rank) => ({ column, claim, rank })));
  for (const { column, claim } of [...all].sort((a, b) => b.claim.score - a.claim.score || a.rank - b.rank)) {
    if (given.has(column)) continue;
    const holder = holders.get(claim.means);
    if (claim.means === 'not-used' || holder === undefined) {
      const [best] = column.claims;
      const lost = best === undefined || best === claim ? undefined : holders.get(best.means);
      const reason: ColumnReason =
        best !== undefined && lost !== undefined
          ? { code: 'taken', means: best.means, column: lost.name }
          : claim.reason;
      given.set(column, lost === undefined ? claim : { ...claim, confidence: 'check', reason });
      if (claim.means !== 'not-used') holders.set(claim.means, column);
    }
  }
  for (const column of looked) {
    const [best] = column.claims;
    const holder = best && holders.get(best.means);
    if (best === undefined || holder === undefined || given.has(column)) continue;
    const reason: ColumnReason = { code: 'taken', means: best.means, column: holder.name };
    given.set(column, { means: 'not-used', score: 0, confidence: 'check', reason });
  }
  return given;
}

const YEAR = /(?<!\d)(19|20)\d\d(?!\d)/;
const YEAR_WORDS = /^(godina|god|g|year|fy|viti|vit)?$/;

/** The columns that have the numbers of a year: called by one alone (`2019`, `2019. godina`), or alike but for the year. */
function yearColumns(header: readonly string[]): ReadonlySet<number> {
  const others = header.map((name) => (YEAR.test(name) ? fold(name.replace(YEAR, ' ')) : null));
  const isOfYear = (other: string | null) =>
    other !== null && (YEAR_WORDS.test(other) || others.filter((one) => one === other).length > 1);
  return new Set(others.flatMap((other, at) => (isOfYear(other) ? [at] : [])));
}

/** The first column of texts that differ, where no header speaks of a title. */
function firstText(looked: readonly Looked[], given: ReadonlyMap<Looked, Claim>): Looked | null {
  const isText = ({ sample }: Looked) =>
    sample.length > 0 && sample.filter((value) => /\p{L}{3}/u.test(value)).length * 2 > sample.length;
  const differs = ({ sample }: Looked) => new Set(sample).size * 2 > sample.length;
  return looked.find((column) => !given.has(column) && isText(column) && differs(column)) ?? null;
}

function withoutClaim({ sample }: Looked, isOfYear: boolean): Claim {
  const reason: ColumnReason = { code: sample.length === 0 ? 'empty' : isOfYear ? 'year' : 'free-text' };
  return { means: 'not-used', score: 0, confidence: 'unused', reason };
}

/** A header that speaks for a role and for a group, or for any two meanings by names that it shares with others. */
function rivalOf(named: readonly HeaderClaim[], means: Meaning): Meaning | null {
  const group = (one: Meaning) => one.startsWith('group:');
  return (
    named.find((claim) => claim.means !== means && group(claim.means) !== group(means) && claim.means !== 'not-used')
      ?.means ?? null
  );
}

/**
 * Tells what each column of a table means, by header, HXL tag and content; never throws.
 *
 * Headers are known in all languages of the page, and as codes and labels of the roles and groups of `knowledge.codes`. Each meaning has at
 * most one column. What nothing speaks for is not used.
 *
 * @returns One for each column, in the order of the table.
 */
export function recogniseColumns(table: TaggedTable, knowledge: Knowledge): readonly RecognisedColumn[] {
  const named = table.header.map((name) => headerClaims(name, knowledge));
  const spoken = spokenIn(named);
  const years = yearColumns(table.header);
  const looked = table.header.map((name, at): Looked => {
    const firstValue = table.rows.find(({ cells }) => (cells[at] ?? '') !== '')?.cells[at] ?? null;
    const sample = sampleOf(table.rows, at, table.header.length);
    const claims = years.has(at)
      ? []
      : claimsOf(name, table.tags?.[at] ?? '', spoken, sample, named[at] ?? [], knowledge);
    return { name, at, firstValue, sample, claims };
  });
  const given = assign(looked);
  const title = [...given.values()].some(({ means }) => means === 'title') ? null : firstText(looked, given);
  if (title !== null)
    given.set(title, { means: 'title', score: 0, confidence: 'check', reason: { code: 'first-text' } });
  return looked.map((column) => {
    const claim = given.get(column) ?? withoutClaim(column, years.has(column.at));
    const { means } = claim;
    const { name, at, firstValue, claims } = column;
    const rival = claim.confidence === 'check' ? null : rivalOf(named[at] ?? [], means);
    const sure = rival === null || claim.reason.code === 'own-name' || claim.reason.code === 'tag';
    const unused = means === 'not-used' && claim.confidence !== 'check';
    return {
      name,
      at,
      means,
      confidence: unused ? 'unused' : sure ? claim.confidence : 'check',
      reason:
        unused && claim.reason.code === 'header'
          ? { code: 'free-text' }
          : sure
            ? claim.reason
            : { code: 'could-also-be', means: rival },
      firstValue,
      alternatives: [
        ...new Set([...claims.map((other) => other.means), ...(named[at] ?? []).map((other) => other.means)]),
      ].filter((other) => other !== means),
      list: listOf(means, table, at, knowledge),
    };
  });
}

/** Columns whose cells may hold lists. */
const LISTS = /^(role:.*|topic|country|town|venue|project|source_url)$/;

function listOf(means: Meaning, { rows, header }: TaggedTable, at: number, knowledge: Knowledge): ListDelimiter | null {
  if (!LISTS.test(means)) return null;
  const sample = sampleOf(rows, at, header.length, 'beginning');
  const content = contentOf(means);
  const names = means === 'town' ? knowledge.towns : knowledge.organisations;
  const known = (entry: string) =>
    content === 'names' || content === 'text' ? names.has(fold(entry)) : fitOf([entry], means, knowledge)?.n === 1;
  return listDelimiter(sample, known);
}
