/** ms of work before which nothing can be told of the rest, and the share of it that has to be done. */
const LEAST_MS = 3000;
const LEAST_SHARE = 1 / 20;

/**
 * How long the rest takes, ms, if it goes on as it did so far; null before that can be told.
 *
 * @param elapsedMs Since the work began.
 * @param all Null where it is not known.
 */
export function timeLeft(elapsedMs: number, done: number, all: number | null): number | null {
  if (all === null || elapsedMs < LEAST_MS || done < all * LEAST_SHARE) return null;
  return (elapsedMs * Math.max(0, all - done)) / done;
}

/** True where a quarter, a half or three quarters lie between two states of the work, the later among them. */
export function passesQuarter(before: number, done: number, all: number): boolean {
  return done < all && Math.floor((4 * done) / all) > Math.floor((4 * before) / all);
}

/** A time as nobody takes it for exact: whole minutes, or under one the next five seconds. */
export function roughly(ms: number): { readonly unit: 'seconds' | 'minutes'; readonly n: number } {
  const seconds = Math.max(5, Math.ceil(ms / 5000) * 5);
  return seconds < 60 ? { unit: 'seconds', n: seconds } : { unit: 'minutes', n: Math.max(1, Math.round(ms / 60_000)) };
}
