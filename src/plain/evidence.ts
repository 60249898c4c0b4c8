/** Quotes, pages and sources: how a page without script shows what a fact rests on. */
import '../i18n/en/event';
import { isoDateText } from '../i18n/date-text';
import type { Locale } from '../i18n/locale';
import { COMPILED_IN, type EvidenceRow, type Source } from '../model/records';
import type { Level } from '../ui/level';
import { attribute, html, webLink, type Content, type Markup } from './markup';

export type Sources = ReadonlyMap<string, Source>;

export const bySourceId = (sources: readonly Source[]): Sources =>
  new Map(sources.map((source) => [source.id, source]));

interface Quoted {
  readonly text: string;
  /** BCP 47; null takes the language of the source. */
  readonly lang: string | null;
  readonly sourceId: string;
  readonly status: EvidenceRow['status'];
  readonly note: string | null;
}

export function quoteMarkup({ text, lang, sourceId, status, note }: Quoted, sources: Sources, locale: Locale): Markup {
  const source = sources.get(sourceId) ?? null;
  const spoken = lang ?? source?.language ?? null;
  const from =
    source === null ? sourceId : [source.publisher ?? source.title, hostOf(source.url)].filter(Boolean).join(', ');
  return html`<figure class="quote">
  <blockquote${attribute('lang', spoken)}><p>${text}</p></blockquote>
  <figcaption>${spoken === null ? null : html`<span class="tag">${spoken}</span> `}${webLink(source?.url ?? null, from)}${
    status === 'stated' ? null : html` <span class="level">${locale.t(`event.level.${status}`)}</span>`
  }${note === null ? null : html`<br /><span lang="${COMPILED_IN}">${note}</span>`}</figcaption>
</figure>
`;
}

/** The words for how something is known, in front of what is known; nothing for null. */
export function levelMarkup(level: Level | null, locale: Locale): Content {
  return level === null ? null : html`<p class="level">${locale.t(`event.level.${level}`)}</p>`;
}

/** The pages that name something without a quote; nothing where there are none. */
export function pagesMarkup(ids: readonly string[], sources: Sources, locale: Locale): Content {
  const pages = ids.flatMap((id) => sources.get(id) ?? []);
  if (pages.length === 0) return null;
  return html`<p class="small">
    ${locale.t(pages.length === 1 ? 'event.page-from' : 'event.pages-from')}
    ${pages.map(({ url, title, language }, at) => [at > 0 ? ', ' : '', webLink(url, title, { lang: language })])}
  </p>`;
}

/** Every page that a record rests on; nothing without any. */
export function sourcesMarkup(sources: readonly Source[], locale: Locale): Content {
  if (sources.length === 0) return null;
  return html`<section class="sources">
    <h2>${locale.t('event.sources')}</h2>
    <ul>
      ${sources.map(
        ({ url, title, publisher, language, accessed }) =>
          html`<li>
            ${webLink(url, title, { lang: language })}${
              publisher === null ? null : `, ${publisher}`
            }${language === null ? null : ` (${language})`}${
              accessed === null ? null : `, ${locale.t('event.read-on', { date: isoDateText(locale, accessed) })}`
            }
          </li> `,
      )}
    </ul>
  </section>`;
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;
}
