/** The composition in parts: small multiples on one scale, a panel a year, country or format. */
import '../../i18n/en/closer';
import type { GroupMark, Mark, PlacedFigure, Size } from '../../figure/mark';
import type { Locale } from '../../i18n/locale';
import type { Composition, CompositionGroup, FamilyRow } from '../../model/aggregates';
import type { Filters } from '../../model/filters';
import type { Names } from '../../model/names';
import { fitText } from '../../plot/fit-text';
import { textWidth } from '../../plot/text-width';
import { familyColour, familyName } from './families';
import { groupName, isGroupChosen, type Divided } from './group-words';
import { barOf, countedText } from './sums';
import { lineAt, textBlock, type Block } from '../../figure/text-block';
import { STUB, closedPiece, tornPiece } from './torn';
import { barWords, wholeText } from './whole-words';

const TITLE = { size: 14, weight: 600, fill: 'ink' } as const;
const WORDS = { size: 13, fill: 'ink-2' } as const;
const NAME = { size: 13, fill: 'ink' } as const;
const NUMBER = { size: 13, weight: 600, fill: 'ink' } as const;
const WHOLE_HEIGHT = 18;
const ROW_HEIGHT = 8;
const MIN_BAR = 1;
const ABOUT_END = 4;

/** Panels are not to be narrower than this, px: they then stand one below the other. */
const MIN_PANEL = 230;
const MAX_COLUMNS = 3;
const GAP = { x: 28, y: 22 } as const;

/** Key of a panel whose value is not known. */
export const UNKNOWN_KEY = '';

/** Panels in rows from left to right, in the order given; each carries the value of its group as key. */
export function panelsFigure(
  groups: readonly CompositionGroup[],
  by: Divided,
  filters: Filters,
  { width }: Size,
  locale: Locale,
  names: Names,
): PlacedFigure {
  const columns = Math.max(1, Math.min(MAX_COLUMNS, groups.length, Math.floor((width + GAP.x) / (MIN_PANEL + GAP.x))));
  const panelWidth = (width - (columns - 1) * GAP.x) / columns;
  const unit = unitFor(groups, panelWidth);
  const marks: Mark[] = [];
  let top = 0;
  let bottom = 0;
  groups.forEach((group, i) => {
    const column = i % columns;
    if (column === 0 && i > 0) top = bottom + GAP.y;
    const panel = panelMark(
      group,
      by,
      filters,
      { x: column * (panelWidth + GAP.x), top, width: panelWidth, unit },
      names,
      locale,
    );
    marks.push(panel.mark);
    bottom = Math.max(column === 0 ? 0 : bottom, panel.bottom);
  });
  return {
    width,
    height: Math.ceil(bottom + 1),
    title: locale.t(`composition.by.title.${by}`),
    description: locale.t('composition.by.description', { n: groups.length }),
    marks,
  };
}

const isCounted = (family: FamilyRow): boolean => family.sum.given > 0;

/** px a participation, the same in every panel: the longest bar with its end fits. */
export function unitFor(groups: readonly CompositionGroup[], width: number): number {
  const lengths = groups.flatMap(({ composition: { total, known, families } }) => [
    Math.max(known, total.strictKind === 'range' ? (total.high ?? total.strictLow) : total.strictLow),
    ...families.map(({ sum }) => {
      const bar = barOf(sum);
      return bar === null ? 0 : (bar.hatchTo ?? bar.solid);
    }),
  ]);
  const longest = Math.max(0, ...lengths);
  return longest === 0 ? 0 : (width - STUB) / longest;
}

interface Room {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly unit: number;
}

