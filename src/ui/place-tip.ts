/** Distance of a tip from the edges of the window, px. */
const MARGIN = 8;

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Where a tip goes: its upper left corner, px of the window. */
export interface TipPlace {
  readonly left: number;
  readonly top: number;
}

/**
 * Places a tip so that it touches its mark and the pointer can enter it: below the mark, or above it where it does not fit below and
 * there is more room above. Its middle stands at `x`, or as near as the window lets it.
 *
 * @param bottom The lower end of what can be seen: a bar may lie over the window.
 */
export function placeTip(mark: Edges, x: number, tip: Extent, width: number, bottom: number): TipPlace {
  const left = Math.max(MARGIN, Math.min(x - tip.width / 2, width - tip.width - MARGIN));
  const above = mark.bottom + tip.height + MARGIN > bottom && mark.top - MARGIN > bottom - mark.bottom;
  return { left, top: above ? mark.top - tip.height : mark.bottom };
}
