/** Names for the ids and codes that aggregates carry. Small, sent once, replaced whole when more tables arrive. */
import type { Code, Organisation, Project, Town, Venue } from './records';

export interface NameTables {
  readonly codes: readonly Code[];
  readonly organisations: readonly Organisation[];
  readonly projects: readonly Project[];
  readonly venues: readonly Venue[];
  /** Empty until the detail tables are loaded; venues give the names until then. */
  readonly towns: readonly Town[];
}

/** How a reader gets labels. */
export interface LabelLanguage {
  /** Of the tables: `en`, `bs`, `sr`, `sq`, `mk`. */
  readonly language: string;
  /** Writes a label in the reader's script; none where the tables have it so. */
  readonly script?: ((label: string) => string) | undefined;
}

/** The one of the labels that a reader gets; undefined where the language has none. */
export function labelIn(
  labels: Readonly<Record<string, string>>,
  { language, script }: LabelLanguage,
): string | undefined {
  const label = labels[language];
  return label === undefined || script === undefined ? label : script(label);
}

/** Looks names up; an unknown id gives the id itself, never an empty text. */
export class Names {
  readonly #codes = new Map<string, Code>();
  readonly #organisations = new Map<string, Organisation>();
  readonly #projects = new Map<string, Project>();
  readonly #venues = new Map<string, Venue>();
  readonly #towns = new Map<string, Town>();
  readonly #lists = new Map<string, Code[]>();
  readonly #venueOfTown = new Map<string, Venue>();

  constructor(tables: NameTables) {
    for (const code of tables.codes) {
      this.#codes.set(`${code.list}\n${code.code}`, code);
      const list = this.#lists.get(code.list);
      if (list) list.push(code);
      else this.#lists.set(code.list, [code]);
    }
    for (const organisation of tables.organisations) this.#organisations.set(organisation.id, organisation);
    for (const project of tables.projects) this.#projects.set(project.id, project);
    for (const venue of tables.venues) {
      this.#venues.set(venue.id, venue);
      if (venue.townId !== null && !this.#venueOfTown.has(venue.townId)) this.#venueOfTown.set(venue.townId, venue);
    }
    for (const town of tables.towns) this.#towns.set(town.id, town);
  }

  /** The codes of a list, in the order of the file; empty for an unknown list. */
  list(name: string): readonly Code[] {
    return this.#lists.get(name) ?? [];
  }

  code(list: string, code: string): Code | null {
    return this.#codes.get(`${list}\n${code}`) ?? null;
  }

  /** The label of a code of `codes.csv`; English where the language has none. */
  label(list: string, code: string, language: LabelLanguage): string {
    const labels = this.code(list, code)?.labels ?? {};
    return labelIn(labels, language) ?? labels['en'] ?? code;
  }

  organisation(id: string): Organisation | null {
    return this.#organisations.get(id) ?? null;
  }

  /** The full name of an organisation. */
  organisationName(id: string): string {
    return this.#organisations.get(id)?.name ?? id;
  }

  /** The acronym of an organisation where it has one, else its name. */
  organisationShort(id: string): string {
    const organisation = this.#organisations.get(id);
    return organisation?.acronym ?? organisation?.name ?? id;
  }

  project(id: string): Project | null {
    return this.#projects.get(id) ?? null;
  }

  projectTitle(id: string): string {
    return this.#projects.get(id)?.title ?? id;
  }

  /** The acronym of a project where it has one, else its title. */
  projectShort(id: string): string {
    const project = this.#projects.get(id);
    return project?.acronym ?? project?.title ?? id;
  }

  venue(id: string): Venue | null {
    return this.#venues.get(id) ?? null;
  }

  /** The name of a place of the map (`town_id`, or `venue_id` without a town) in a language of `towns.csv`. */
  place(id: string, language: LabelLanguage): string {
    const town = this.#towns.get(id);
    if (town) return labelIn(town.labels, language) ?? town.name;
    const venue = this.#venueOfTown.get(id) ?? this.#venues.get(id);
    return venue?.city ?? venue?.name ?? id;
  }

  /** The country of a town (alpha-2); null where no table says it. */
  countryOfTown(id: string): string | null {
    return this.#towns.get(id)?.country ?? this.#venueOfTown.get(id)?.country ?? null;
  }

  country(code: string, language: LabelLanguage): string {
    return this.label('country', code, language);
  }
}