function panelMark(
  group: CompositionGroup,
  by: Divided,
  filters: Filters,
  room: Room,
  names: Names,
  locale: Locale,
): { readonly mark: GroupMark; readonly bottom: number } {
  const { x, top, width } = room;
  const { composition, summary, value } = group;
  const label = groupName(by, value, names, locale);
  const events = locale.t('events', { n: summary.events });
  const title = fitText(label, width - textWidth(events, WORDS.size) - 12, TITLE.size, TITLE.weight);
  const head: Mark[] = [lineAt(title, x, top + 10, TITLE), lineAt(events, x + width, top + 10, WORDS, 'end')];
  const words = wholeWords(composition, locale);
  const whole = wholeMarks(group, { ...room, top: top + 24 }, names);
  const text = textBlock(words, x, whole.bottom + 4, width, WORDS, 4);
  let bottom = text.bottom;
  const rows: Mark[] = [];
  const counted = composition.families.filter(isCounted);
  for (const family of counted) {
    const row = familyMarks(family, { ...room, top: bottom + 8 }, names, locale);
    rows.push(...row.marks);
    bottom = row.bottom;
  }
  const named = composition.families.filter((family) => !isCounted(family) && family.events > 0).length;
  const only = locale.t('composition.by.named', { n: named });
  if (named > 0) {
    const line = textBlock(only, x, bottom + 6, width, WORDS, 2);
    rows.push(...line.marks);
    bottom = line.bottom;
  }
  const said = [
    ...counted.map((family) => `${familyName(family.code, names, locale)}: ${countedText(locale, family.sum)}`),
    ...(named > 0 ? [only] : []),
  ];
  return {
    mark: {
      type: 'group',
      key: value ?? UNKNOWN_KEY,
      name:
        said.length === 0
          ? locale.t('composition.by.panel', { name: label, events, whole: words })
          : locale.t('composition.by.panel-rows', { name: label, events, whole: words, rows: said.join('; ') }),
      selected: isGroupChosen(by, value, filters),
      hit: { x: x - 4, y: top - 4, width: width + 8, height: bottom - top + 8 },
      marks: [...head, ...whole.marks, ...text.marks, ...rows],
    },
    bottom,
  };
}

/** "40 in all; 25 by group; at least 15 not broken down", or that there is no total. */
export function wholeWords(composition: Composition, locale: Locale): string {
  const { total, aboutEvents } = composition;
  if (total.given > 0) return wholeText(barWords(composition, locale));
  return locale.t(aboutEvents > 0 ? 'composition.by.only-about' : 'composition.by.no-total');
}

/** The whole on the common scale: families, then what is not broken down, torn where the total is a bound. A thin line where there is none. */
function wholeMarks({ composition }: CompositionGroup, { x, top, width, unit }: Room, names: Names): Block {
  const { total, known, families } = composition;
  const bottom = top + WHOLE_HEIGHT;
  if (total.given === 0) {
    const y = top + WHOLE_HEIGHT / 2;
    return {
      marks: [{ type: 'line', x1: x, x2: x + width, y1: y, y2: y, stroke: 'line-strong', dash: [2, 3] }],
      bottom,
    };
  }
  const marks: Mark[] = [];
  let at = x;
  for (const { code, inBar } of families) {
    const length = inBar * unit;
    if (length > 0) {
      const fill = familyColour(code, names);
      marks.push({ type: 'rect', x: at, y: top, width: Math.max(length / 2, length - 1), height: WHOLE_HEIGHT, fill });
    }
    at += length;
  }
  const to = total.strictKind === 'range' ? (total.high ?? total.strictLow) : total.strictLow;
  const rest = Math.max(0, to - known) * unit;
  const open = total.strictKind === 'at-least' || total.strictKind === 'more-than';
  if (open) marks.push(tornPiece(at, top, rest + STUB, WHOLE_HEIGHT));
  else if (rest > 0) marks.push(closedPiece(at, top, rest, WHOLE_HEIGHT));
  return { marks, bottom };
}

/** A family's name and number above its bar, all bars of all panels on one scale. */
function familyMarks(family: FamilyRow, { x, top, width, unit }: Room, names: Names, locale: Locale): Block {
  const number = countedText(locale, family.sum);
  const room = width - textWidth(number, NUMBER.size, NUMBER.weight) - 10;
  const marks: Mark[] = [
    lineAt(fitText(familyName(family.code, names, locale), room, NAME.size), x, top + 8, NAME),
    lineAt(number, x + width, top + 8, NUMBER, 'end'),
  ];
  const bar = barOf(family.sum);
  const y = top + 18;
  if (bar !== null) {
    const length = bar.solid > 0 ? Math.max(MIN_BAR, bar.solid * unit) : 0;
    let at = x + length;
    if (length > 0)
      marks.push({ type: 'rect', x, y, width: length, height: ROW_HEIGHT, fill: familyColour(family.code, names) });
    if (bar.hatchTo !== null && bar.hatchTo > bar.solid) {
      const hatch = (bar.hatchTo - bar.solid) * unit;
      marks.push(closedPiece(at, y, hatch, ROW_HEIGHT));
      at += hatch;
    }
    if (bar.about) {
      const end = at + ABOUT_END - 1;
      const ends = { x1: end, x2: end, y1: y - 2, y2: y + ROW_HEIGHT + 2 };
      marks.push({ type: 'line', ...ends, stroke: 'ink', strokeWidth: 2, dash: [3, 2] });
    } else if (bar.torn) marks.push(tornPiece(at, y, STUB, ROW_HEIGHT));
  }
  return { marks, bottom: y + ROW_HEIGHT };
}
