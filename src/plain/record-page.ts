/** The page of an organisation or a project: what its panel says of the whole data set. */
import '../i18n/en/event';
import { dateText } from '../i18n/date-text';
import { panels } from '../i18n/panels';
import { plainWords } from '../i18n/plain';
import { organisationLd, projectLd } from '../io/json-ld';
import type { RecordDetail, RecordEvent } from '../model/record-detail';
import { COMPILED_IN } from '../model/records';
import { nameText, recordFacts } from '../views/record/facts';
import type { RecordFact, RecordLine, Wording } from '../views/record/fact';
import { bySourceId, levelMarkup, pagesMarkup, quoteMarkup, sourcesMarkup, type Sources } from './evidence';
import { attribute, html, webLink, type Content, type Markup } from './markup';
import type { PageParts, Setting } from './shell';
import type { Place, RecordKind } from './ways';

interface Page {
  readonly setting: Setting;
  readonly place: Place;
  readonly sources: Sources;
  readonly events: ReadonlyMap<string, RecordEvent>;
}

/** @param detail Of the whole data set, whatever the selection that the dashboard opens with. */
export function recordPage(setting: Setting, detail: RecordDetail): PageParts {
  const { locale, names, ways } = setting;
  const { organisation, project, events } = detail;
  const { language } = locale;
  const kind: RecordKind = project === null ? 'organisation' : 'project';
  const id = project?.id ?? organisation?.id ?? '';
  const place: Place = { kind, id, language };
  const wording: Wording = { locale, names, panels: panels(locale) };
  const page: Page = {
    ...{ setting, place },
    sources: bySourceId(detail.sources),
    events: new Map(events.map((event) => [event.id, event])),
  };
  const name = nameText(detail);
  const kindName = wording.panels.t(`record.type.${kind}`);
  const count = wording.panels.t('record.events', { n: events.length });
  const original = organisation?.nameOrig ?? null;
  const filter = kind === 'project' ? 'project' : detail.type === 'funder' ? 'funder' : 'org';
  const url = ways.absolute(place) ?? './';
  return {
    place,
    title: name,
    description: `${kindName}: ${name}. ${count}.`,
    data: project === null ? organisation && organisationLd(organisation, detail.parent, url) : projectLd(detail, url),
    main: html`<h1>${name}</h1>
      ${original === null || original === organisation?.name ? null : html`<p class="original" ${attribute('lang', organisation?.nameOrigLang)}>${original}</p>`}
      <p class="summary">${kindName} · ${count}</p>
      ${events.length === 0 ? null : html`<p><a class="open" href="${ways.dashboard(place, { scope: 'all', [filter]: [id] })}">${plainWords(locale).t('plain.dashboard')}</a></p>`}
      <dl>${recordFacts(wording, detail).map((fact) => factMarkup(page, fact))}</dl>
      ${sourcesMarkup(detail.sources, locale)}`,
  };
}

function factMarkup(page: Page, fact: RecordFact): Markup {
  const { locale } = page.setting;
  return html`<div class="fact">
    <dt>${fact.label}</dt>
    <dd>
      ${levelMarkup(fact.level, locale)}${
        fact.lines.length === 0
          ? html`<p class="small">${fact.empty}</p>`
          : html`${fact.rule === undefined ? null : html`<p class="small">${fact.rule}</p>`}
              <ul>
                ${fact.lines.map((line) => lineMarkup(page, line))}
              </ul>`
      }
    </dd>
  </div> `;
}

function lineMarkup(page: Page, line: RecordLine): Markup {
  const { setting, sources } = page;
  const { before, aside, quotes = [], pages = [] } = line;
  return html`<li>
    ${before === undefined ? null : html`<span class="small">${before}</span> `}${textMarkup(page, line)}${
      aside === undefined ? null : html` <span class="small">${aside}</span>`
    }${eventsMarkup(page, line)}${quotes.map((row) => {
      const { quote: text, quoteLang: lang, sourceId, status, note } = row;
      return quoteMarkup({ text, lang, sourceId, status, note }, sources, setting.locale);
    })}${pagesMarkup(pages, sources, setting.locale)}
  </li> `;
}

function textMarkup({ setting: { ways, locale }, place }: Page, { text, opens, href, lang }: RecordLine): Content {
  const foreign = opens?.type === 'event' ? COMPILED_IN : lang;
  const language = attribute('lang', foreign === locale.language ? null : foreign);
  if (href !== undefined) return webLink(href, text);
  if (opens === undefined) return text === '' ? null : html`<span${language}>${text}</span>`;
  const to = ways.record(opens.type === 'funder' ? 'organisation' : opens.type, opens.id, place.language);
  return to === null ? text : html`<a href="${ways.to(to, place)}" ${language}>${text}</a>`;
}

/** What the panel unfolds; unfolding needs no script either. */
function eventsMarkup(page: Page, { events }: RecordLine): Content {
  if (events === undefined) return null;
  const { locale } = page.setting;
  return html`<details>
    <summary>${events.text}</summary>
    <ul>
      ${events.ids.flatMap((id) => {
        const event = page.events.get(id);
        if (event === undefined) return [];
        const line: RecordLine = { key: id, text: event.title, opens: { type: 'event', id } };
        return [html`<li><span class="small">${dateText(locale, event)}</span> ${textMarkup(page, line)}</li> `];
      })}
    </ul>
  </details>`;
}
