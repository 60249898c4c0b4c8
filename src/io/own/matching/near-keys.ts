import { editDistance } from './edit-distance';

/** A key that is spelled nearly like the one asked for. */
export interface NearKey {
  readonly key: string;
  /** Steps of `editDistance`, 1 at the fewest. */
  readonly edits: number;
}

/** From so many letters of the shorter key on, so many steps still count as a slip: `Nis` and `Nit` are two names. */
const SLIPS = [
  { letters: 24, edits: 3 },
  { letters: 9, edits: 2 },
  { letters: 5, edits: 1 },
];

/** Longer keys are texts, not names; comparing them would take long. Their pairs can be counted in a byte. */
const MOST_LETTERS = 200;

/** How many steps between keys of this many letters are taken for a slip of the pen. */
export function slipsIn(letters: number): number {
  return SLIPS.find((slip) => letters >= slip.letters)?.edits ?? 0;
}

/**
 * Makes an index of keys (`fold`) that finds those spelled nearly like another.
 *
 * Keys within few steps have most pairs of neighbouring letters in common, since a step changes three pairs at the most. So only keys with
 * so many pairs in common are compared, and none is missed.
 *
 * @returns Finds the keys that are not the same but within `slipsIn`, the nearest first, then by alphabet.
 */
export function indexNearKeys(all: Iterable<string>): (key: string) => NearKey[] {
  const keys = [...new Set(all)].filter(isComparable);
  const having = new Map<string, number[]>();
  keys.forEach((key, i) => {
    for (const pair of pairsOf(key)) {
      const list = having.get(pair);
      if (list) list.push(i);
      else having.set(pair, [i]);
    }
  });

  // Counted in one array that is emptied each time: a map of its own for every key asked for would take ten times as long.
  const inCommon = new Uint8Array(keys.length);

  return (asked) => {
    if (!isComparable(asked)) return [];
    inCommon.fill(0);
    for (const pair of pairsOf(asked)) for (const i of having.get(pair) ?? []) inCommon[i] = (inCommon[i] ?? 0) + 1;
    const near: NearKey[] = [];
    keys.forEach((key, i) => {
      const slips = slipsIn(Math.min(key.length, asked.length));
      const longer = Math.max(key.length, asked.length);
      if ((inCommon[i] ?? 0) < longer + 1 - 3 * slips || key === asked) return;
      const edits = editDistance(key, asked);
      if (edits <= slips) near.push({ key, edits });
    });
    return near.sort((a, b) => a.edits - b.edits || (a.key < b.key ? -1 : 1));
  };
}

const isComparable = (key: string): boolean => slipsIn(key.length) > 0 && key.length <= MOST_LETTERS;

/** Pairs of neighbouring letters, both ends of the key being letters too; one that repeats is numbered. */
function pairsOf(key: string): string[] {
  const seen = new Map<string, number>();
  const padded = `^${key}$`;
  return Array.from({ length: key.length + 1 }, (_, i) => {
    const pair = padded.slice(i, i + 2);
    const times = seen.get(pair) ?? 0;
    seen.set(pair, times + 1);
    return times === 0 ? pair : `${pair}${String(times)}`;
  });
}
