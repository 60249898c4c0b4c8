/**
 * The display list: what a view's layout places and everything that draws it understands. The same marks become SVG in the page
 * (`Marks.svelte`), SVG in a file and markup at build time (`svg.ts`). Coordinates are CSS pixels, y grows downwards.
 */

/** A design token (`--event`, without the dashes) or a pattern. `hatch` is "there, not broken down". */
export type Colour =
  | 'paper'
  | 'wash'
  | 'wash-2'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'line-strong'
  | 'link'
  | 'focus'
  | 'event'
  | 'event-soft'
  | 'context'
  | 'land'
  | 'land-focus'
  | 'sea'
  | 'border'
  | 'g-mig'
  | 'g-cso'
  | 'g-geb'
  | 'g-gov'
  | 'g-pol'
  | 'g-soc'
  | 'g-int'
  | 'g-aca'
  | 'g-oth'
  | 'unknown-line'
  | 'unknown-bg'
  | 'hatch'
  | 'none';

export interface Paint {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap in px. */
  readonly dash?: readonly [number, number];
  readonly opacity?: number;
}

export interface RectMark extends Paint {
  readonly type: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
}

export interface CircleMark extends Paint {
  readonly type: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface LineMark extends Paint {
  readonly type: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface PathMark extends Paint {
  readonly type: 'path';
  readonly d: string;
}

/** One line of text. `y` is the baseline. */
export interface TextMark {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** px, never under 12. */
  readonly size: number;
  readonly weight?: 400 | 500 | 600;
  readonly family?: 'sans' | 'serif';
  readonly italic?: boolean;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: Colour;
  /** Draws an outline of this colour behind the glyphs, for text on a map. */
  readonly halo?: Colour;
  /** Letter spacing in px. */
  readonly tracking?: number;
  /** BCP 47, where it differs from the figure's. */
  readonly lang?: string;
}

/** Marks that belong together. With a `key` they are one thing that a reader can point at. */
export interface GroupMark {
  readonly type: 'group';
  /** Unique within the figure; given back when the reader selects it. */
  readonly key?: string;
  /** Accessible name; required where `key` is set. */
  readonly name?: string;
  /** Drawn as chosen; announced as pressed. */
  readonly selected?: boolean;
  /** Invisible area that takes the pointer, at least 24 × 24 px. */
  readonly hit?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly dim?: boolean;
  /** Moves the marks by px: how a finished figure stands in a larger one. Only in files, not in the page. */
  readonly shift?: { readonly x: number; readonly y: number };
  readonly marks: readonly Mark[];
}

export type Mark = RectMark | CircleMark | LineMark | PathMark | TextMark | GroupMark;

/** A finished figure. */
export interface PlacedFigure {
  readonly width: number;
  readonly height: number;
  /** Becomes `<title>` and `<desc>`. */
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** What a layout may know of the room it has. */
export interface Size {
  readonly width: number;
  /** Null lets the layout choose. */
  readonly height: number | null;
}
