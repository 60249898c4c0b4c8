/**
 * The figures of all views, outside the page: what the image, the offline file, print and the command line draw, with the words
 * around it.
 */
import '../i18n/en/network';
import '../i18n/en/composition';
import '../i18n/en/timeline';
import '../i18n/en/map';
import '../i18n/en/closer';
import '../i18n/en/footer';
import '../i18n/en/states';
import { fewTitles } from './few-titles';
import { filterLine } from '../state/filter-words';
import type { Mark, PlacedFigure } from '../figure/mark';
import { poster, posterMargin } from '../figure/poster';
import { textBlock } from '../figure/text-block';
import { isoDateText } from '../i18n/date-text';
import type { Locale } from '../i18n/locale';
import { textOf, type Piece } from '../i18n/pieces';
import { shareWords } from '../i18n/share';
import { KOSOVO_NOTE } from '../i18n/subject';
import { panels } from '../i18n/panels';
import type { Aggregates, CompositionGroup, EventLine } from '../model/aggregates';
import { activeFilters } from '../model/filters';
import { isFew } from '../model/findings/few/all';
import type { Names } from '../model/names';
import type { PackageInfo } from '../model/records';
import type { ViewName, ViewState } from '../model/view-state';
import { panelsFigure } from '../views/composition/panels';
import { figure as compositionFigure } from '../views/composition/picture';
import { compositionTitle } from '../views/composition/title';
import { dek as compositionDek, notes as compositionNotes } from '../views/composition/words';
import { figure as eventsFigure } from '../views/events/figure';
import { BASE } from '../views/map/base';
import { figure as mapFigure } from '../views/map/figure';
import { frameOf, heightFor, homeFrame } from '../views/map/frame';
import { territories } from '../views/map/land';
import { layoutMap } from '../views/map/layout';
import { offMap } from '../views/map/off-map';
import { mapTitle } from '../views/map/title';
import { namedEvents } from '../views/network/focus';
import { networkPicture } from '../views/network/picture';
import { networkTitle } from '../views/network/title';
import { sentencePieces } from '../views/summary/sentence';
import { figure as timelineFigure } from '../views/timeline/picture';
import { legend as timelineLegend } from '../views/timeline/legend';
import { timelineTitle } from '../views/timeline/title';

/** Lines of the event list that a picture holds. */
export const LINES_DRAWN = 12;

/** All that a picture is made of. */
export interface PictureInput {
  readonly answer: Aggregates;
  /** The first lines of the event list, in the order to draw; at most `LINES_DRAWN` are. Only for the list. */
  readonly lines: readonly EventLine[];
  /** The parts of the composition where `view.by` groups it; empty otherwise. */
  readonly groups: readonly CompositionGroup[];
  readonly view: Pick<ViewState, 'by' | 'focus' | 'bbox'>;
  readonly names: Names;
  readonly locale: Locale;
  /** Null leaves version, date and licence out. */
  readonly info: PackageInfo | null;
  /** Title of the site. */
  readonly site: string;
  /** Address of the same selection; '' leaves it out. */
  readonly link: string;
}

/** One view as a picture shows it, without the sheet. */
export interface Picture {
  /** The finding, or the plain name where none holds. */
  readonly title: readonly Piece[];
  readonly dek: readonly Piece[];
  readonly figure: PlacedFigure;
  /** Null where the figure has its own, or needs none. */
  readonly legend: PlacedFigure | null;
  /** What a reader must know of this view to read it right. */
  readonly note: string;
}

/** px; a height of null lets the view choose. */
export interface Room {
  readonly width: number;
  readonly height: number | null;
}

