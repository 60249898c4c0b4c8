/** The page of one event: what its panel says, in the same words. */
import '../i18n/en/event';
import { dateText } from '../i18n/date-text';
import { plainWords } from '../i18n/plain';
import { eventLd } from '../io/json-ld';
import type { EventDetail, EventLine } from '../model/aggregates';
import { COMPILED_IN } from '../model/records';
import { titleIn } from '../state/title';
import { eventFacts, type Fact, type Line } from '../views/event/facts';
import { peopleText, placeText } from '../views/events/lines';
import { bySourceId, levelMarkup, pagesMarkup, quoteMarkup, sourcesMarkup, type Sources } from './evidence';
import { attribute, html, type Content, type Markup } from './markup';
import { heading, type PageParts, type Setting } from './shell';
import type { Place } from './ways';

/**
 * @param line The same event as the list has it.
 * @param selected False where the event is outside the selection that the dashboard opens with.
 */
export function eventPage(setting: Setting, detail: EventDetail, line: EventLine, selected: boolean): PageParts {
  const { locale, names, ways } = setting;
  const { event, series } = detail;
  const { language } = locale;
  const place: Place = { kind: 'event', id: event.id, language };
  const title = titleIn(locale, event);
  const sources = bySourceId(detail.sources);
  const facts = eventFacts(detail, names, locale);
  const outside = selected ? {} : { scope: 'all' as const };
  const others = series.filter(({ id }) => id !== event.id && ways.has('event', id));
  const said = [dateText(locale, line), placeText(line, names, locale), peopleText(line.count, locale)].join(' · ');
  return {
    place,
    title: title.text,
    description: event.summary === null ? said : `${said}. ${event.summary}`,
    data: eventLd(detail, ways.absolute(place) ?? './'),
    main: html`${heading(title.text, title.lang, locale)}
      ${title.original === null ? null : html`<p class="original" ${attribute('lang', title.original.lang)}>${title.original.text}</p>`}
      ${event.summary === null ? null : html`<p class="summary" ${languageOf(COMPILED_IN, language)}>${event.summary}</p>`}
      <p>
        <a class="open" href="${ways.dashboard(place, { ...outside, event: event.id })}"
          >${plainWords(locale).t('plain.dashboard')}</a
        >
      </p>
      <dl>${facts.map((fact) => factMarkup(setting, place, fact, sources))}</dl>
      ${sourcesMarkup(detail.sources, locale)}
      ${others.map(
        ({ id, title: other }) =>
          html`<p>
            <a href="${ways.to({ kind: 'event', id, language }, place)}"
              >${locale.t('event.same-series-event', { title: other })}</a
            >
          </p> `,
      )}`,
  };
}

function factMarkup(setting: Setting, place: Place, fact: Fact, sources: Sources): Markup {
  const { locale } = setting;
  return html`<div class="fact">
    <dt>${fact.label}</dt>
    <dd>
      ${levelMarkup(fact.level, locale)}${fact.lines.map((line) => lineMarkup(setting, place, line, sources))}${fact.quotes.map(
        (quote) => quoteMarkup(quote, sources, locale),
      )}${fact.level === 'not-stated' ? null : pagesMarkup(fact.pages, sources, locale)}
    </dd>
  </div> `;
}

function lineMarkup(setting: Setting, place: Place, line: Line, sources: Sources): Content {
  const { text, lang, small, wording, wordingFrom, quote } = line;
  const language = setting.locale.language;
  const own = wording === undefined || wording === '' ? null : sources.get(wordingFrom ?? '')?.language;
  return [
    html`<p${attribute('class', small === true ? 'small' : 'line')}${languageOf(lang, language)}>${linked(setting, place, line, text)}</p>`,
    own === null ? null : html`<p class="small" ${languageOf(own, language)}>${wording}</p>`,
    quote === undefined ? null : quoteMarkup(quote, sources, setting.locale),
  ];
}

/** Records lead to their pages, everything else that can be a filter to the dashboard. */
function linked({ ways }: Setting, from: Place, { filter }: Line, text: string): Content {
  if (filter === undefined) return text;
  const { key, value } = filter;
  if (key === 'org' || key === 'funder' || key === 'project') {
    const to = ways.record(key === 'project' ? 'project' : 'organisation', value, from.language);
    return to === null ? text : html`<a href="${ways.to(to, from)}">${text}</a>`;
  }
  return html`<a href="${ways.dashboard(from, { scope: 'all', [key]: [value] })}">${text}</a>`;
}

const languageOf = (lang: string | null | undefined, page: string) => attribute('lang', lang === page ? null : lang);
