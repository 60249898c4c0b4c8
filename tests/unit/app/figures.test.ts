import { describe, expect, it } from 'vitest';
import { LINES_DRAWN, picture, sheet, type PictureInput } from '../../../src/app/figures';
import { figureSvg } from '../../../src/figure/svg';
import { english } from '../../../src/i18n/english';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { noFilters, type Filters } from '../../../src/model/filters';
import { DEFAULT_VIEW, VIEWS } from '../../../src/model/view-state';
import type { GroupMark } from '../../../src/figure/mark';
import type { TwinCell } from '../../../src/model/twin';
import { twin } from '../../../src/app/twins';
import { eventsTwin } from '../../../src/views/events/twin';
import { realData } from '../../support/real-data';
import { leaves, texts } from '../views/composition/drawn';

const { engine, names, core } = await realData();
const locales = await Promise.all(LANGUAGES.map((entry) => loadLocale(entry, { whole: true })));
const WIDTHS = [280, 302, 605, 640];

async function inputFor(change: Partial<Filters> = {}, locale = english()): Promise<PictureInput> {
  const filters = { ...noFilters('core'), ...change };
  const answer = await engine.ask(filters);
  const { lines } = await engine.page(filters, 'newest', 0, 50);
  const link = 'https://example.org/';
  return { answer, lines, groups: [], view: DEFAULT_VIEW, names, locale, info: core.info, site: 'Susret', link };
}

describe.each(locales.map((locale) => [locale.language, locale] as const))('in %s', (_code, locale) => {
  it.each(VIEWS)('the %s carries source, version, licence, bounds, link and what was chosen', async (view) => {
    const input = await inputFor({ from: '2019', country: ['XK', 'RS'] }, locale);
    for (const width of WIDTHS) {
      const { figure, alt } = sheet(view, input, width);
      const said = texts(figure.marks)
        .map(({ text }) => text)
        .join(' ');
      for (const part of [
        'Susret',
        '1.1.0',
        'CC\u00a0BY\u00a04.0',
        '2019',
        names.country('XK', locale.labels),
        names.country('RS', locale.labels),
      ]) {
        expect(said).toContain(part);
      }
      expect(said).toContain('1244/1999');
      expect(said.includes('Natural Earth')).toBe(view === 'map');
      expect(said).toContain('https://example.org/');
      expect(figure.description).toBe(alt);
      expect(alt).toContain(figure.title);
      expect(alt).toContain('1.1.0');
    }
  });

  it.each(VIEWS)('the %s stays within its sheet and never under 12 px', async (view) => {
    const input = await inputFor({}, locale);
    for (const width of WIDTHS) {
      const { figure } = sheet(view, input, width);
      expect(figure.width).toBe(width);
      for (const { text, x, y, size, anchor = 'start' } of texts(figure.marks)) {
        expect(size).toBeGreaterThanOrEqual(12);
        expect(y, text).toBeLessThan(figure.height);
        if (anchor === 'end') expect(x, text).toBeLessThanOrEqual(width);
      }
    }
  });
});

it.each(VIEWS)('the %s of no event says so and keeps what a picture must carry', async (view) => {
  const { figure } = sheet(view, await inputFor({ q: 'zzzz' }), 640);
  const said = texts(figure.marks).map(({ text }) => text);
  expect(said).toContain('No event fits this filter');
  expect(said.some((text) => text.includes('CC\u00a0BY\u00a04.0'))).toBe(true);
});

it('the Kosovo footnote stands where the name does', async () => {
  const said = async (change: Partial<Filters>) =>
    texts(sheet('composition', await inputFor(change), 640).figure.marks).map(({ text }) => text);
  const mentions = (lines: readonly string[]) => lines.some((text) => text.includes('UNSCR 1244/1999'));
  expect(mentions(await said({}))).toBe(false);
  expect(mentions(await said({ country: ['XK'] }))).toBe(true);
});

it('the pictures draw as many events as the tables of their views have', async () => {
  const input = await inputFor();
  const room = { width: 640, height: null };
  const rows = eventsTwin(input.lines.slice(0, LINES_DRAWN), names, input.locale).rows;
  const list = texts(picture('events', input, room).figure.marks).map(({ text }) => text);
  for (const [, , , , count] of rows) expect(list).toContain((count as { text: string }).text);

  const dots = leaves(picture('timeline', input, room).figure.marks).filter(({ type }) => type === 'circle');
  expect(dots.length).toBeGreaterThan(0);

  const numbers = texts(picture('composition', input, room).figure.marks).map(({ text }) => text);
  for (const { eventsOnlyMentioned } of input.answer.composition.families) {
    if (eventsOnlyMentioned > 0) expect(numbers).toContain(String(eventsOnlyMentioned));
  }
});