/** The view for a width from 280 px up: laid out for it, never scaled. Without an event the figure is a sentence that says so. */
export function picture(view: ViewName, input: PictureInput, room: Room): Picture {
  const drawn = VIEWS[view](input, room);
  const { answer, locale, names } = input;
  const few = isFew(answer) ? fewTitles(answer, names, locale) : null;
  const title = (view === 'events' ? undefined : few?.[view]) ?? drawn.title;
  if (answer.summary.events > 0) return { ...drawn, title };
  const text = locale.t('state.empty', { n: activeFilters(answer.filters).length });
  return { title, dek: [], figure: sentenceFigure(text, room.width), legend: null, note: '' };
}

/** A picture ready to leave the page. */
export interface Sheet {
  /** Titled by its finding and described by its alt text. */
  readonly figure: PlacedFigure;
  /** What, how many, bounds, denominator and source, in sentences. */
  readonly alt: string;
}

/**
 * The view on a sheet with everything that a picture must carry. Its height follows.
 *
 * @param titled False for a page that has the title as a heading above the picture.
 */
export function sheet(view: ViewName, input: PictureInput, width: number, titled = true): Sheet {
  const { answer, locale, names } = input;
  const bleed = view === 'map' && answer.summary.events > 0;
  const inner = bleed ? width : width - 2 * posterMargin(width);
  const { title, dek, figure, legend, note } = picture(view, input, { width: inner, height: null });
  const words = shareWords(locale);
  const source = sourceText(input);
  const filters = filterLine(answer.filters, names, locale);
  // The title of the list is the scope itself.
  const selection = [view === 'events' ? '' : `${scopeText(answer, locale)}.`, filters].join(' ').trim();
  const name = locale.t(`${view}.name`);
  const finding = textOf(title);
  const alt = [
    ...[name, ...(finding === name ? [] : [finding])].map((text) => `${text}.`),
    textOf(sentencePieces(locale, answer)),
    textOf(dek),
    filters,
    source,
  ]
    .filter((part) => part !== '')
    .join(' ');
  const said = [finding, textOf(dek), selection, note, ...textsOf(figure.marks)];
  const namesKosovo = said.some((text) => text.includes(names.country('XK', locale.labels)));
  const isMap = view === 'map';
  const notes = [
    note,
    words.t('share.image.bounds'),
    ...(KOSOVO_NOTE && (isMap || namesKosovo) ? [locale.t('footer.kosovo')] : []),
    ...(isMap ? [words.t('share.image.boundaries')] : []),
  ];
  const posterWords = { title: finding, dek: textOf(dek), selection, notes, source, link: input.link, alt };
  return { figure: poster(posterWords, { figure, legend, bleed, titled }, width), alt };
}

type View = (input: PictureInput, room: Room) => Picture;

const composition: View = ({ answer, groups, view, names, locale }, room) => {
  const { by } = view;
  const base = {
    title: compositionTitle(answer, names, locale),
    dek: compositionDek(answer, locale),
    legend: null,
  };
  const note = textOf(compositionNotes(answer, locale));
  if (by === 'all') return { ...base, figure: compositionFigure(answer, room, locale, names), note };
  const figure = panelsFigure(groups, by, answer.filters, room, locale, names);
  const key = locale.t('composition.by.legend');
  return { ...base, figure, note: [key, note, locale.t(`composition.by.note.${by}`)].join(' ') };
};

const map: View = ({ answer, view, names, locale }, { width, height: wanted }) => {
  const wording = { names, locale };
  const { places, summary } = answer;
  const height = wanted ?? heightFor(width);
  const home = homeFrame(width, height);
  const frame = view.bbox === null ? home : frameOf(view.bbox, width, height);
  const { left } = layoutMap(places, frame, territories(BASE, frame), wording);
  const off = offMap(places, left, home, answer.filters, wording).map(({ text }) => text);
  const dek = locale.t('map.dek', { n: summary.events, placed: summary.events - places.eventsWithoutCoordinates });
  return {
    title: mapTitle(answer, wording),
    dek: [{ text: dek }],
    figure: mapFigure(places, frame, BASE, wording),
    legend: null,
    note: [off.length > 0 ? `${locale.t('map.off')} ${off.join(', ')}.` : '', locale.t('map.towns-only')]
      .join(' ')
      .trim(),
  };
};

