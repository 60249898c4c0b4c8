import type { Scope } from '../model/filters';
import type { Issue, IssueCode } from '../model/issue';
import type { Bounds } from '../model/view-state';
import { isLanguageTag, readBounds } from './address-values';
import { safeLink } from './cell';
import { isObject } from '../lib/is-object';
import { issueAt } from './raw-table';

export const POLICIES = ['eu', 'un', 'iom', 'coe', 'none', 'custom'] as const;
/** How a contested name is written. */
export type Policy = (typeof POLICIES)[number];

const SUBJECTS = ['gender-and-migration'] as const;

/** What is not data about a published site. Null is left out of the page. */
export interface Site {
  readonly title: string;
  /** By language; a text for all languages stands under ''. Empty where there is none. */
  readonly subtitle: Readonly<Record<string, string>>;
  /** What search engines and shared links say of it, by language as the subtitle; the package's own description where it is empty. */
  readonly description: Readonly<Record<string, string>>;
  /** A subject that the words of the page know; null speaks of events of any kind. */
  readonly subject: (typeof SUBJECTS)[number] | null;
  /** The address where the site is published; null where it is wherever it runs. */
  readonly baseUrl: string | null;
  readonly publisher: string | null;
  /** A link: https or mailto. */
  readonly contact: string | null;
  readonly repository: string | null;
  /** At least one. */
  readonly languages: readonly string[];
  readonly region: {
    /** ISO 3166-1 alpha-2 and `XK`. */
    readonly codes: readonly string[];
    /** What the map shows at first: all of it where there is room, and some sea or land to the west for the legend. */
    readonly frame: Bounds;
    /** How far land is drawn beyond that, where a reader moves the map; null leaves it to the build. */
    readonly land: Bounds | null;
  };
  readonly policy: Policy;
  readonly defaultFilters: { readonly scope: Scope };
  /** Counts below this are not published where a group is sensitive (`model/small-cells.ts`); 0 hides none. */
  readonly suppressBelow: number;
}

/** What the page needs of it. The rest is of use while it is built, and would be sent for nothing. */
export interface PageSite extends Omit<Site, 'description' | 'subject' | 'region'> {
  readonly region: Pick<Site['region'], 'codes'>;
}

export const DEFAULT_SITE: Site = {
  title: 'Susret',
  subtitle: {},
  description: {},
  subject: null,
  baseUrl: null,
  publisher: null,
  contact: null,
  repository: null,
  languages: ['en'],
  region: { codes: ['AL', 'BA', 'ME', 'MK', 'RS', 'XK'], frame: [13.2, 39.6, 24.2, 47.2], land: null },
  policy: 'eu',
  defaultFilters: { scope: 'core' },
  suppressBelow: 0,
};

const SCOPES: readonly Scope[] = ['core', 'context', 'all'];
const FILE = 'site.json';

/**
 * Reads `site.json`. What is missing or empty has its default; what is wrong too, with a warning.
 *
 * @param document The parsed JSON; null or undefined where there is no file.
 */
export function readSite(document: unknown): { readonly site: Site; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  if (document !== null && document !== undefined && !isObject(document)) {
    issues.push(issueAt('not-json', 'warning', { file: FILE }));
  }
  const site = isObject(document) ? document : {};
  const region = isObject(site['region']) ? site['region'] : {};
  const filters = isObject(site['defaultFilters']) ? site['defaultFilters'] : {};

  const value = <T>(raw: unknown, name: string, read: (raw: unknown) => T | null, wrong: IssueCode, fallback: T): T => {
    if (raw === undefined || raw === null || raw === '') return fallback;
    const found = read(raw);
    if (found === null) issues.push(issueAt(wrong, 'warning', { file: FILE, column: name }, JSON.stringify(raw)));
    return found ?? fallback;
  };
  const text = (name: string) => value<string | null>(site[name], name, asText, 'not-text', null);
  const link = (name: string) => value<string | null>(site[name], name, asLink, 'not-a-link', null);
  const standard = DEFAULT_SITE;
  return {
    site: {
      title: text('title') ?? standard.title,
      subtitle: value(site['subtitle'], 'subtitle', asTexts, 'not-text', standard.subtitle),
      description: value(site['description'], 'description', asTexts, 'not-text', standard.description),
      subject: value<Site['subject']>(site['subject'], 'subject', oneOf(SUBJECTS), 'not-in-list', null),
      baseUrl: link('baseUrl'),
      publisher: text('publisher'),
      contact: link('contact'),
      repository: link('repository'),
      languages: value(site['languages'], 'languages', listOf(isLanguageTag), 'not-in-list', standard.languages),
      region: {
        codes: value(region['codes'], 'region.codes', listOf(isCountry), 'not-in-list', standard.region.codes),
        frame: value(region['frame'], 'region.frame', asFrame, 'not-a-number', standard.region.frame),
        land: value<Bounds | null>(region['land'], 'region.land', asFrame, 'not-a-number', null),
      },
      policy: value(site['policy'], 'policy', oneOf(POLICIES), 'not-in-list', standard.policy),
      defaultFilters: {
        scope: value(
          filters['scope'],
          'defaultFilters.scope',
          oneOf(SCOPES),
          'not-in-list',
          standard.defaultFilters.scope,
        ),
      },
      suppressBelow: value(
        site['suppressBelow'] ?? site['suppress_below'],
        'suppressBelow',
        asCount,
        'not-an-integer',
        standard.suppressBelow,
      ),
    },
    issues,
  };
}

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code);
const asText = (raw: unknown): string | null => (typeof raw === 'string' ? raw : null);
const asTexts = (raw: unknown): Readonly<Record<string, string>> | null => {
  if (typeof raw === 'string') return { '': raw };
  if (!isObject(raw)) return null;
  const texts = Object.entries(raw).flatMap(([tag, text]) =>
    isLanguageTag(tag) && typeof text === 'string' ? [[tag, text] as const] : [],
  );
  return texts.length === Object.keys(raw).length ? Object.fromEntries(texts) : null;
};
const asCount = (raw: unknown): number | null => (Number.isSafeInteger(raw) && Number(raw) >= 0 ? Number(raw) : null);
const asFrame = (raw: unknown): Bounds | null => (Array.isArray(raw) ? readBounds(raw.join(',')) : null);

function asLink(raw: unknown): string | null {
  if (typeof raw !== 'string') return null;
  return safeLink(/^[^\s:/@]+@[^\s:/@]+$/.test(raw) ? `mailto:${raw}` : raw);
}

function oneOf<T extends string>(choices: readonly T[]): (raw: unknown) => T | null {
  return (raw) => choices.find((choice) => choice === raw) ?? null;
}

function listOf(accepts: (entry: string) => boolean): (raw: unknown) => readonly string[] | null {
  return (raw) => {
    if (!Array.isArray(raw) || raw.length === 0) return null;
    const entries = raw as readonly unknown[];
    return entries.every((entry) => typeof entry === 'string' && accepts(entry))
      ? (entries as readonly string[])
      : null;
  };
}

/** A text of the site in a language, else for all languages, else in the first language that it has. Null where there is none. */
export function textFor(
  texts: Readonly<Record<string, string>>,
  language: string,
): { readonly text: string; readonly lang: string | undefined } | null {
  const found = [language, '', ...Object.keys(texts)].find((tag) => texts[tag] !== undefined);
  const text = found === undefined ? undefined : texts[found];
  return text === undefined ? null : { text, lang: found === '' || found === language ? undefined : found };
}
