import { createHash } from 'node:crypto';
import type { PlacedFigure } from '../figure/mark';
import { figureSvg } from '../figure/svg';
import { dateText } from '../i18n/date-text';
import { loadLocale, offeredLanguages } from '../i18n/languages';
import { plainWords } from '../i18n/plain';
import { atomFeed, timestamp } from '../io/atom';
import { robots, sitemap } from '../io/sitemap';
import { textFor } from '../io/site';
import { noFilters } from '../model/filters';
import type { RecordType } from '../model/record-detail';
import { titleIn } from '../state/title';
import { peopleText, placeText } from '../views/events/lines';
import { eventPage } from '../plain/event-page';
import { overviewPage, sentenceText, withoutScript, type Selected } from '../plain/overview';
import { recordPage } from '../plain/record-page';
import { eventCard, siteCard } from '../plain/link-card';
import { documentOf, links, shared, siteTitle, type PageParts, type Setting, type SharedImage } from '../plain/shell';
import { CARD_FILE, FEED, Ways, type Place, type RecordKind } from '../plain/ways';
import { askedFor, readPackage, type PackageData } from './package-data';

/** What of a site works without script. */
export interface PlainSite {
  /** Everything to publish, by path. Documents have no policy yet. */
  readonly files: ReadonlyMap<string, string>;
  /** What stands beside shared links, by the path of the PNG that is to be drawn of it, as SVG. */
  readonly cards: ReadonlyMap<string, string>;
  /** For the dashboard's own page: its body without script, and its head. */
  readonly noscript: string;
  readonly head: string;
  /** For browsers that have script and cannot run the dashboard's. */
  readonly oldBrowser: { readonly text: string; readonly link: string; readonly href: string };
}

/** Above this many pages of records they are made in the language of the site alone: a build shall take seconds. */
const MOST_PAGES = 5000;
/** Events of the feed. */
const FED = 50;
const ALL = 1e9;

/**
 * The pages of a package that need no script, made by the code of the page.
 *
 * @param folder Absolute path of the package.
 * @param styles Path of their style sheet below the site.
 * @param draws True where cards can be drawn. They are made for a site that says its address: pages name them by it.
 * @returns Null where no event can be read.
 */
