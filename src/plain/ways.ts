/** The addresses of the pages without script, and the ways between them. */
import { formatAddress } from '../io/url';
import { noFilters, type Filters, type Scope } from '../model/filters';
import { DEFAULT_VIEW } from '../model/view-state';

export const RECORD_KINDS = ['event', 'organisation', 'project'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** The name of the feed below the site. */
export const FEED = 'feed.xml';

/** The name of a picture for shared links, in the folder of its page. */
export const CARD_FILE = 'card.png';

/** A page without script. */
export type Place =
  | { readonly kind: 'overview'; readonly language: string }
  | { readonly kind: RecordKind; readonly language: string; readonly id: string };

export interface WaysInput {
  /** Of the overviews, the language of the site first. */
  readonly languages: readonly string[];
  /** Languages that records have pages in, the language of the site first. */
  readonly recordLanguages: readonly string[];
  /** The ids of all records that have a page. */
  readonly ids: Readonly<Record<RecordKind, readonly string[]>>;
  /** Where the site is published; null leaves addresses relative. */
  readonly baseUrl: string | null;
  readonly defaultScope: Scope;
}

/** Folders are no longer than this, in characters: 255 bytes are the limit of most file systems. */
const LONGEST = 60;

/**
 * A folder for each id, that any file system and any address can hold: the id itself where it can be one, else what can be kept of it with
 * a hash of the id. The same id has the same folder in every build, but for ids that differ in case alone.
 */
export function folderNames(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    ids.map((id) => {
      const kept = id
        .normalize('NFC')
        .replace(/[^\p{L}\p{N}_.-]+/gu, '-')
        .replace(/^[.-]+|[.-]+$/g, '')
        .slice(0, LONGEST);
      const plain = kept === id && !taken.has(kept.toLowerCase()) ? kept : [kept, hashOf(id)].filter(Boolean).join('-');
      taken.add(plain.toLowerCase());
      return [id, plain];
    }),
  );
}

/** FNV-1a, 32 bits, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

export class Ways {
  readonly #input: WaysInput;
  readonly #folders: Readonly<Record<RecordKind, ReadonlyMap<string, string>>>;

  constructor(input: WaysInput) {
    this.#input = input;
    const { event, organisation, project } = input.ids;
    this.#folders = {
      event: folderNames(event),
      organisation: folderNames(organisation),
      project: folderNames(project),
    };
  }

  /** The language that a site speaks before a reader has chosen. */
  get siteLanguage(): string {
    return this.#input.languages[0] ?? 'en';
  }

  /** Every record that has a page. */
  ids(kind: RecordKind): readonly string[] {
    return this.#input.ids[kind];
  }

  has(kind: RecordKind, id: string): boolean {
    return this.#folders[kind].has(id);
  }

  /** The folder of a page below the site, with a slash at its end. Records in the language of the site stand at the top. */
  folder(place: Place): string {
    if (place.kind === 'overview') return `${place.language}/`;
    const { kind, language, id } = place;
    const own = language === this.siteLanguage ? '' : `${language}/`;
    return `${own}${kind}/${this.#folders[kind].get(id) ?? ''}/`;
  }

  /** The way from a page to another one; from the dashboard where there is none. */
  to(place: Place, from: Place | null): string {
    return `${this.root(from)}${encoded(this.folder(place))}`;
  }

  /** The way from a page to what lies at the top of the site. */
  root(from: Place | null): string {
    return from === null ? '' : '../'.repeat(this.folder(from).split('/').length - 1);
  }

  /** A page of the record in the language, or in that of the site where it has none; null where it has no page at all. */
  record(kind: RecordKind, id: string, language: string): Place | null {
    if (!this.has(kind, id)) return null;
    const { recordLanguages } = this.#input;
    return { kind, id, language: recordLanguages.includes(language) ? language : this.siteLanguage };
  }

  /** The same page in every language that it has. */
  alternates(place: Place): readonly Place[] {
    const languages = place.kind === 'overview' ? this.#input.languages : this.#input.recordLanguages;
    return languages.map((language) => ({ ...place, language }));
  }

  /** The dashboard with a selection or an open event, in the language of the page. */
  dashboard(from: Place, { event = null, ...filters }: Partial<Filters> & { readonly event?: string | null }): string {
    const { defaultScope } = this.#input;
    const lang = from.language === this.siteLanguage ? null : from.language;
    const state = { filters: { ...noFilters(defaultScope), ...filters }, view: { ...DEFAULT_VIEW, event, lang } };
    return `${this.root(from)}${formatAddress(state, defaultScope)}`;
  }

  /** Where the page is published; null where the site does not say. */
  absolute(place: Place | null): string | null {
    const { baseUrl } = this.#input;
    if (baseUrl === null) return null;
    return `${baseUrl.replace(/\/*$/, '/')}${place === null ? '' : encoded(this.folder(place))}`;
  }
}

const encoded = (folder: string) => folder.split('/').map(encodeURIComponent).join('/');