/** Three selections, of which the second and third leave out places and funders. */
const SELECTIONS: readonly Partial<Filters>[] = [{}, { country: ['RS'] }, { from: '2015', to: '2019' }];
const WIDTH = 640;
const room = { width: WIDTH, height: null };

/** What is written on each mark of a picture that can be chosen, by its key. */
function written(input: PictureInput, view: 'map' | 'network'): readonly (readonly [key: string, text: string])[] {
  const groups = picture(view, input, room).figure.marks.filter((mark): mark is GroupMark => mark.type === 'group');
  return groups.flatMap((group) => {
    const said = texts([group]).map(({ text }) => text);
    return typeof group.key === 'string' && said.length > 0 ? [[group.key, said.join(' ')] as const] : [];
  });
}

const say = (cell: TwinCell | undefined) =>
  typeof cell === 'object' && cell !== null ? cell.text : String(cell ?? '');

/** The table of a view, each row by its columns. */
function tableOf(input: PictureInput, view: 'map' | 'network'): Record<string, string>[] {
  const { columns, rows } = twin(view, input, WIDTH);
  return rows.map((cells) => Object.fromEntries(columns.map(({ key }, i) => [key, say(cells[i])])));
}

/** Of a place without events that others than the filter of places leave, those that it leaves out. */
const shown = ({ events, events_left_out_by_place }: Record<string, string>) =>
  Number(events === '0' ? events_left_out_by_place : events);

const sorted = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);

it.each(SELECTIONS)('the numbers on the picture of the map are those of its table, of %o', async (change) => {
  const input = await inputFor(change);
  const rows = tableOf(input, 'map');
  const drawn = (kind: string) =>
    written(input, 'map').flatMap(([key, text]) => (key.startsWith(kind) && /^\d/.test(text) ? [parseInt(text)] : []));

  // A circle of its own has its number from two events on; one of several towns has that of all.
  const own = rows.filter(({ precision, circle }) => precision === 'town' && circle === '').map(shown);
  const shared = new Set(rows.flatMap(({ circle = '' }) => (circle === '' ? [] : [circle])));
  const together = [...shared].map((circle) => Number(/(\d+) together$/.exec(circle)?.[1]));
  expect(drawn('place:')).not.toEqual([]);
  expect(sorted(drawn('place:'))).toEqual(sorted([...own.filter((n) => n > 1), ...together]));

  const known = names.list('country').map(({ code }) => names.country(code, input.locale.labels));
  const rings = rows.filter(({ precision, place = '' }) => precision === 'country only' && known.includes(place));
  expect(sorted(drawn('country:'))).toEqual(sorted(rings.map(shown)));
});

it.each(SELECTIONS)('the bundles in the picture of the network hold the events of its table, of %o', async (change) => {
  const input = await inputFor(change);
  const bundles = new Map<string, Set<string>>();
  for (const { to = '', to_type, drawn_in = '' } of tableOf(input, 'network')) {
    if (to_type !== 'event') continue;
    for (const label of drawn_in.split('; '))
      if (/, \d+ events$/.test(label)) bundles.set(label, (bundles.get(label) ?? new Set()).add(to));
  }
  const held = [...bundles.values()].map(({ size }) => size);
  const drawn = written(input, 'network').flatMap(([key, text]) =>
    key.startsWith('event+project:') ? [Number(/, (\d+) events$/.exec(text)?.[1])] : [],
  );
  expect(drawn).not.toEqual([]);
  expect(sorted(drawn)).toEqual(sorted(held));
});

it.each(['light', 'dark'] as const)('every picture is plain SVG in %s', async (theme) => {
  const input = await inputFor();
  for (const view of VIEWS) {
    const svg = figureSvg(sheet(view, input, 605).figure, { theme, lang: 'en', idPrefix: view });
    expect(svg).not.toMatch(/<(style|clipPath|foreignObject|image)|\s(class|style|clip-path)=|var\(/);
  }
});
