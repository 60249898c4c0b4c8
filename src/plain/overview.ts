/** The page of all events in one language, and what of it stands in the dashboard for readers without script. */
import '../i18n/en/pages';
import '../i18n/en/sentence';
import { sheet, type PictureInput } from '../app/figures';
import { twin } from '../app/twins';
import { figureSvg } from '../figure/svg';
import type { Theme } from '../figure/tokens';
import { textOf } from '../i18n/pieces';
import { plainWords } from '../i18n/plain';
import { textFor } from '../io/site';
import type { Aggregates, EventLine } from '../model/aggregates';
import type { Twin } from '../model/twin';
import { VIEWS, type ViewName } from '../model/view-state';
import { twinRows } from '../state/twin-rows';
import { toListRow } from '../views/events/lines';
import { sentencePieces } from '../views/summary/sentence';
import { attribute, html, type Content, type Markup } from './markup';
import { siteTitle, sourceLines, type PageParts, type Setting } from './shell';
import type { Place, RecordKind } from './ways';

/** What the dashboard opens with, and all other events. */
export interface Selected {
  readonly answer: Aggregates;
  /** Events of the selection, newest first. */
  readonly lines: readonly EventLine[];
  /** All others, newest first. */
  readonly rest: readonly EventLine[];
}

/** Every view but the list, which stands there itself. */
const DRAWN = VIEWS.filter((view) => view !== 'events');

/** CSS px that a picture is laid out for, and the screens that get it. */
const SIZES = [
  { name: 'wide', width: 720, media: null },
  { name: 'narrow', width: 360, media: '(max-width: 699.98px)' },
] as const;
const THEMES: readonly Theme[] = ['light', 'dark'];

export interface Overview {
  readonly parts: PageParts;
  /** Pictures by their path below the page. */
  readonly pictures: ReadonlyMap<string, string>;
}

export function overviewPage(setting: Setting, selected: Selected, view: PictureInput['view']): Overview {
  const { site, info, names, locale, ways } = setting;
  const { answer, lines, rest } = selected;
  const place: Place = { kind: 'overview', language: locale.language };
  const words = plainWords(locale);
  const input: PictureInput = {
    ...{ answer, lines, groups: [], view, names, locale, info, site: site.title },
    link: ways.absolute(null) ?? '',
  };
  const pictures = new Map<string, string>();
  const sentence = sentenceText(setting, answer);
  const views = answer.summary.events === 0 ? [] : DRAWN.map((name) => viewMarkup(name, input, pictures));
  return {
    parts: {
      place,
      title: siteTitle(site, locale.language),
      description: textFor(site.description, locale.language)?.text ?? sentence,
      data: null,
      main: html`<h1>${siteTitle(site, locale.language)}</h1>
        <p class="sentence">${sentence}</p>
        <p><a class="open" href="${ways.dashboard(place, {})}">${words.t('plain.dashboard')}</a></p>
        <p class="small">${words.t('plain.about')}</p>
        ${views} ${listMarkup(setting, selected, place)} ${restMarkup(setting, answer, rest, place)}
        ${namesMarkup(setting, place, 'organisation', words.t('plain.organisations'))}
        ${namesMarkup(setting, place, 'project', words.t('plain.projects'))}`,
    },
    pictures,
  };
}

/** What stands in the dashboard for readers without script: the sentence, the events and the ways to the pages, in the site's language. */
export function withoutScript(setting: Setting, selected: Selected): Markup {
  const { site, locale, languages, ways, styles } = setting;
  return html`<link rel="stylesheet" href="${styles}" />
    <main>
      <h1>${siteTitle(site, locale.language)}</h1>
      <p class="small">${plainWords(locale).t('plain.off')}</p>
      <ul class="row">
        ${languages.map(
          ({ code, name, scriptName }) =>
            html`<li>
              <a href="${ways.to({ kind: 'overview', language: code }, null)}" hreflang="${code}" lang="${code}"
                >${name}${scriptName === undefined ? null : ` (${scriptName})`}</a
              >
            </li>`,
        )}
      </ul>
      <p class="sentence">${sentenceText(setting, selected.answer)}</p>
      ${listMarkup(setting, selected, null)}
    </main>
    <footer>${sourceLines(setting, '')}</footer>`;
}

/** The live sentence. */
export const sentenceText = ({ locale }: Setting, answer: Aggregates) => textOf(sentencePieces(locale, answer));

