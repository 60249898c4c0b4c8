import { fold } from '../../../lib/fold';
import { remembered } from '../../../lib/remembered';
import type { Organisation, Town } from '../../../model/records';
import { DistinctIds, slug } from './made-id';
import type { Knowledge } from './knowledge';

/** A row of a table of the package, by column. */
export type PackageRow = Readonly<Record<string, string | number>>;

/** What a row says of one place. Names as written. */
export interface StatedPlace {
  readonly venue: string | null;
  readonly town: string | null;
  /** ISO 3166-1 alpha-2, `XK` for Kosovo*. */
  readonly country: string | null;
  readonly point: { readonly lat: number; readonly lon: number } | null;
  readonly online: boolean;
}

/** Names whose folded form is kept: they come again and again, and where they do not, this bounds what is held. */
const KEPT = 20_000;

/** The tables beside the events: each record once, whichever rows name it. */
export class PackageTables {
  readonly #knowledge: Knowledge;
  readonly #fold = remembered(fold, KEPT);
  readonly #venues = new Map<string, PackageRow>();
  readonly #towns = new Map<string, Town>();
  readonly #projects = new Map<string, PackageRow>();
  readonly #organisations = new Map<string, PackageRow>();
  readonly #sources = new Map<string, PackageRow>();
  readonly #ids = {
    venue: new DistinctIds(),
    project: new DistinctIds(),
    organisation: new DistinctIds(),
    source: new DistinctIds(),
  };
  readonly roles: PackageRow[] = [];
  readonly participants: PackageRow[] = [];
  readonly evidence: PackageRow[] = [];

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
    this.#ids.organisation = new DistinctIds([...knowledge.organisations.values()].map(({ id }) => id));
  }

  /** The known town that a name means in a country, or in any where none is stated. */
  townNamed(name: string, country: string | null): Town | null {
    const town = this.#knowledge.towns.get(this.#fold(name));
    return town === undefined || (country !== null && town.country !== country) ? null : town;
  }

  /**
   * The id of the venue of a stated place; a new one for every venue, town, country and point that differ. A venue for which no town is
   * stated lies in the one that it is known to name.
   */
  venue(place: StatedPlace): string {
    const { venue, country, point } = place;
    const town = this.townNamed(place.town ?? venue ?? '', country);
    const named = town?.name ?? place.town;
    const land = country ?? town?.country ?? null;
    const key = JSON.stringify([this.#fold(venue ?? ''), this.#fold(named ?? ''), land, point, place.online]);
    const known = this.#venues.get(key);
    if (known !== undefined) return String(known['venue_id']);
    if (town !== null) this.#towns.set(town.id, town);
    const stated = [venue, place.town === null ? null : named].filter((part) => part !== null);
    const name = stated.join(', ') || this.#countryName(land);
    // A column of places may name a town and its point: "Belgrade" is no house.
    const isTown = place.town === null && town !== null && this.#isCalled(town, venue);
    const at =
      point ?? (town !== null && town.lat !== null && town.lon !== null ? { lat: town.lat, lon: town.lon } : null);
    const wanted = place.online ? 'online' : slug([land, named, venue].filter((part) => part !== null).join(' '));
    const id = this.#ids.venue.make(wanted === '' ? 'place' : wanted);
    this.#venues.set(key, {
      venue_id: id,
      name: name === '' ? (point === null ? id : `${point.lat}, ${point.lon}`) : name,
      town_id: town?.id ?? '',
      city: named ?? '',
      country: land ?? '',
      ...(at && { lat: at.lat, lon: at.lon }),
      precision: place.online
        ? 'online'
        : venue !== null && point !== null && !isTown
          ? 'building'
          : named === null && point === null
            ? 'country'
            : 'city',
    });
    return id;
  }

  #isCalled({ name, labels }: Town, venue: string | null): boolean {
    return [name, ...Object.values(labels)].some((called) => this.#fold(called) === this.#fold(venue ?? ''));
  }

  project(title: string): string {
    return this.#once(
      this.#projects,
      this.#fold(title),
      () => ({ project_id: this.#ids.project.make(slug(title, 6)), title }),
      'project_id',
    );
  }

  /** The id of a known organisation, else of one that is called as the row spells it. */
  organisation(name: string): string {
    const known: Organisation | undefined = this.#knowledge.organisations.get(this.#fold(name));
    const make = (): PackageRow =>
      known === undefined
        ? { organisation_id: this.#ids.organisation.make(slug(name, 6)), name }
        : { organisation_id: known.id, name: known.name, acronym: known.acronym ?? '', country: known.country ?? '' };
    return this.#once(this.#organisations, known?.id ?? `\n${this.#fold(name) || name}`, make, 'organisation_id');
  }

  /** The id of a source: a page, or without one the file itself. */
  source(url: string | null, title: string): string {
    const make = () => ({
      source_id: this.#ids.source.make(url === null ? 'own-file' : 'page'),
      url: url ?? '',
      title,
    });
    return this.#once(this.#sources, url ?? '', make, 'source_id');
  }

  #once(map: Map<string, PackageRow>, key: string, make: () => PackageRow, id: string): string {
    const row = map.get(key) ?? make();
    map.set(key, row);
    return String(row[id]);
  }

  #countryName(country: string | null): string {
    const known = this.#knowledge.codes.find(({ list, code }) => list === 'country' && code === country);
    return known?.labels['en'] ?? country ?? '';
  }

  /** Every table with rows, as resources of a descriptor; the codes are those that are known, with countries that only the file names. */
  resources(): readonly { readonly name: string; readonly data: readonly PackageRow[] }[] {
    const tables: Readonly<Record<string, readonly PackageRow[]>> = {
      codes: this.#codeRows(),
      towns: [...this.#towns.values()].map(townRow),
      venues: [...this.#venues.values()],
      projects: [...this.#projects.values()],
      organisations: [...this.#organisations.values()],
      roles: this.roles,
      participants: this.participants,
      sources: [...this.#sources.values()],
      evidence: this.evidence,
    };
    return Object.entries(tables).flatMap(([name, data]) => (data.length === 0 ? [] : [{ name, data }]));
  }

  #codeRows(): PackageRow[] {
    const { codes } = this.#knowledge;
    if (codes.length === 0) return [];
    const rows = codes.map(({ list, code, labels, broader, sensitive, note }) => ({
      ...{ list, code, broader: broader ?? '', sensitive: sensitive ? 'yes' : '', note: note ?? '' },
      ...Object.fromEntries(Object.entries(labels).map(([language, label]) => [`label_${language}`, label])),
    }));
    const listed = new Set(codes.filter(({ list }) => list === 'country').map(({ code }) => code));
    const named = [...this.#venues.values()].map(({ country }) => String(country));
    const english = new Intl.DisplayNames('en', { type: 'region' });
    return [
      ...rows,
      ...[...new Set(named)]
        .filter((code) => code !== '' && !listed.has(code))
        .map((code) => ({ list: 'country', code, label_en: english.of(code) ?? code })),
    ];
  }
}

function townRow({ id, name, country, lat, lon, labels }: Town): PackageRow {
  return {
    ...{ town_id: id, name, country },
    ...(lat !== null && lon !== null && { lat, lon }),
    ...Object.fromEntries(Object.entries(labels).map(([language, label]) => [`label_${language}`, label])),
  };
}