const timeline: View = ({ answer, locale }, room) => {
  const { filters, timeline: dates } = answer;
  const period = filters.from !== null || filters.to !== null;
  const whole = timelineFigure(answer, room, locale);
  // Only a period reaches into the room where the page hangs its grips.
  const drawn = whole === null || period ? whole : withoutTop(whole, GRIP_ROOM);
  return {
    title: timelineTitle(answer, drawn?.title ?? locale.t('timeline.title.quarter'), locale),
    dek: [],
    figure: drawn ?? sentenceFigure(locale.t('timeline.none'), room.width),
    legend: drawn && timelineLegend(period, !!dates.bars, room.width, locale),
    note: dates.undated > 0 ? locale.t('timeline.undated', { n: dates.undated }) : '',
  };
};

const network: View = ({ answer, view, names, locale }, { width }) => {
  const { network: graph, filters } = answer;
  const drawn = graph.top ? null : networkPicture(graph, filters, view.focus, width, locale, names);
  const nothing = graph.top ? panels(locale).t('crowd.network', { n: graph.top.named.n }) : locale.t('sentence.empty');
  return {
    title: networkTitle(answer, names, locale),
    dek: [{ text: locale.t('network.dek', namedEvents(graph)) }],
    ...(drawn ?? { figure: sentenceFigure(nothing, width), legend: null, note: '' }),
  };
};

const events: View = ({ answer, lines, names, locale }, { width }) => {
  const n = answer.summary.events;
  const shown = lines.slice(0, LINES_DRAWN);
  return {
    title: [{ text: n === 0 ? locale.t('events.name') : scopeText(answer, locale) }],
    dek: [],
    figure: eventsFigure(shown, width, names, locale),
    legend: null,
    note: shown.length < n ? shareWords(locale).t('share.image.some', { shown: shown.length, n }) : '',
  };
};

const VIEWS: Readonly<Record<ViewName, View>> = { map, timeline, composition, network, events };

/** The room above the marks of the timeline that nothing but the grips of a period takes, px. */
const GRIP_ROOM = 26;

function withoutTop(figure: PlacedFigure, px: number): PlacedFigure {
  const marks: Mark[] = [{ type: 'group', shift: { x: 0, y: -px }, marks: figure.marks }];
  return { ...figure, height: figure.height - px, marks };
}

function sentenceFigure(text: string, width: number): PlacedFigure {
  const { marks, bottom } = textBlock(text, 0, 0, width, { size: 15, fill: 'ink-2' }, Infinity);
  return { width, height: Math.ceil(bottom), title: text, description: text, marks };
}

/** "67 events on gender and migration". */
function scopeText({ summary, filters }: Aggregates, locale: Locale): string {
  return locale.t(`sentence.${filters.scope}`, { events: locale.t('events', { n: summary.events }) });
}

function sourceText({ answer, locale, info, site }: PictureInput): string {
  const words = shareWords(locale);
  const { eventsInAll, sources } = answer.summary;
  const events = locale.t('events', { n: eventsInAll });
  const sentences = [
    sources === null
      ? words.t('share.image.source-only', { site, events })
      : words.t('share.image.source', { site, events, n: sources }),
  ];
  if (info?.version && info.created) {
    sentences.push(locale.t('footer.version', { version: info.version, date: isoDateText(locale, info.created) }));
  }
  if (info?.licence) sentences.push(words.t('share.image.licence', { licence: licenceText(info.licence.name) }));
  return sentences.join(' ');
}

/** "CC BY 4.0" for its SPDX name, in one piece; other names as they are. */
function licenceText(name: string): string {
  return name.replace(/^CC-(BY[A-Z-]*)-(\d\S*)$/, 'CC\u00a0$1\u00a0$2');
}

function textsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap((mark) =>
    mark.type === 'group' ? textsOf(mark.marks) : mark.type === 'text' ? [mark.text] : [],
  );
}