function viewMarkup(view: ViewName, input: PictureInput, pictures: Map<string, string>): Markup {
  const { locale } = input;
  const drawn = SIZES.map((size) => ({ ...size, sheet: sheet(view, input, size.width, false) }));
  const pathOf = (size: string, theme: Theme) => `${view}-${size}-${theme}.svg`;
  for (const { name, sheet: made } of drawn) {
    for (const theme of THEMES) {
      const options = { theme, lang: locale.language, idPrefix: `susret-${view}` };
      pictures.set(pathOf(name, theme), figureSvg(made.figure, options));
    }
  }
  const [wide] = drawn;
  if (wide === undefined) throw new Error('There is a size.');
  const finding = wide.sheet.figure.title;
  const size = ({ width, height }: { readonly width: number; readonly height: number }) =>
    html`width="${width}" height="${Math.ceil(height)}"`;
  const source = (media: string, path: string, figure: typeof wide.sheet.figure) =>
    html`<source media="${media}" srcset="${path}" ${size(figure)} />`;
  const DARK = '(prefers-color-scheme: dark)';
  const name = locale.t(`${view}.name`);
  return html`<section>
    <h2>${finding}</h2>
    ${finding === name ? null : html`<p class="small">${name}</p>`}
    <picture
      >${drawn
        .filter(({ media }) => media !== null)
        .map(({ name: size, media, sheet: { figure } }) => [
          source(`${media ?? ''} and ${DARK}`, pathOf(size, 'dark'), figure),
          source(media ?? '', pathOf(size, 'light'), figure),
        ])}${source(DARK, pathOf(wide.name, 'dark'), wide.sheet.figure)}<img
        src="${pathOf(wide.name, 'light')}"
        ${size(wide.sheet.figure)}
        alt="${wide.sheet.alt}"
        loading="lazy"
    /></picture>
    <details>
      <summary>${plainWords(locale).t('plain.table')}</summary>
      ${tableMarkup(twin(view, input, wide.width), input)}
    </details>
  </section> `;
}

function tableMarkup(twin: Twin, { locale }: PictureInput): Markup {
  const { caption, columns } = twin;
  const css = (at: number) => attribute('class', columns[at]?.kind === 'text' ? null : 'number');
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ label }, at) => html`<th scope="col" ${css(at)}>${label}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${twinRows(twin, locale).map(
          (row) =>
            html`<tr>
              ${row.map((cell, at) => {
                if (typeof cell === 'string') return html`<td${css(at)}>${cell}</td>`;
                const own = cell.text.slice(0, cell.text.length - cell.foreign.length);
                return html`<td${css(at)}>${own}<span${attribute('lang', cell.lang)}>${cell.foreign}</span></td>`;
              })}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

function listMarkup(setting: Setting, { answer, lines }: Selected, from: Place | null): Content {
  const { locale } = setting;
  const events = locale.t('events', { n: lines.length });
  const title = lines.length === 0 ? locale.t('events.name') : locale.t(`sentence.${answer.filters.scope}`, { events });
  return html`<section>
    <h2>${title}</h2>
    <ol class="events">
      ${lines.map((line) => lineMarkup(setting, line, from))}
    </ol>
  </section>`;
}

function restMarkup(setting: Setting, { filters }: Aggregates, rest: readonly EventLine[], from: Place): Content {
  if (rest.length === 0) return null;
  const { locale } = setting;
  const scope = filters.scope === 'core' ? 'context' : 'core';
  return html`<section>
    <h2>${locale.t(`sentence.${scope}`, { events: locale.t('events', { n: rest.length }) })}</h2>
    <ol class="events">
      ${rest.map((line) => lineMarkup(setting, line, from))}
    </ol>
  </section>`;
}

function lineMarkup({ locale, names, ways }: Setting, line: EventLine, from: Place | null): Markup {
  const { id, head, lead, title, people } = toListRow(line, names, locale);
  const { language } = locale;
  const foreign = (lang: string) => attribute('lang', lang === language ? null : lang);
  const page = ways.record('event', id, language);
  const leader = lead === null ? null : ways.record('organisation', lead.id, language);
  return html`<li>
    <p class="small">
      ${head.join(' · ')}${lead === null ? null : html` · ${leader === null ? lead.name : html`<a href="${ways.to(leader, from)}">${lead.name}</a>`}`}
    </p>
    <h3>
      ${page === null ? html`<span${foreign(title.lang)}>${title.text}</span>` : html`<a href="${ways.to(page, from)}" ${foreign(title.lang)}>${title.text}</a>`}
    </h3>
    ${
      title.original === null
        ? null
        : html`<p class="small" ${foreign(title.original.lang)}>${title.original.text}</p> `
    }
    <p class="people">${people.text}</p>
  </li> `;
}

function namesMarkup(
  { names, locale, ways }: Setting,
  from: Place,
  kind: Exclude<RecordKind, 'event'>,
  title: string,
): Content {
  const named = ways
    .ids(kind)
    .map((id) => ({ id, name: kind === 'project' ? names.projectTitle(id) : names.organisationName(id) }))
    .sort((a, b) => locale.compare(a.name, b.name));
  if (named.length === 0) return null;
  return html`<section>
    <h2>${title}</h2>
    <ul class="names">
      ${named.map(({ id, name }) => {
        const page = ways.record(kind, id, locale.language);
        return page === null ? null : html`<li><a href="${ways.to(page, from)}">${name}</a></li> `;
      })}
    </ul>
  </section>`;
}
