/** What all pages without script have in common: head, top and foot. */
import '../i18n/en/footer';
import '../i18n/en/pages';
import { CARD, CARD_SCALE } from '../figure/card';
import { isoDateText } from '../i18n/date-text';
import type { LanguageEntry } from '../i18n/languages';
import type { Locale } from '../i18n/locale';
import { plainWords } from '../i18n/plain';
import { KOSOVO_NOTE } from '../i18n/subject';
import { timestamp } from '../io/atom';
import { scriptText } from '../io/json-ld';
import { textFor, type Site } from '../io/site';
import type { Names } from '../model/names';
import type { PackageInfo } from '../model/records';
import { attribute, html, Markup, webLink, type Content } from './markup';
import { FEED, type Place, type Ways } from './ways';

/** The site that pages are made for, in one language. */
export interface Setting {
  readonly site: Site;
  readonly info: PackageInfo;
  readonly names: Names;
  readonly locale: Locale;
  /** Those of the site. */
  readonly languages: readonly LanguageEntry[];
  readonly ways: Ways;
  /** Path of the style sheet below the site. */
  readonly styles: string;
  /** Events of the whole data set, and the pages that they rest on. */
  readonly events: number;
  readonly sources: number | null;
}

/** A picture for shared links, drawn from a card (`figure/card.ts`). */
export interface SharedImage {
  /** Absolute: who shows a link knows no other. */
  readonly url: string;
  readonly alt: string;
}

export interface PageParts {
  readonly place: Place;
  /** What the page is about, without the name of the site. */
  readonly title: string;
  /** Of the title where it is not that of the page; empty where it is not stated. */
  readonly titleLang?: string;
  readonly description: string;
  /** For machines; schema.org. */
  readonly data: object | null;
  readonly main: Content;
}

/** Longer descriptions are cut by those who show them. */
const DESCRIBED = 300;

/** A document, but for its policy. */
export function documentOf(setting: Setting, parts: PageParts, image: SharedImage | null): string {
  const { site, locale, ways, styles } = setting;
  const { place, title, description, data, main } = parts;
  const root = ways.root(place);
  const whole = title.startsWith(site.title) ? title : `${title} – ${site.title}`;
  return html`<!doctype html>
    <html lang="${locale.language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${whole}</title>
        ${described({ site: site.title, title, description: cut(description), url: ways.absolute(place), image })}
        ${links(setting, place)}
        <link rel="icon" type="image/svg+xml" href="${root}favicon.svg" />
        <link rel="stylesheet" href="${root}${styles}" />
      </head>
      <body>
        ${top(setting, place)}
        <main>${main}</main>
        ${foot(setting, root)} ${data === null ? null : dataScript(data)}
      </body>
    </html> `.text;
}

/** What machines read; a browser runs none of it. */
const dataScript = (data: object) => new Markup(`<script type="application/ld+json">${scriptText(data)}</script>`);

/** What machines say of a page. */
interface Described {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly url: string | null;
  readonly image: SharedImage | null;
}

/** Description, and what shared links show. */
export function described(words: Described): Markup {
  return html`<meta name="description" content="${words.description}" /> ${shared(words)}`;
}

/** What shared links show. */
export function shared({ site, title, description, url, image }: Described): Markup {
  return html`<meta property="og:type" content="website" />
    <meta property="og:site_name" content="${site}" />
    <meta property="og:title" content="${title}" />
    <meta
      property="og:description"
      content="${description}"
    />${url === null ? '' : html` <meta property="og:url" content="${url}" />`}${
      image === null
        ? ''
        : html` <meta property="og:image" content="${image.url}" />
            <meta property="og:image:alt" content="${image.alt}" />
            <meta property="og:image:width" content="${CARD.width * CARD_SCALE}" />
            <meta property="og:image:height" content="${CARD.height * CARD_SCALE}" />
            <meta name="twitter:card" content="summary_large_image" />`
    }`;
}

