import type { GroupMark, Mark } from '../../figure/mark';
import type { Box } from '../../plot/boxes';
import { COUNTRY_TEXT, type CountryLabel } from './country-labels';
import type { MapLayout } from './layout';
import type { CountryRing } from './rings';
import { halfNumber, showsNumber, type TownSymbol } from './symbols';
import { ringName, shownNumber, symbolName, type Wording } from './words';

const LABEL_SIZE = 13;
const NUMBER_SIZE = 13;
/** The middle of figures lies this far above their baseline, in parts of the font size. */
const FIGURE_MIDDLE = 0.35;
const LEAST_TARGET_PX = 24;

export function symbolKey(symbol: TownSymbol): string {
  return `place:${symbol.id}`;
}

export function ringKey(ring: CountryRing): string {
  return `country:${ring.place.id}`;
}

/** Names of countries; they belong to the ground, not to the data. */
export function countryMarks(labels: readonly CountryLabel[]): Mark[] {
  const { size, lineHeight, ascent, participantTracking } = COUNTRY_TEXT;
  return labels.flatMap(({ lines, participant, box }) =>
    lines.map((text, i): Mark => ({
      type: 'text',
      // Browsers add the tracking after the last letter, too.
      x: box.x + box.width / 2 + (participant ? participantTracking / 2 : 0),
      y: box.y + ascent + i * lineHeight,
      text,
      size,
      weight: participant ? 600 : 400,
      anchor: 'middle',
      fill: 'ink-3',
      ...(participant ? { tracking: participantTracking } : {}),
    })),
  );
}

/** Circles and rings, each with its number and label: circles from large to small, then rings. */
export function dataMarks(layout: MapLayout, wording: Wording): GroupMark[] {
  return [
    ...layout.symbols.map((symbol) => symbolMark(symbol, layout, wording)),
    ...layout.rings.map((ring) => ringMark(ring, wording)),
  ];
}

function symbolMark(symbol: TownSymbol, layout: MapLayout, wording: Wording): GroupMark {
  const { x, y, r, outerR, events } = symbol;
  const marks: Mark[] = [];
  const label = layout.labels.get(symbol.id);
  if (label?.leader) marks.push({ type: 'line', ...label.leader, stroke: 'ink-2', strokeWidth: 1 });
  if (symbol.selected) marks.push(selectedRing(x, y, outerR));
  if (outerR > r) marks.push(disc(x, y, outerR, 'context'));
  if (r > 0) marks.push(disc(x, y, r, 'event'));
  if (showsNumber(r > 0 ? r : outerR, shownNumber(symbol)))
    marks.push(numberMark(x, y, wording.locale.number(shownNumber(symbol)), r > 0 ? 'paper' : 'ink'));
  if (label)
    marks.push({
      type: 'text',
      x: label.box.x,
      y: label.box.y + label.box.height * 0.76,
      text: label.text,
      size: LABEL_SIZE,
      weight: events > 0 ? 600 : 400,
      fill: events > 0 ? 'ink' : 'ink-3',
      halo: 'paper',
    });
  return {
    type: 'group',
    key: symbolKey(symbol),
    name: symbolName(symbol, wording),
    selected: symbol.selected,
    hit: hitBox(x, y, outerR),
    marks,
  };
}

function ringMark(ring: CountryRing, wording: Wording): GroupMark {
  const { place, x, y, r } = ring;
  const live = place.events > 0;
  const marks: Mark[] = [
    { type: 'circle', x, y, r, fill: 'paper', stroke: live ? 'event' : 'line-strong', strokeWidth: 2, dash: [4, 3] },
    ...(r >= halfNumber(shownNumber(place))
      ? [numberMark(x, y, wording.locale.number(shownNumber(place)), live ? 'event' : 'ink-3')]
      : []),
  ];
  if (place.selected) marks.unshift(selectedRing(x, y, r));
  return {
    type: 'group',
    key: ringKey(ring),
    name: ringName(ring, wording),
    selected: place.selected,
    hit: hitBox(x, y, r),
    marks,
  };
}

/** The rim of a small disc leaves most of it to be seen. */
function disc(x: number, y: number, r: number, fill: 'context' | 'event'): Mark {
  return { type: 'circle', x, y, r, fill, stroke: 'paper', strokeWidth: Math.min(1.5, r / 3) };
}

/** Paper under an ink line, so that the ring shows on land, sea and other circles. */
function selectedRing(x: number, y: number, r: number): Mark {
  return { type: 'circle', x, y, r: r + 3, fill: 'paper', stroke: 'ink', strokeWidth: 2.5 };
}

function numberMark(x: number, y: number, text: string, fill: 'paper' | 'ink' | 'ink-3' | 'event'): Mark {
  return {
    type: 'text',
    x,
    y: y + NUMBER_SIZE * FIGURE_MIDDLE,
    text,
    size: NUMBER_SIZE,
    weight: 600,
    anchor: 'middle',
    fill,
  };
}

function hitBox(x: number, y: number, r: number): Box {
  const side = Math.max(LEAST_TARGET_PX, 2 * r);
  return { x: x - side / 2, y: y - side / 2, width: side, height: side };
}
