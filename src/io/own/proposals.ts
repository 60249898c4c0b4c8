/** Places and organisations of a table that are not in the lists: what they may be, for the reader to decide. */
import { fold } from '../../lib/fold';
import type { Alias, Organisation, Town, Venue } from '../../model/records';
import { issueAt, type RawRow, type RawTable } from '../raw-table';
import type { Knowledge, KnownRecords } from './columns/knowledge';
import { slug } from './columns/made-id';
import type { RecognisedColumn } from './columns/recognise-columns';
import type { Problem } from './columns/row-cells';
import { knownOrganisations } from './matching/known-organisations';
import { indexNames } from './matching/near-names';
import { knownPlaces } from './places/known-places';
import { loadGazetteer, type GazetteerTown } from './places/gazetteer';
import { matchPlace, type PlaceMatch } from './places/match-place';
import type { Place } from './places/place';
import { keptIndex } from './places/kept-index';
import { splitList } from './values/cell-list';
import { isNotStated } from './values/not-stated';
import { readCountry } from './values/read-country';

/** The lists that a reader's names are compared with. */
export interface KnownLists extends KnownRecords {
  readonly venues?: readonly Venue[];
  readonly venueAliases?: readonly Alias[];
}

/** What the reader has decided of a name, by `Proposal.key`: the proposal taken (`yes`) or refused (`no`). */
export type Links = Readonly<Record<string, 'yes' | 'no'>>;

/** What a name of the file may mean. */
export interface Proposal {
  readonly key: string;
  /** True where it is used unless the reader refuses. */
  readonly taken: boolean;
}

/** A note about a name that is compared with the lists. */
export type NamedProblem = Problem & { readonly proposal?: Proposal };

export interface Compared {
  readonly knowledge: Knowledge;
  readonly problems: readonly NamedProblem[];
}

/** Different names that are looked up; a column of more is no column of names. */
const MOST_NAMES = 5000;

interface Name {
  readonly text: string;
  readonly line: number | null;
  readonly column: string;
  /** Alpha-2, of the same row; null without one. */
  readonly country: string | null;
}

/**
 * Compares the towns and organisations of a table with the lists and the gazetteer; in a table without a column of towns the venues, which
 * may name theirs: `Dom kulture, Zenica`.
 *
 * A town that has one place by its very name is placed there, which a note says; what is only like a name is a proposal that does nothing
 * until the reader takes it. Names stay as the file spells them. Never rejects: without the gazetteer only the lists are looked in, which a
 * note says.
 *
 * @param load Brings the gazetteer, where a town is not in the lists.
 */
export async function compareNames(
  table: RawTable,
  columns: readonly Pick<RecognisedColumn, 'name' | 'at' | 'means' | 'list'>[],
  knowledge: Knowledge,
  known: KnownLists,
  links: Links,
  file: string,
  load = loadGazetteer,
): Promise<Compared> {
  const points = columns.filter(({ means }) => means === 'latitude' || means === 'coordinates');
  // Where the row says the point itself nothing has to be looked up.
  const rows = table.rows.filter(({ cells }) => points.every(({ at }) => isNotStated(cells[at] ?? '')));
  const places = columns.some(({ means }) => means === 'town') ? 'town' : 'venue';
  const towns = namesIn(
    rows,
    columns,
    ({ means }) => means === places,
    (key) => knowledge.towns.has(key),
  );
  const bodies = namesIn(
    table.rows,
    columns,
    ({ means }) => means.startsWith('role:'),
    (key) => knowledge.organisations.has(key),
  );
  const placed = await placeTowns(towns, places, known, links, file, load);
  const linked = linkBodies(bodies, known, links, file);
  return {
    knowledge: {
      ...knowledge,
      towns: new Map([...knowledge.towns, ...placed.found]),
      organisations: new Map([...knowledge.organisations, ...linked.found]),
    },
    problems: [...placed.problems, ...linked.problems],
  };
}

/** Each name once that is not in the lists, by its folded form, where it stands first. */
function namesIn(
  rows: readonly RawRow[],
  columns: Parameters<typeof compareNames>[1],
  wanted: (column: Parameters<typeof compareNames>[1][number]) => boolean,
  isKnown: (key: string) => boolean,
): ReadonlyMap<string, Name> {
  const country = columns.find(({ means }) => means === 'country');
  const names = new Map<string, Name>();
  for (const column of columns.filter(wanted)) {
    const seen = new Set<string>();
    for (const { line, cells } of rows) {
      const cell = cells[column.at] ?? '';
      if (seen.has(cell)) continue;
      seen.add(cell);
      for (const text of splitList(cell, column.list)) {
        const key = fold(text);
        if (key === '' || names.has(key) || isKnown(key) || isNotStated(text) || names.size >= MOST_NAMES) continue;
        names.set(key, { text, line, column: column.name, country: countryOf(cells[country?.at ?? -1] ?? '') });
      }
    }
  }
  return names;
}

