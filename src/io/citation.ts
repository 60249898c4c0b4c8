/** Citations of the data: in APA style, for BibTeX and as a Citation File. */
import { spokenDate } from '../i18n/date-text';
import type { Locale } from '../i18n/locale';
import type { ShareWords } from '../i18n/share';
import { dayOf } from '../lib/day';

/** What is cited. */
export interface Cited {
  /** Who publishes the data. */
  readonly author: string;
  readonly title: string;
  readonly version: string;
  /** When the version was made, ISO 8601; null where the package does not say. */
  readonly created: string | null;
  /** The content hash (`content-hash.ts`); null where it could not be had. */
  readonly hash: string | null;
  readonly licence: { readonly name: string; readonly path: string | null } | null;
  /** What was selected, in sentences; empty for all that the page shows at first. */
  readonly filters: string;
  /** The selection in the version that is cited. */
  readonly url: string;
  /** The day on which the reader saw the data, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** Makes a citation in the language of `locale`, of which `words` are. */
export type Citing = (cited: Cited, words: ShareWords, locale: Locale) => string;

/** The citation as it stands in a list of references, APA 7. The version, filters and hash let a reader find the same numbers. */
export const apa: Citing = (cited, words, locale) => {
  const { author, title, version, url } = cited;
  const year = yearOf(cited) ?? words.t('share.cite.undated');
  const source = words.t('share.cite.apa', { author, year, title, version, url, date: accessedText(cited, locale) });
  return [source, cited.filters, hashText(cited, words)].filter((part) => part !== '').join(' ');
};

/**
 * A BibTeX entry of the type `misc`, which every style knows.
 *
 * @see BibTeX knows no data sets; `version`, `url` and `urldate` are fields of biblatex that BibTeX passes over.
 */
export const bibtex: Citing = (cited, words) => {
  const year = yearOf(cited);
  const note = [words.t('share.cite.kind'), cited.filters, hashText(cited, words)].filter((part) => part !== '');
  const fields: readonly (readonly [name: string, value: string])[] = [
    // A second pair of braces keeps an organisation from being read as first and last name.
    ['author', `{${bibtexText(cited.author)}}`],
    ['title', `{${bibtexText(cited.title)}}`],
    ...(year === null ? [] : [['year', year] as const]),
    ['version', bibtexText(cited.version)],
    ['note', bibtexText(note.join(' '))],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['urldate', cited.accessed],
  ];
  const lines = fields.map(([name, value]) => `  ${name.padEnd(7)} = {${value}},`);
  return [`@misc{${['susret', year ?? cited.version].join('_')},`, ...lines, '}'].join('\n');
};

/** A `CITATION.cff` of the data. @see Citation File Format 1.2.0; it allows no other keys. */
export const cff: Citing = (cited, words, locale) => {
  const { author, title, version, created, hash, licence, url } = cited;
  const seen = words.t('share.cite.accessed', { date: accessedText(cited, locale) });
  return [
    'cff-version: 1.2.0',
    `message: ${yamlText(words.t('share.cite.message'))}`,
    'type: dataset',
    `title: ${yamlText(title)}`,
    `abstract: ${yamlText([seen, cited.filters].filter((part) => part !== '').join(' '))}`,
    'authors:',
    `  - name: ${yamlText(author)}`,
    `version: ${yamlText(version)}`,
    ...(created === null ? [] : [`date-released: ${created.slice(0, 10)}`]),
    ...licenceLines(licence),
    // A page from a disk has no address that the format allows.
    ...(/^https?:/.test(url) ? [`url: ${yamlText(url)}`] : []),
    ...(hash === null
      ? []
      : [
          'identifiers:',
          '  - type: other',
          `    value: ${yamlText(`sha256:${hash}`)}`,
          `    description: ${yamlText(words.t('share.cite.hash-of'))}`,
        ]),
    '',
  ].join('\n');
};

/** The name of a licence by SPDX, where it looks like one, else its address. */
function licenceLines(licence: Cited['licence']): readonly string[] {
  if (licence !== null && /^[A-Za-z0-9.+-]+$/.test(licence.name)) return [`license: ${licence.name}`];
  return licence !== null && licence.path !== null ? [`license-url: ${yamlText(licence.path)}`] : [];
}

const yearOf = ({ created }: Cited): string | null => /^\d{4}/.exec(created ?? '')?.[0] ?? null;

function hashText({ hash }: Cited, words: ShareWords): string {
  return hash === null ? '' : words.t('share.cite.hash', { hash });
}

function accessedText({ accessed }: Cited, locale: Locale): string {
  const [year = 0, month = 1, date = 1] = accessed.split('-').map(Number);
  const day = dayOf(year, month, date);
  return spokenDate(locale, { first: day, last: day, precision: 'day' });
}

/** Commands that stand for the signs that LaTeX takes for its own. */
const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
};

function bibtexText(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^–—{}$&%#_]/g, (sign) => LATEX[sign] ?? `\\${sign}`);
}

/** A scalar in double quotes: those of YAML 1.2 hold all of JSON. The signs that only YAML breaks lines at are escaped, too. */
function yamlText(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