/** The ways of machines to the feed and, where the site says its address, this page and the other languages: search engines take no relative ones. */
export function links(setting: Setting, place: Place | null): Markup {
  const { site, info, locale, languages, ways } = setting;
  const root = ways.root(place);
  const own = place === null ? null : ways.absolute(place);
  const others = ways.alternates(place ?? { kind: 'overview', language: ways.siteLanguage });
  const dashboard = ways.absolute(null);
  const known = new Set<string>(languages.map(({ code }) => code));
  return html`${own === null ? null : html`<link rel="canonical" href="${own}" /> `}${others
    .filter(({ language }) => known.has(language))
    .map((other) => {
      const address = ways.absolute(other);
      return address === null ? null : html`<link rel="alternate" hreflang="${other.language}" href="${address}" /> `;
    })}${
    dashboard !== null && (place === null || place.kind === 'overview')
      ? html`<link rel="alternate" hreflang="x-default" href="${dashboard}" /> `
      : null
  }${timestamp(info.created) === null ? null : html`<link rel="alternate" type="application/atom+xml" title="${site.title}: ${plainWords(locale).t('plain.feed')}" href="${root}${FEED}" />`}`;
}

function top({ site, locale, languages, ways }: Setting, place: Place): Markup {
  const overview: Place = { kind: 'overview', language: place.language };
  const others = ways.alternates(place).flatMap((other) => {
    const entry = languages.find(({ code }) => code === other.language);
    return entry === undefined ? [] : [{ other, entry }];
  });
  const name = (entry: LanguageEntry) =>
    entry.scriptName === undefined ? entry.name : `${entry.name} (${entry.scriptName})`;
  return html`<header>
    <p class="home">
      ${place.kind === 'overview' ? site.title : html`<a href="${ways.to(overview, place)}">${site.title}</a>`}
    </p>
    ${
      others.length < 2
        ? null
        : html`<nav aria-label="${locale.t('pages.language')}">
            <ul class="row">
              ${others.map(({ other, entry }) =>
                other.language === place.language
                  ? html`<li><span aria-current="page">${name(entry)}</span></li>`
                  : html`<li>
                      <a href="${ways.to(other, place)}" hreflang="${entry.code}" lang="${entry.code}"
                        >${name(entry)}</a
                      >
                    </li>`,
              )}
            </ul>
          </nav>`
    }
  </header>`;
}

function foot({ site, info, locale, events, sources }: Setting, root: string): Markup {
  return html`<footer>
    ${sourceLines({ info, locale, events, sources }, root)}
    ${site.contact === null ? null : html`<p><a href="${site.contact}">${site.contact.replace(/^mailto:/, '')}</a></p>`}
  </footer>`;
}

/** Sources, licence, files and what names and boundaries do not imply. */
export function sourceLines(
  { info, locale, events, sources }: Pick<Setting, 'info' | 'locale' | 'events' | 'sources'>,
  root: string,
): Markup {
  const all = locale.t('events', { n: events });
  const { version, created, licence } = info;
  const woven = (key: 'footer.licence' | 'footer.package', name: 'data' | 'link', value: Markup): Content =>
    (key === 'footer.licence' ? locale.parts(key, { data: '' }) : locale.parts(key, { link: '' })).map((part) =>
      'param' in part && part.param === name ? value : part.text,
    );
  return html`<h2>${locale.t('footer.sources')}</h2>
    <p>
      ${sources === null || sources === 0 ? locale.t('footer.counts-only', { events: all }) : locale.t('footer.counts', { events: all, n: sources })}
    </p>
    ${version === null || created === null ? null : html`<p>${locale.t('footer.version', { version, date: isoDateText(locale, created) })}</p>`}
    ${licence === null ? null : html`<p>${woven('footer.licence', 'data', webLink(licence.path, licence.name, { rel: 'license noreferrer' }))}</p>`}
    <p>
      ${woven('footer.package', 'link', html`<a href="${root}data/datapackage.json">datapackage.json</a>, <a href="${root}data/events.csv">events.csv</a>`)}
    </p>
    ${KOSOVO_NOTE ? html`<p>${locale.t('footer.kosovo')}</p>` : null}
    <p>${locale.t('footer.map')}</p>`;
}

/** Title and subtitle of the site. */
export function siteTitle({ title, subtitle }: Site, language: string): string {
  const second = textFor(subtitle, language)?.text ?? '';
  return second === '' ? title : `${title}: ${second}`;
}

/** A heading with the language of its words, where that is another one. */
export function heading(text: string, lang: string | undefined, locale: Locale): Markup {
  return html`<h1${attribute('lang', lang === locale.language ? undefined : lang)}>${text}</h1>`;
}

function cut(text: string): string {
  return text.length <= DESCRIBED ? text : `${text.slice(0, DESCRIBED).replace(/\s+\S*$/, '')}…`;
}
