import { describe, expect, it } from 'vitest';
import { LINES_DRAWN, picture, sheet, type PictureInput } from '../../../src/app/figures';
import { figureSvg } from '../../../src/figure/svg';
import { english } from '../../../src/i18n/english';
import { LANGUAGES, loadLocale } from '../../../src/i18n/languages';
import { noFilters, type Filters } from '../../../src/model/filters';
import { DEFAULT_VIEW, VIEWS } from '../../../src/model/view-state';
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

it.each(['light', 'dark'] as const)('every picture is plain SVG in %s', async (theme) => {
  const input = await inputFor();
  for (const view of VIEWS) {
    const svg = figureSvg(sheet(view, input, 605).figure, { theme, lang: 'en', idPrefix: view });
    expect(svg).not.toMatch(/<(style|clipPath|foreignObject|image)|\s(class|style|clip-path)=|var\(/);
  }
});
