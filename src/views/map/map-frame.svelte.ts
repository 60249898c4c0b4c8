import { untrack } from 'svelte';
import type { Bounds } from '../../model/view-state';
import { boundsOf, frameOf, heightFor, homeFrame, sameFrame, shiftBetween, type Frame, type Shift } from './frame';
import type { MapControls } from './leaflet';

/** A frame that stands still for so long is written to the address, ms. */
const SETTLED_MS = 250;

/** What the map shows: the frame of the address until the reader arranges another. */
export class MapFrame {
  /** CSS px; 0 until measured. */
  width = $state(0);
  readonly #bbox: () => Bounds | null;
  readonly #onbbox: (bbox: Bounds | null) => void;
  #arranged = $state.raw<Frame | null>(null);
  #moving = $state.raw<Frame | null>(null);
  #controls: MapControls | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  readonly height = $derived(heightFor(this.width));
  readonly home = $derived(homeFrame(this.width, this.height));
  readonly #asked = $derived.by(() => {
    const bbox = this.#bbox();
    return bbox === null ? this.home : frameOf(bbox, this.width, this.height);
  });
  /** The frame that marks are placed for. */
  readonly current = $derived(
    this.#arranged !== null && this.#arranged.width === this.width && this.#arranged.height === this.height
      ? this.#arranged
      : this.#asked,
  );
  readonly isHome = $derived(sameFrame(this.current, this.home));
  /** How far a drag or a pinch has moved from `current`; null at rest. */
  readonly shift = $derived<Shift | null>(this.#moving === null ? null : shiftBetween(this.current, this.#moving));

  /**
   * @param bbox Reads the frame of the address; null is the region.
   * @param onbbox Given the frame that the reader has arranged, once it stands still; null for the region.
   */
  constructor(bbox: () => Bounds | null, onbbox: (bbox: Bounds | null) => void) {
    this.#bbox = bbox;
    this.#onbbox = onbbox;
  }

  /** What moves the map; null until it can be moved. */
  get controls(): MapControls | null {
    return this.#controls;
  }

  connect(controls: MapControls): void {
    this.#controls = controls;
  }

  /** Moves the map to the frame of the address where it stands elsewhere: for Back and Forward. Call it in an effect. */
  follow(): void {
    const asked = this.#asked;
    untrack(() => {
      if (!sameFrame(this.current, asked)) this.#controls?.show(asked);
    });
  }

  /** Shows the frame of the address in a room that has changed. */
  refit(): void {
    this.#controls?.show(this.#asked);
  }

  move(frame: Frame): void {
    this.#moving = frame;
  }

  /** Takes the frame in which the map came to rest. One of another size belongs to a room that is no more. */
  rest(frame: Frame): void {
    this.#moving = null;
    if (frame.width !== this.width || frame.height !== this.height) return;
    this.#arranged = frame;
    clearTimeout(this.#timer);
    // Of the room as it is now: home is another frame in another one.
    const bbox = sameFrame(frame, this.home) ? null : boundsOf(frame);
    this.#timer = setTimeout(() => this.#onbbox(bbox), SETTLED_MS);
  }

  reset(): void {
    if (this.#controls === null) this.#onbbox(null);
    else this.#controls.show(this.home);
  }

  /** Forgets what is not yet written. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
