/** Distance of a panel from the edges of the viewport and from its trigger, px. */
const MARGIN = 8;
const GAP = 4;

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

interface Extent {
  readonly width: number;
  readonly height: number;
}

/** Where a panel goes, relative to the left edge of its trigger. CSS px. */
export interface PanelPlace {
  /** Added to the trigger's left edge; negative where the panel would leave the viewport at the right. */
  readonly shift: number;
  /** True where it opens upwards. */
  readonly above: boolean;
  readonly maxHeight: number;
}

/**
 * Places a panel at its trigger so that it stays within the viewport.
 *
 * It opens downwards unless it does not fit there and there is more room above.
 *
 * @param trigger Edges in viewport coordinates.
 * @param panel Its wanted size.
 */
export function placePanel(trigger: Edges, panel: Extent, viewport: Extent): PanelPlace {
  const overflow = trigger.left + panel.width - (viewport.width - MARGIN);
  const shift = Math.max(MARGIN - trigger.left, Math.min(0, -overflow));
  const below = viewport.height - trigger.bottom - GAP - MARGIN;
  const over = trigger.top - GAP - MARGIN;
  const above = panel.height > below && over > below;
  return { shift, above, maxHeight: Math.max(0, above ? over : below) };
}
