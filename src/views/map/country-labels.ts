import type { Locale } from '../../i18n/locale';
import type { Names } from '../../model/names';
import { grow, overlaps, type Box } from '../../plot/boxes';
import { textWidth } from '../../plot/text-width';
import { CODES } from './region';
import { meetsCircle, type Disc } from './meeting';
import type { Territory } from './territory';

/** A country's name where it stands, inside its own territory. */
export interface CountryLabel {
  readonly code: string;
  /** One line, two lines, or the code. */
  readonly lines: readonly string[];
  readonly participant: boolean;
  readonly box: Box;
}

/** What names keep clear of, px. */
export interface Taken {
  readonly boxes: readonly Box[];
  readonly discs: readonly Disc[];
}

/** Between a country's name and other names, px. */
export const CLEARANCE_PX = 4;

/** px. Capitals reach `ascent` above their line and, but for `DESCENDING`, nothing below it, small letters reach `descent` below. */
export const COUNTRY_TEXT = { size: 12, lineHeight: 15, ascent: 9, descent: 3, participantTracking: 0.6 } as const;

/** Capitals with a foot below the line. */
const DESCENDING = /[ДЦЏЩÇ]/u;

/** These have the least room, so they choose before towns do. */
export const FIRST_NAMES: readonly string[] = ['XK', 'ME'];

/** Neighbours that the data place no event in and `codes.csv` therefore does not name. */
const NEIGHBOURS = { BG: 'map.country.BG', HU: 'map.country.HU', RO: 'map.country.RO' } as const;

/** The name of a country in the interface language, from the data's own list; null where neither that nor the messages have one. */
export function countryName(code: string, names: Names, locale: Locale): string | null {
  if (names.code('country', code) !== null) return names.country(code, locale.labels);
  const key = Object.hasOwn(NEIGHBOURS, code) ? NEIGHBOURS[code as keyof typeof NEIGHBOURS] : null;
  return key === null ? null : locale.t(key);
}

/**
 * Places a name: in full, else in two lines, else as code, at the roomiest point where the whole text lies inside the territory and
 * free of what is taken. Null where not even the code fits.
 */
export function countryLabel(
  code: string,
  name: string,
  within: Territory,
  taken: Taken,
  locale: Locale,
): CountryLabel | null {
  const participant = CODES.includes(code);
  const set = (text: string) => (participant ? text.toLocaleUpperCase(locale.tag) : text);
  // The mark of a status note stays with the name, however short it is.
  const mark = name.endsWith('*') ? '*' : '';
  const nearby = {
    boxes: taken.boxes.filter((box) => overlaps(grow(box, CLEARANCE_PX), within.bounds)),
    discs: taken.discs.filter((disc) => meetsCircle(within.bounds, disc)),
  };
  const forms = [[name], twoLines(name), [code + mark]].filter((form) => form !== null);
  for (const form of forms) {
    const lines = form.map(set);
    const size = labelSize(lines, participant);
    for (const point of within.interior) {
      const box = { x: point.x - size.width / 2, y: point.y - size.height / 2, ...size };
      if (within.holds(box) && isFree(box, nearby)) return { code, lines, participant, box };
    }
  }
  return null;
}

function isFree(box: Box, { boxes, discs }: Taken): boolean {
  const clear = grow(box, CLEARANCE_PX);
  return !boxes.some((other) => overlaps(clear, other)) && !discs.some((disc) => meetsCircle(box, disc));
}

export function countryLineWidth(line: string, participant: boolean): number {
  const { size, participantTracking } = COUNTRY_TEXT;
  return participant ? textWidth(line, size, 600, 'sans', participantTracking) : textWidth(line, size);
}

function labelSize(lines: readonly string[], participant: boolean): { width: number; height: number } {
  const width = Math.max(...lines.map((line) => countryLineWidth(line, participant)));
  const { lineHeight, ascent, descent } = COUNTRY_TEXT;
  const below = participant && !DESCENDING.test(lines.at(-1) ?? '') ? 0 : descent;
  return { width, height: (lines.length - 1) * lineHeight + ascent + below };
}

/** The name broken where its lines are most equal; null for a single word. */
function twoLines(name: string): string[] | null {
  const words = name.split(' ');
  let best: string[] | null = null;
  for (let i = 1; i < words.length; i++) {
    const lines = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
    if (best === null || longest(lines) < longest(best)) best = lines;
  }
  return best;
}

function longest(lines: readonly string[]): number {
  return Math.max(...lines.map((line) => line.length));
}