export async function plainSite(folder: string, styles: string, draws: boolean): Promise<PlainSite | null> {
  const data = await readPackage(folder);
  if (!data.ok) return null;
  const { core, engine, names, site } = data;
  const languages = offeredLanguages(site.languages);
  const first = languages.find(({ code }) => code === site.languages[0]) ?? languages[0];
  if (first === undefined) return null;
  const ordered = [first, ...languages.filter((entry) => entry !== first)];
  const ids = {
    event: core.events.map(({ id }) => id),
    organisation: core.organisations.map(({ id }) => id),
    project: core.projects.map(({ id }) => id),
  };
  const records = ids.event.length + ids.organisation.length + ids.project.length;
  const recordLanguages = records * ordered.length > MOST_PAGES ? [first] : ordered;
  const ways = new Ways({
    languages: ordered.map(({ code }) => code),
    recordLanguages: recordLanguages.map(({ code }) => code),
    ids,
    baseUrl: site.baseUrl,
    defaultScope: site.defaultFilters.scope,
  });
  const { filters, view } = askedFor([], data).state;
  const answer = await engine.ask(filters);
  const all = await linesOf(data, noFilters('all'));
  const lines = await linesOf(data, filters);
  const chosen = new Set(lines.map(({ id }) => id));
  const selected: Selected = { answer, lines, rest: all.filter(({ id }) => !chosen.has(id)) };
  const settings = new Map<string, Setting>();
  for (const entry of ordered) {
    const locale = await loadLocale(entry, { whole: true });
    const { eventsInAll: events, sources } = answer.summary;
    settings.set(entry.code, {
      site,
      info: core.info,
      names,
      locale,
      languages: ordered,
      ways,
      styles,
      events,
      sources,
    });
  }
  const own = settings.get(first.code);
  if (own === undefined) return null;
  const cards = new Map<string, string>();
  const drawn = (place: Place | null, figure: PlacedFigure): SharedImage | null => {
    const address = ways.absolute(place);
    if (address === null || !draws) return null;
    const path = `${place === null ? '' : ways.folder(place)}${CARD_FILE}`;
    cards.set(path, figureSvg(figure, { theme: 'light', lang: first.code, idPrefix: 'susret-card' }));
    return { url: `${address}${CARD_FILE}`, alt: figure.description };
  };
  const siteImage = drawn(null, siteCard(own, answer));

  const files = new Map<string, string>();
  const published: Place[] = [];
  const publish = (setting: Setting, parts: PageParts, image = siteImage) => {
    files.set(`${ways.folder(parts.place)}index.html`, documentOf(setting, parts, image));
    published.push(parts.place);
  };
  for (const setting of settings.values()) {
    const { parts, pictures } = overviewPage(setting, selected, view);
    publish(setting, parts);
    for (const [path, svg] of pictures) files.set(`${ways.folder(parts.place)}${path}`, svg);
  }
  const inRecordLanguages = recordLanguages.flatMap(({ code }) => settings.get(code) ?? []);
  for (const line of all) {
    const detail = await engine.event(line.id);
    if (detail === null) continue;
    // One for all languages.
    const image = drawn({ kind: 'event', id: line.id, language: first.code }, eventCard(own, line));
    for (const setting of inRecordLanguages) {
      publish(setting, eventPage(setting, detail, line, chosen.has(line.id)), image);
    }
  }
  for (const kind of ['organisation', 'project'] as const satisfies readonly (RecordKind & RecordType)[]) {
    for (const id of ids[kind]) {
      const detail = await engine.record(noFilters('all'), kind, id);
      if (detail === null) continue;
      for (const setting of inRecordLanguages) publish(setting, recordPage(setting, detail));
    }
  }

  const feed = feedOf(own, all);
  if (feed !== null) files.set(FEED, feed);
  const dashboard = ways.absolute(null);
  files.set('robots.txt', robots(dashboard === null ? null : `${dashboard}sitemap.xml`));
  if (dashboard !== null) {
    const addresses = [null, ...published].flatMap((place) => ways.absolute(place) ?? []);
    files.set('sitemap.xml', sitemap(addresses, timestamp(core.info.created)?.slice(0, 10) ?? null));
  }

  const title = siteTitle(site, first.code);
  const described = textFor(site.description, first.code)?.text ?? sentenceText(own, answer);
  return {
    files,
    cards,
    noscript: withoutScript(own, selected).text,
    head: `${links(own, null).text}\n    ${shared({ site: site.title, title, description: described, url: dashboard, image: siteImage }).text}`,
    oldBrowser: {
      text: plainWords(own.locale).t('plain.old'),
      link: title,
      href: ways.to({ kind: 'overview', language: first.code }, null),
    },
  };
}

async function linesOf({ engine }: PackageData, filters: ReturnType<typeof noFilters>) {
  return (await engine.page(filters, 'newest', 0, ALL)).lines;
}

/** The newest events; null where the data do not say when they were released, which a feed has to. */
function feedOf(
  { site, info, names, locale, ways }: Setting,
  newest: Awaited<ReturnType<typeof linesOf>>,
): string | null {
  const updated = timestamp(info.created);
  if (updated === null) return null;
  const { language } = locale;
  const base = ways.absolute(null);
  return atomFeed({
    id: urn(info.name),
    title: `${site.title}: ${plainWords(locale).t('plain.feed')}`,
    subtitle: textFor(site.subtitle, language)?.text ?? null,
    lang: language,
    updated,
    author: site.publisher ?? site.title,
    link: base ?? './',
    self: base === null ? null : `${base}${FEED}`,
    entries: newest
      .filter(({ span }) => span !== null)
      .slice(0, FED)
      .map((line) => {
        const place: Place = { kind: 'event', id: line.id, language };
        const title = titleIn(locale, line);
        return {
          id: urn(`${info.name}/event/${line.id}`),
          title: title.text,
          lang: title.lang,
          link: ways.absolute(place) ?? ways.to(place, null),
          summary: [dateText(locale, line), placeText(line, names, locale), peopleText(line.count, locale)].join(' · '),
        };
      }),
  });
}

/** The namespace of addresses (RFC 9562, appendix): what is named is not one, and needs none that could change. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A UUID of version 5: the same name has the same one wherever and whenever a site is built. */
export function urn(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}