function countryOf(text: string): string | null {
  const read = readCountry(text);
  return read.ok ? read.value : null;
}

/** Reasons for which a town is placed at once: the words are a name of the place, in whatever case. */
const SURE: ReadonlySet<PlaceMatch['how']> = new Set(['name', 'other-name', 'inflected']);

function isSure({ how, whole, inCountry }: PlaceMatch): boolean {
  return SURE.has(how) && whole && inCountry !== false;
}

/** False where a venue names several towns, of which one may be its street. */
function isOneTown(matches: readonly PlaceMatch[]): boolean {
  return new Set(matches.filter(isSure).map(({ found }) => found)).size === 1;
}

/** What is looked in without the gazetteer. */
const NO_TOWNS: readonly GazetteerTown[] = [];

async function placeTowns(
  names: ReadonlyMap<string, Name>,
  are: 'town' | 'venue',
  known: KnownLists,
  links: Links,
  file: string,
  load: typeof loadGazetteer,
) {
  const found = new Map<string, Town>();
  const problems: NamedProblem[] = [];
  if (names.size === 0) return { found, problems };
  const gazetteer = await load().catch(() => null);
  if (gazetteer === null) problems.push({ ...issueAt('towns-missing', 'warning', { file }), costs: 'nothing' });
  const { towns = [], venues = [], venueAliases = [] } = known;
  const index = keptIndex(gazetteer ?? NO_TOWNS, knownPlaces(towns, venues, venueAliases));
  for (const [folded, name] of names) {
    const { matches, ambiguous, online } = matchPlace(name.text, { index, country: name.country, countryOf });
    if (online) continue;
    const place = { file, line: name.line, column: name.column };
    const [match] = matches;
    if (match === undefined) {
      if (gazetteer !== null)
        problems.push({ ...issueAt('place-unknown', 'warning', place, name.text), costs: 'nothing' });
      continue;
    }
    const key = `town:${folded}`;
    const sure = isSure(match) && !ambiguous && (are === 'town' || isOneTown(matches));
    const taken = links[key] === undefined ? sure : links[key] === 'yes';
    if (taken) found.set(folded, townOf(are === 'town' ? name.text : match.place.name, match.place, towns));
    const code = taken ? 'place-matched' : 'place-like';
    const said = placeText(match.place);
    problems.push({ ...issueAt(code, 'warning', place, name.text, said), costs: 'nothing', proposal: { key, taken } });
  }
  return { found, problems };
}

/** The place as a town of the package, which is called `text` where it is none of the list. */
function townOf(text: string, { name, country, lat, lon, townId }: Place, towns: readonly Town[]): Town {
  const listed = towns.find(({ id }) => id === townId);
  return listed ?? { id: slug(`${country} ${name}`), name: text, country, lat, lon, labels: {} };
}

/** "Bihać, BA (44.817, 15.871), GeoNames"; without the source for a town of the lists. */
function placeText({ name, country, lat, lon, townId }: Place): string {
  const point = lat === null || lon === null ? '' : ` (${lat}, ${lon})`;
  return `${name}, ${country}${point}${townId === null ? ', GeoNames' : ''}`;
}

function linkBodies(
  names: ReadonlyMap<string, Name>,
  { organisations = [], organisationAliases = [] }: KnownLists,
  links: Links,
  file: string,
) {
  const found = new Map<string, Organisation>();
  const problems: NamedProblem[] = [];
  if (names.size === 0 || organisations.length === 0) return { found, problems };
  const match = indexNames(knownOrganisations(organisations, organisationAliases));
  const byId = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  for (const [folded, { text, line, column }] of names) {
    const [best] = match(text);
    const organisation = best && byId.get(best.id);
    if (organisation === undefined) continue;
    const key = `organisation:${folded}`;
    const taken = links[key] === 'yes';
    if (taken) found.set(folded, { ...organisation, name: text });
    const code = taken ? 'organisation-linked' : 'organisation-like';
    problems.push({
      ...issueAt(code, 'warning', { file, line, column }, text, organisation.name),
      costs: 'nothing',
      proposal: { key, taken },
    });
  }
  return { found, problems };
}
