/** What a key does while the map itself has the focus. */
export type MapAction =
  | { readonly do: 'pan'; readonly x: number; readonly y: number }
  | { readonly do: 'zoom'; readonly steps: number }
  | { readonly do: 'reset' }
  | { readonly do: 'leave' };

/** One press of an arrow, CSS px. */
const PAN_PX = 80;

const ACTIONS: Readonly<Record<string, MapAction>> = {
  ArrowLeft: { do: 'pan', x: -PAN_PX, y: 0 },
  ArrowRight: { do: 'pan', x: PAN_PX, y: 0 },
  ArrowUp: { do: 'pan', x: 0, y: -PAN_PX },
  ArrowDown: { do: 'pan', x: 0, y: PAN_PX },
  '+': { do: 'zoom', steps: 1 },
  '=': { do: 'zoom', steps: 1 },
  '-': { do: 'zoom', steps: -1 },
  '−': { do: 'zoom', steps: -1 },
  '0': { do: 'reset' },
  Escape: { do: 'leave' },
};

/** Null for a key that the map leaves alone. */
export function mapKey(key: string): MapAction | null {
  return Object.hasOwn(ACTIONS, key) ? (ACTIONS[key] ?? null) : null;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The mark that a key leads to from another; null for a key that leads nowhere. At both ends the focus stays.
 *
 * @param marks Keys of the marks in list order.
 */
export function markKey(key: string, marks: readonly string[], from: string): string | null {
  if (key === 'Home') return marks[0] ?? null;
  if (key === 'End') return marks.at(-1) ?? null;
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (step === undefined) return null;
  return marks[Math.min(marks.length - 1, Math.max(0, marks.indexOf(from) + step))] ?? null;
}
