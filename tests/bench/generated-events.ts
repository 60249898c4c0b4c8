/** Made-up tables of events of any size, the same for the same seed. */

/** A table as the bytes of a CSV file, with what a reader of it must find. */
export interface GeneratedEvents {
  /** UTF-8 with LF, quoted where RFC 4180 wants it; `HEADER` first. About 270 bytes a row. */
  readonly bytes: Uint8Array;
  readonly rows: number;
  /** The sum of the numbers in the column `participants`. */
  readonly participants: number;
  /** UTF-16 units of all titles. */
  readonly titleCharacters: number;
}

export const HEADER = [
  ...['id', 'title', 'start_date', 'end_date', 'format', 'country', 'town', 'latitude', 'longitude', 'project'],
  ...['funder', 'organiser', 'topic', 'participants', 'participants_bound', 'women', 'men', 'language'],
];

const FORMATS = ['workshop', 'training', 'conference', 'roundtable', 'meeting', 'study-visit', 'campaign', 'launch'];
const BOUNDS = ['exact', 'at-least', 'at-most', 'about'];
/** Capitals stand for all places of a country. */
const PLACES = [
  { country: 'BA', town: 'Sarajevo', latitude: 43.8563, longitude: 18.4131, language: 'bs' },
  { country: 'RS', town: 'Београд', latitude: 44.8178, longitude: 20.4569, language: 'sr' },
  { country: 'ME', town: 'Podgorica', latitude: 42.4411, longitude: 19.2636, language: 'sr' },
  { country: 'MK', town: 'Скопје', latitude: 41.9965, longitude: 21.4314, language: 'mk' },
  { country: 'AL', town: 'Tiranë', latitude: 41.3275, longitude: 19.8189, language: 'sq' },
  { country: 'XK', town: 'Prishtinë', latitude: 42.6629, longitude: 21.1655, language: 'sq' },
];
const LATIN = (
  'rod i migracije žene mladi obuka zaštita prava azil granica zajednica podrška znanje dijalog kultura mediji zdravlje ' +
  'rad obrazovanje pomoć saradnja gratë të drejtat arsimi shëndetësia women on the move shelter training open local future'
).split(' ');
const CYRILLIC =
  'жене и миграције право азил граница заједница подршка знање дијалог култура здравље образование'.split(' ');
const TOPICS = (
  'gender-and-migration asylum integration trafficking-in-women refugee-and-migrant-women returns-readmission mixed-migration ' +
  'victim-protection advocacy child-protection health participation migration-management access-to-justice'
).split(' ');
const ORGANISATIONS = 2000;
const PROJECTS = 500;
const FUNDERS = 60;
/** Points of venues round a capital. */
const VENUES = 2000;
/** 2015-01-01 and how many days follow. */
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;
const MS_A_DAY = 86_400_000;
/** Rows that are made into bytes at once. */
const PIECE = 10_000;

/** Numbers from 0 up to 1. @see Tommy Ettinger, Mulberry32, 2017 (public domain) */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const isoDay = (day: number) => new Date(FIRST_DAY + day * MS_A_DAY).toISOString().slice(0, 10);

/** @param rows How many below the header. */
export function generatedEvents(rows: number, seed = 42): GeneratedEvents {
  const random = mulberry32(seed);
  const below = (n: number) => Math.floor(n * random());
  // Few values are frequent and most are rare, as in any table of names.
  const skewed = (n: number) => Math.floor(n * random() ** 1.6);
  const one = <T>(list: readonly T[]) => list[below(list.length)] as T;
  const pieces: Uint8Array[] = [new TextEncoder().encode(`${HEADER.join(',')}\n`)];
  let participants = 0;
  let titleCharacters = 0;

  const title = (language: string) => {
    const words = () => one(language === 'sr' || language === 'mk' ? CYRILLIC : LATIN);
    const text = Array.from({ length: 4 + below(7) }, words).join(' ');
    const kind = random();
    if (kind < 0.2) return `${text}, ${words()}`;
    if (kind < 0.3) return `${text} "${words()}"`;
    return kind < 0.302 ? `${text}\n${words()}` : text;
  };
  const row = (i: number) => {
    const venue = skewed(VENUES);
    const place = PLACES[venue % PLACES.length] as (typeof PLACES)[number];
    const start = below(DAYS);
    const name = title(place.language);
    const number = random() < 0.08 ? null : 5 + Math.floor(200 * random() ** 3);
    const women = number === null ? null : below(number + 1);
    const topics = new Set(Array.from({ length: 1 + below(4) }, () => TOPICS[skewed(TOPICS.length)] ?? ''));
    const project = skewed(PROJECTS);
    const organiser = skewed(ORGANISATIONS);
    participants += number ?? 0;
    titleCharacters += name.length;
    return [
      ...[`event-${i + 1}`, quoted(name), isoDay(start), isoDay(start + (random() < 0.6 ? 0 : below(10)))],
      ...[FORMATS[skewed(FORMATS.length)], place.country, place.town],
      ...[(place.latitude + venue / 20_000).toFixed(5), (place.longitude + venue / 20_000).toFixed(5)],
      `${LATIN[project % LATIN.length] ?? ''} ${CYRILLIC[project % CYRILLIC.length] ?? ''} ${project}`,
      `Fond ${project % FUNDERS} za ${LATIN[project % 20] ?? ''}`,
      `Udruženje ${LATIN[organiser % 20] ?? ''} ${LATIN[(organiser * 7) % 20] ?? ''} ${organiser}`,
      [...topics].join(';'),
      ...(number === null || women === null ? ['', '', '', ''] : [number, one(BOUNDS), women, number - women]),
      random() < 0.7 ? place.language : 'en',
    ].join(',');
  };
  for (let from = 0; from < rows; from += PIECE) {
    const lines = Array.from({ length: Math.min(PIECE, rows - from) }, (_, i) => `${row(from + i)}\n`);
    pieces.push(new TextEncoder().encode(lines.join('')));
  }
  return { bytes: joined(pieces), rows, participants, titleCharacters };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
